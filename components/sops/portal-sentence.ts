import { type SopCount, sopCountWords } from "@/lib/rules/sops/count-words";
import { WORDS } from "./portal-sentence.words";
import type { Locale } from "@/lib/rules/questionnaire/locales";

type Waiting = { waits: boolean; reviewNumber: number | null; inUse: unknown };

/**
 * What a portal user has to do about SOPs, or that there is nothing to do. A head reads some of them; a CEO is told how
 * many there are in all, as on the page of deliverables. `null` where there are none.
 */
export function portalSopsSentence(
  sops: readonly Waiting[],
  count: SopCount | null,
  locale: Locale = "en",
): string | null {
  const words = WORDS[locale];
  if (sops.length === 0 && !count?.inUse) return null;
  const signs = sops.filter(({ waits }) => waits).length;
  const reviews = sops.filter(({ reviewNumber }) => reviewNumber !== null).length;
  const todo = [signs > 0 && words.toSignOff(signs), reviews > 0 && words.toReadAndApprove(reviews)].filter(
    Boolean,
  );
  const waits = todo.length > 0 ? words.youHave(todo.join(" and ")) : words.nothingWaitsForYou;
  const inUse = sops.filter(({ inUse: used }) => used !== null).length;
  const standing = count
    ? sopCountWords(count, locale)
    : words.inUse(inUse, inUse === 1 ? words.procedureIs : words.proceduresAre);
  return `${standing}. ${waits}`;
}
