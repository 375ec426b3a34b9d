import "server-only";
import { createHash } from "node:crypto";

/** A row's id that comes of a request's and a name: the request sent twice makes the same row. A UUID of version 8. */
export function derivedId(requestId: string, name: string): string {
  const hex = createHash("sha256").update(`${requestId} ${name}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
