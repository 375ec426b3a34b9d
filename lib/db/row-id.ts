const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id out of an address may be any text. PostgreSQL fails on what is no UUID; for a reader it is a page that is not there. */
export function areRowIds(...texts: readonly string[]): boolean {
  return texts.every((text) => UUID.test(text));
}
