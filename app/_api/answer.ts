import { randomUUID } from "node:crypto";
import { type Answered, hashOfRequest, once } from "@/lib/api/idempotency";
import type { TokenHolder } from "@/lib/auth/viewer-of-token";
import { log } from "@/lib/log";
import { derivedId } from "@/lib/timesheets/derived-id";
import { admit } from "./holder";
import type { Operation, Sent } from "./operation";
import { Problem } from "./problem";
import { objectOf, readBody } from "./read-body";

const KEY = /^[\x21-\x7e]{1,128}$/;

/** One request over HTTP: token, limit, shape, once, and then what the operation does. */
export async function answer(
  operation: Operation,
  request: Request,
  path: Readonly<Record<string, string>>,
): Promise<Response> {
  const admitted = await admit(request);
  if ("refused" in admitted) return admitted.refused;
  const { holder, headers } = admitted;
  try {
    const answered = await answerTo(holder, operation, request, path);
    if (answered instanceof Problem) return answered.answer(headers);
    const { status, body, isReplay } = answered;
    const type = status < 400 ? "application/json" : "application/problem+json";
    return new Response(body === "" ? null : body, {
      status,
      headers: {
        ...headers,
        ...(body !== "" && { "Content-Type": type }),
        ...etagOf(body),
        ...(isReplay && { "Idempotency-Replayed": "true" }),
      },
    });
  } catch (error) {
    const reference = randomUUID().slice(0, 8);
    log.error({ reference, operation: operation.id, err: error }, "an API request failed");
    return new Problem(500, "failed", `Something failed on our side; tell us: ${reference}.`).answer(headers);
  }
}

async function answerTo(
  holder: TokenHolder,
  operation: Operation,
  request: Request,
  path: Readonly<Record<string, string>>,
): Promise<(Answered & { isReplay?: boolean }) | Problem> {
  const text = operation.body ? await readBody(request) : "{}";
  if (text instanceof Problem) return text;
  const body = objectOf(text);
  if (!body) return new Problem(400, "not_json", "The body is not a JSON object.");
  const ifMatch = request.headers.get("if-match");
  const seen = operation.isVersioned ? versionOf(body, ifMatch) : body;
  if (seen instanceof Problem) return seen;
  const url = new URL(request.url);
  const query = Object.fromEntries(url.searchParams);
  const run = (newId: string) =>
    perform(holder, operation, { path, query, body: seen, newId }, ifMatch !== null);
  const key = operation.method === "post" ? request.headers.get("idempotency-key") : null;
  if (key === null) return run(randomUUID());
  if (!KEY.test(key))
    return new Problem(400, "bad_key", "An Idempotency-Key has 1 to 128 visible characters.");
  const requestHash = hashOfRequest(operation.method, url.pathname, url.search, text, ifMatch ?? "");
  const done = await once(holder, { key, requestHash }, () => run(derivedId(holder.tokenId, key)));
  if (done === "OTHER_REQUEST")
    return new Problem(422, "key_reused", "This Idempotency-Key came with another request before.");
  if (done === "RUNNING")
    return new Problem(409, "running", "The request with this Idempotency-Key is still being done.");
  return { ...done.answered, isReplay: done.isReplay };
}

async function perform(
  holder: TokenHolder,
  operation: Operation,
  sent: Sent,
  isByMatch: boolean,
): Promise<Answered> {
  const performed = await operation.perform(holder, sent);
  if (performed instanceof Problem) {
    // The version came as a precondition, so that is what failed.
    const isStale = performed.code === "stale" && isByMatch;
    const said = isStale ? new Problem(412, performed.code, performed.title) : performed;
    return { status: said.status, body: JSON.stringify(said.body()) };
  }
  const { status } = operation;
  return { status, body: status === 204 ? "" : JSON.stringify(performed.done) };
}

/** The version that a change is about: from the body, or as `If-Match`. */
function versionOf(body: Record<string, unknown>, ifMatch: string | null): Record<string, unknown> | Problem {
  const [, matched] = /^"(\d{1,9})"$/.exec(ifMatch ?? "") ?? [];
  if (ifMatch !== null && matched === undefined)
    return new Problem(400, "bad_match", 'If-Match is one version in quotes, such as "3".');
  if (matched !== undefined && body.version !== undefined && body.version !== Number(matched))
    return new Problem(400, "two_versions", "If-Match and the body name different versions.");
  if (matched !== undefined) return { ...body, version: Number(matched) };
  if (body.version !== undefined) return body;
  return new Problem(428, "no_version", "Say which version you change: in the body, or as If-Match.");
}

function etagOf(body: string): Record<string, string> {
  const version = objectOf(body)?.version;
  return typeof version === "number" ? { ETag: `"${version}"` } : {};
}
