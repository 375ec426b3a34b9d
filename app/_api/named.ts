type Named<Part> = { [Key in keyof Part]: Exclude<Part[Key], undefined> };

/** Without what was not named, so that it overwrites nothing. */
export function named<Part extends object>(part: Part): Named<Part> {
  const there = Object.entries(part).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there) as Named<Part>;
}

/** As a form says it: what is not known is not there. */
export function asTyped(part: object): object {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== null));
}
