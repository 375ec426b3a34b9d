import type { Locale } from "@/lib/rules/questionnaire/locales";
import { WORK_KINDS_FOR_CLIENT_IN } from "@/lib/rules/engagement/words";
import { type IsoDay, formatDay, formatWeek } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { askedOf, blockedBy, comingNext } from "./ahead";
import { doneIn } from "./done";
import type { NoteFacts } from "./facts";

/** The parts of a note after its first sentence, in the order in which a CEO asks. */
const PARTS: ReadonlyArray<readonly [heading: string, lines: (facts: NoteFacts) => readonly string[]]> = [
  ["Where the hours went", hoursByKind],
  ["Done", doneIn],
  ["Next", comingNext],
  ["Blocked", blockedBy],
  ["What we ask of you", askedOf],
];

/** A draft to edit: plain text, its parts headed and listed; a part without anything to say is left out. */
export function composeNote(facts: NoteFacts, locale: Locale = "en"): string {
  const parts = PARTS.flatMap(([heading, linesOf]) => {
    const lines = linesOf(facts);
    return lines.length === 0 ? [] : [[heading, ...lines.map((line) => `- ${line}`)].join("\n")];
  });
  return [opening(facts, locale), ...parts].join("\n\n");
}

/** The letter's subject, and the page's title. */
export function noteTitle(monday: IsoDay, locale: Locale = "en"): string {
  return `${locale === "de" ? "Ihre Woche" : "Your week"}: ${formatWeek(monday, locale)}`;
}

function opening({ monday, usedMinutes, plannedMinutes }: NoteFacts, locale: Locale = "en"): string {
  const week = `In the week of ${formatDay(monday, locale)}`;
  if (usedMinutes === 0) return `${week} we logged no hours.`;
  const worked = `${week} we worked ${formatHours(usedMinutes)}`;
  if (plannedMinutes === 0) return `${worked}.`;
  const over = usedMinutes - plannedMinutes;
  const beside = over > 0 ? `, ${formatHours(over)} more than planned` : "";
  return `${worked} of ${formatHours(plannedMinutes)} hours planned${beside}.`;
}

function hoursByKind({ kinds }: NoteFacts, locale: Locale = "en"): string[] {
  return kinds.map(
    ({ kind, minutes }) => `${WORK_KINDS_FOR_CLIENT_IN[locale][kind]}: ${formatHours(minutes)}`,
  );
}
