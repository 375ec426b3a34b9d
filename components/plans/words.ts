import { inUse } from "@/components/engagements/standing-sentence";
import {
  isToCome,
  lastDayOf,
  phaseStanding,
  type PhaseSpan,
  weeksOf,
} from "@/lib/rules/engagement/plan-standing";
import { formatDay, type IsoDay } from "@/lib/units/days";
import type { PhaseFacts, PlacedFacts } from "./types";
import { inBoth, type Locale, type Spoken } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    week: "1 week",
    weeks: (weeks: string | number) => `${weeks} weeks`,
    late: (late: string | number) => `, ${late} late`,
    allPhasesAreOver: "All phases are over.",
    phaseOf: (a: string | number, count: string | number, name: string | number) =>
      `Phase ${a} of ${count}: ${name}.`,
    beginsOn: (name: string | number, day: string | number) => `${name} begins on ${day}.`,
  },
  de: {
    week: "1 Woche",
    weeks: (weeks) => `${weeks} Wochen`,
    late: (late) => `, ${late} verspätet`,
    allPhasesAreOver: "Alle Phasen sind vorbei.",
    phaseOf: (a, count, name) => `Phase ${a} von ${count}: ${name}.`,
    beginsOn: (name, day) => `${name} beginnt am ${day}.`,
  },
});

export const PHASE_STANDINGS = { to_come: "To come", running: "Now", over: "Over" } as const;

export const PHASE_STANDINGS_IN: Readonly<Record<Locale, Spoken<typeof PHASE_STANDINGS>>> = {
  en: PHASE_STANDINGS,
  de: { to_come: "Kommt noch", running: "Jetzt", over: "Vorbei" } as const,
};

/** "2 Mar 2026 – 26 Apr 2026, 8 weeks" */
export function spanWords(phase: PhaseSpan, locale: Locale = "en"): string {
  const words = WORDS[locale];
  const weeks = weeksOf(phase);
  return `${formatDay(phase.fromMonday, locale)} – ${formatDay(lastDayOf(phase), locale)}, ${weeks === 1 ? words.week : words.weeks(weeks)}`;
}

type Plan = { phases: readonly PhaseFacts[]; deliverables: readonly PlacedFacts[]; today: IsoDay };

/** "Phase 2 of 4: Build across departments. 3 of 9 deliverables in use, 1 late." */
export function planSentence({ phases, deliverables, today }: Plan, locale: Locale = "en"): string {
  const said = WORDS[locale];
  const counted = deliverables.filter(({ state }) => state !== "withdrawn");
  const late = counted.filter((each) => isToCome(each) && each.dueDay !== null && each.dueDay < today).length;
  const standing = inUse(
    {
      deliverablesInUse: counted.filter(({ state }) => state === "in_use").length,
      deliverablesPlanned: counted.length,
    },
    locale,
  );
  const words = standing.charAt(0).toUpperCase() + standing.slice(1);
  return `${phaseWords(phases, today, locale)} ${words}${late > 0 ? said.late(late) : ""}.`;
}

function phaseWords(phases: readonly PhaseFacts[], today: IsoDay, locale: Locale = "en"): string {
  const words = WORDS[locale];
  const at = phases.findIndex((phase) => phaseStanding(phase, today) === "running");
  const running = phases[at];
  if (running) return words.phaseOf(at + 1, phases.length, running.name);
  const next = phases.find((phase) => phaseStanding(phase, today) === "to_come");
  return next ? words.beginsOn(next.name, formatDay(next.fromMonday, locale)) : words.allPhasesAreOver;
}
