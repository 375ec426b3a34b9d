import { OpenAPIHono, z } from "@hono/zod-openapi";
import { problem } from "@/lib/api/answers";
import { SCOPES } from "@/lib/api/scopes";
import { answer } from "./answer";
import { NOT_KEPT } from "./holder";
import type { Operation } from "./operation";
import { OPERATIONS } from "./operations";
import { NOT_THERE } from "./problem";

export const API_ROOT = "/api/v1";

/** The routes and their OpenAPI, out of the same list. */
export const api = new OpenAPIHono();

api.openAPIRegistry.registerComponent("securitySchemes", "token", { type: "http", scheme: "bearer" });
for (const operation of OPERATIONS) {
  api.openAPIRegistry.registerPath(describe(operation));
  const at = `${API_ROOT}${operation.at.replace(/\{(\w+)\}/g, ":$1")}`;
  api.on(operation.method.toUpperCase(), at, (c) =>
    answer(operation, c.req.raw, c.req.param() as Record<string, string>),
  );
}
api.get(`${API_ROOT}/openapi.json`, (c) => c.json(openApi(), 200, NOT_KEPT));
api.notFound(() => NOT_THERE.answer(NOT_KEPT));

/** The same for everybody: it says what can be asked, and nothing of anybody. */
export function openApi() {
  return api.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Throughline",
      version: "1",
      description:
        "What your people do on the pages, by token: the same permissions, the same clients. Deleting for good and exports that ask who sits there are not here. Hours are minutes, amounts the smallest unit of their currency, days ISO.",
    },
    servers: [{ url: API_ROOT }],
    security: [{ token: [] }],
  });
}

function describe(operation: Operation) {
  const { id, method, at, tag, scope, summary, path, query, body, answer: answers, status } = operation;
  const headers = headersOf(operation);
  return {
    ...{ operationId: id, method, path: at, tags: [tag], summary },
    description: scope === null ? "With any token." : `Scope \`${scope}\`: ${SCOPES[scope]}.`,
    "x-scope": scope,
    request: {
      ...{ params: path, query, ...(headers && { headers }) },
      ...(body && {
        body: { required: true, content: { "application/json": { schema: documented(operation, body) } } },
      }),
    },
    responses: {
      [status]: {
        description: answers ? "Done." : "Done; there is nothing to say.",
        ...(answers && { content: { "application/json": { schema: answers } } }),
      },
      "4XX": { description: "Not done.", content: { "application/problem+json": { schema: problem } } },
    },
  };
}

function documented({ isVersioned }: Operation, body: z.ZodObject): z.ZodObject {
  if (!isVersioned) return body;
  const version = z.number().int().min(1).optional();
  return z.strictObject({
    ...body.shape,
    version: version.openapi({ description: "What you read; or send it as If-Match." }),
  });
}

function headersOf({ method, isVersioned }: Operation): z.ZodObject | null {
  const key = z.string().max(128).optional();
  const shape = {
    ...(method === "post" && {
      "Idempotency-Key": key.openapi({
        description: "Sent again within a day: the same answer, and nothing twice.",
      }),
    }),
    ...(isVersioned && {
      "If-Match": z.string().optional().openapi({ description: 'The version in quotes, such as "3".' }),
    }),
  };
  return Object.keys(shape).length === 0 ? null : z.object(shape);
}
