/**
 * JSON with object keys sorted by code unit and no spaces, so that equal values have equal bytes on every machine.
 * Keys holding `undefined` are left out, as JSON does. What JSON cannot carry (NaN, a bigint, a function) is a bug, and throws.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "string" || typeof value === "boolean") return JSON.stringify(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object") throw new TypeError(`${String(value)} has no JSON form`);
  const members = Object.entries(value).filter(([, held]) => held !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`).join(",")}}`;
}
