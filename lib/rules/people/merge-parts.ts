/** What a merge moves from the one contact to the other: whatever is theirs from now on. */
export const MERGE_PARTS = [
  "deliverable",
  "action",
  "measure",
  "sop",
  "cadence",
  "seat",
  "timeline",
  "role",
] as const;
export type MergePart = (typeof MERGE_PARTS)[number];

/** Fields that the kept one takes over where it has none. */
export const FILLED_FIELDS = ["title", "email", "phone", "timeZone", "language", "externalId"] as const;
export type FilledField = (typeof FILLED_FIELDS)[number];

type Fields = Readonly<Record<FilledField, string | null>>;

/** Which fields the kept one lacks and the other has. */
export function fieldsToFill(kept: Fields, gone: Fields): FilledField[] {
  return FILLED_FIELDS.filter((field) => !kept[field] && gone[field]);
}
