import { z } from "@hono/zod-openapi";
import type { Scope } from "@/lib/api/scopes";
import type { StaffViewer } from "@/lib/auth/policy";
import type { TokenHolder } from "@/lib/auth/viewer-of-token";
import { misshapen, NOT_THERE, Problem } from "./problem";

export const METHODS = ["get", "post", "patch", "delete"] as const;
export type Method = (typeof METHODS)[number];

/** What was sent: names out of the path, out of the query, and the body. */
export interface Sent {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** For a row that is made without an id of its own; the same one where the request is the same. */
  readonly newId: string;
}

interface Asked<Path, Query, Body> {
  readonly path: Path;
  readonly query: Query;
  readonly body: Body;
  readonly holder: TokenHolder;
  readonly newId: string;
}

interface Definition<
  Path extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodObject,
  Answer extends z.ZodType,
> {
  /** Its name in the OpenAPI, and as an assistant's tool. */
  readonly id: string;
  readonly method: Method;
  /** Below /api/v1, with names in braces. */
  readonly at: string;
  readonly tag: string;
  /** Without one, any token does. */
  readonly scope: Scope | null;
  readonly summary: string;
  readonly path?: Path;
  readonly query?: Query;
  readonly body?: Body;
  /** None: it answers with nothing. */
  readonly answer?: Answer;
  /** By the queries and mutations that the pages use; `null`: not there, or not the viewer's. */
  readonly run: (
    viewer: StaffViewer,
    asked: Asked<z.output<Path>, z.output<Query>, z.output<Body>>,
  ) => Promise<z.input<Answer> | Problem | null>;
}

/** One thing that the API does, over HTTP and as a tool. */
export interface Operation {
  readonly id: string;
  readonly method: Method;
  readonly at: string;
  readonly tag: string;
  readonly scope: Scope | null;
  readonly summary: string;
  readonly path: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodObject | null;
  readonly answer: z.ZodType | null;
  /** Whether a change has to say which version it is about. */
  readonly isVersioned: boolean;
  readonly status: 200 | 201 | 204;
  readonly perform: (holder: TokenHolder, sent: Sent) => Promise<Performed>;
}

export type Performed = { readonly done: unknown } | Problem;

const NOTHING = z.object({});

export function operation<
  Path extends z.ZodObject = typeof NOTHING,
  Query extends z.ZodObject = typeof NOTHING,
  Body extends z.ZodObject = typeof NOTHING,
  Answer extends z.ZodType = z.ZodUndefined,
>({ run, ...definition }: Definition<Path, Query, Body, Answer>): Operation {
  const path = definition.path ?? NOTHING;
  const query = (definition.query ?? NOTHING).strict();
  const body = definition.body?.strict() ?? null;
  const answer = definition.answer ?? null;
  const isVersioned = body !== null && "version" in body.shape;
  const makes = definition.method === "post" && !isVersioned;
  return {
    ...{ ...definition, path, query, body, answer, isVersioned },
    status: answer === null ? 204 : makes ? 201 : 200,
    perform: async (holder, sent) => {
      const { scope } = definition;
      if (scope !== null && !holder.scopes.includes(scope))
        return new Problem(403, "out_of_scope", `This token does not have the scope ${scope}.`);
      // A path that names no id names nothing.
      const named = path.safeParse(sent.path);
      if (!named.success) return NOT_THERE;
      const asked = query.safeParse(sent.query);
      if (!asked.success) return misshapen(asked.error.issues);
      const read = (body ?? NOTHING).safeParse(sent.body ?? {});
      if (!read.success) return misshapen(read.error.issues);
      const parts = { path: named.data, query: asked.data, body: read.data, holder, newId: sent.newId };
      const found = await run(holder.viewer, parts as Parameters<typeof run>[1]);
      if (found instanceof Problem) return found;
      if (found === null) return NOT_THERE;
      return { done: answer ? answer.parse(found) : undefined };
    },
  };
}
