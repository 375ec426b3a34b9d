/** Of the SOPs that are planned, those in use; and of those, the ones whose text is kept here. */
export type SopCount = { planned: number; inUse: number; withText: number };

/** "3 of 5 are in use; the text of 1 is kept here, 2 are kept elsewhere" */
export function sopCountWords({ planned, inUse, withText }: SopCount): string {
  if (planned === 0) return "None is planned";
  if (inUse === 0) return `None of ${planned} is in use`;
  const standing = `${inUse} of ${planned} ${inUse === 1 ? "is" : "are"} in use`;
  const elsewhere = Math.max(0, inUse - withText);
  if (elsewhere === 0) return `${standing}; the text of ${inUse === 1 ? "it" : "each"} is kept here`;
  if (withText === 0) return `${standing}; ${inUse === 1 ? "its text is" : "their texts are"} kept elsewhere`;
  return `${standing}; the text of ${withText} is kept here, ${elsewhere} ${elsewhere === 1 ? "is" : "are"} kept elsewhere`;
}
