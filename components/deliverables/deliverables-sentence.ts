import type { IsoDay } from "@/lib/units/days";
import type { DeliverableFacts } from "./deliverable-line";
import { isOverdue } from "./words";
import { WORDS } from "./deliverables-sentence.words";
import type { Locale } from "@/lib/rules/questionnaire/locales";

/** "5 of 9 deliverables are in use; 2 are overdue." `null` where none is planned. */
export function deliverablesSentence(
  all: readonly DeliverableFacts[],
  today: IsoDay,
  locale: Locale = "en",
): string | null {
  const words = WORDS[locale];
  const counted = all.filter(({ state }) => state !== "withdrawn");
  if (counted.length === 0) return null;
  const inUse = counted.filter(({ state }) => state === "in_use").length;
  const late = counted.filter((deliverable) => isOverdue(deliverable, today)).length;
  const standing = words.ofInUse(
    inUse,
    counted.length,
    counted.length === 1 ? words.deliverableIs : words.deliverablesAre,
  );
  return late === 0
    ? words.noneIsOverdue(standing)
    : words.overdue(standing, late, late === 1 ? words.is : words.are);
}
