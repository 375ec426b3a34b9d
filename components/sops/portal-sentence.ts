type Waiting = { waits: boolean; reviewNumber: number | null; inUse: unknown };

/** What a portal user has to do about SOPs, or that there is nothing to do. `null` where there are none. */
export function portalSopsSentence(sops: readonly Waiting[]): string | null {
  if (sops.length === 0) return null;
  const signs = sops.filter(({ waits }) => waits).length;
  const reviews = sops.filter(({ reviewNumber }) => reviewNumber !== null).length;
  const inUse = sops.filter(({ inUse: used }) => used !== null).length;
  const todo = [signs > 0 && `${signs} to sign off`, reviews > 0 && `${reviews} to read and approve`].filter(
    Boolean,
  );
  const standing = `${inUse} ${inUse === 1 ? "procedure is" : "procedures are"} in use`;
  return todo.length > 0
    ? `${standing}; you have ${todo.join(" and ")}.`
    : `${standing}; nothing waits for you.`;
}
