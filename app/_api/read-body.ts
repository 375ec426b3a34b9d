import { Problem } from "./problem";

/** More than any of the bodies can be. */
export const MOST_BYTES = 100_000;

/** The text of a JSON body, read no further than it may be long. */
export async function readBody(request: Request): Promise<string | Problem> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\s*(;|$)/i.test(type))
    return new Problem(415, "not_json", "Send a body as `application/json`.");
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > MOST_BYTES) {
      await reader.cancel();
      return new Problem(413, "too_large", `A body has at most ${MOST_BYTES.toLocaleString("en")} bytes.`);
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** `undefined` for what is no JSON object. */
export function objectOf(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
