import { type SopCount, sopCountWords } from "@/lib/rules/sops/count-words";

type Waiting = { waits: boolean; reviewNumber: number | null; inUse: unknown };

/**
 * What a portal user has to do about SOPs, or that there is nothing to do. A head reads some of them; a CEO is told how
 * many there are in all, as on the page of deliverables. `null` where there are none.
 */
export function portalSopsSentence(sops: readonly Waiting[], count: SopCount | null): string | null {
  if (sops.length === 0 && !count?.inUse) return null;
  const signs = sops.filter(({ waits }) => waits).length;
  const reviews = sops.filter(({ reviewNumber }) => reviewNumber !== null).length;
  const todo = [signs > 0 && `${signs} to sign off`, reviews > 0 && `${reviews} to read and approve`].filter(
    Boolean,
  );
  const waits = todo.length > 0 ? `You have ${todo.join(" and ")}.` : "Nothing waits for you.";
  const inUse = sops.filter(({ inUse: used }) => used !== null).length;
  const standing = count
    ? sopCountWords(count)
    : `${inUse} ${inUse === 1 ? "procedure is" : "procedures are"} in use`;
  return `${standing}. ${waits}`;
}
