import { z } from "zod";

/** A client of the API that knows nothing of it but its OpenAPI: it builds each request and checks each answer by that. */
export interface Call {
  readonly id: string;
  readonly method: string;
  /** With names in braces. */
  readonly path: string;
  readonly names: readonly string[];
  readonly scope: string | null;
  readonly body: JsonSchema | null;
  /** By status; null: it answers with nothing. */
  readonly answers: ReadonlyMap<number, z.ZodType | null>;
}

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly [key: string]: unknown;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: JsonSchema }>>;
}

interface Route {
  readonly operationId: string;
  readonly "x-scope": string | null;
  readonly parameters?: ReadonlyArray<{ readonly name: string; readonly in: string }>;
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

export interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Route>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

export function callsOf(document: OpenApi): Call[] {
  return Object.entries(document.paths).flatMap(([path, routes]) =>
    Object.entries(routes).map(([method, route]) => ({
      ...{ id: route.operationId, method: method.toUpperCase(), path, scope: route["x-scope"] },
      names: (route.parameters ?? []).flatMap((one) => (one.in === "path" ? [one.name] : [])),
      body: bodyOf(document, route.requestBody, "application/json"),
      answers: new Map(
        Object.entries(route.responses).flatMap(([status, content]) => {
          if (!/^\d{3}$/.test(status)) return [];
          const schema = bodyOf(document, content, "application/json");
          return [[Number(status), schema && z.fromJSONSchema(schema as never)] as const];
        }),
      ),
    })),
  );
}

function bodyOf(document: OpenApi, part: Content | undefined, type: string): JsonSchema | null {
  const schema = part?.content?.[type]?.schema;
  return schema ? (inlined(document, schema) as JsonSchema) : null;
}

/** What a name stands for, in its place. */
function inlined({ components }: OpenApi, part: unknown): unknown {
  const into = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(into);
    if (typeof value !== "object" || value === null) return value;
    const { $ref } = value as { $ref?: string };
    if ($ref) return into(components.schemas[$ref.replace("#/components/schemas/", "")]);
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, into(inner)]));
  };
  return into(part);
}

export type Known = Readonly<Record<string, string | number>>;

export function pathFor({ path, names, id }: Call, known: Known): string {
  return names.reduce((text, name) => {
    const value = known[name];
    if (value === undefined)
      throw new Error(`${id} asks for ${name}: say in the test which one of A1's it is`);
    return text.replace(`{${name}}`, String(value));
  }, path);
}

/** What the body has to have, and no more. */
export function bodyFor({ body, id }: Call, known: Known): Record<string, unknown> | null {
  if (!body) return null;
  const { properties = {}, required = [] } = body;
  const named = [...required, ...("version" in properties ? ["version"] : [])];
  return Object.fromEntries(named.map((name) => [name, exampleOf(properties[name] ?? {}, name, known, id)]));
}

function exampleOf(schema: JsonSchema, name: string, known: Known, id: string): unknown {
  if (name in known) return known[name];
  if (schema.enum) return schema.enum[0];
  if (schema.type === "boolean") return true;
  if (schema.type === "integer" || schema.type === "number") return schema.minimum ?? 1;
  if (schema.type === "string" && schema.format === undefined) return "Sent by a program";
  throw new Error(`${id} asks for ${name}: say in the test what to send`);
}
