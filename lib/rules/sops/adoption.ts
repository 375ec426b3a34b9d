/** Who must follow an SOP, and who signed off the version in use: a contact of the client or a member of the firm. */
export type Reader = { readonly contactId: string | null; readonly membershipId: string | null };

export type Adoption = {
  readonly signed: number;
  readonly required: number;
  /** Whole per cent, rounded down so that 100 means everybody; null where nobody must follow it. */
  readonly percent: number | null;
};

export function isSignedBy(reader: Reader, signOffs: readonly Reader[]): boolean {
  return signOffs.some(({ contactId, membershipId }) =>
    reader.contactId === null ? membershipId === reader.membershipId : contactId === reader.contactId,
  );
}

/** Signed off by those who must follow it; others who signed do not count. */
export function adoptionOf(readers: readonly Reader[], signOffs: readonly Reader[]): Adoption {
  const signed = readers.filter((reader) => isSignedBy(reader, signOffs)).length;
  const required = readers.length;
  return { signed, required, percent: required === 0 ? null : Math.floor((signed / required) * 100) };
}
