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

export const PHASE_STANDINGS = { to_come: "To come", running: "Now", over: "Over" } as const;

/** "2 Mar 2026 – 26 Apr 2026, 8 weeks" */
export function spanWords(phase: PhaseSpan): string {
  const weeks = weeksOf(phase);
  return `${formatDay(phase.fromMonday)} – ${formatDay(lastDayOf(phase))}, ${weeks === 1 ? "1 week" : `${weeks} weeks`}`;
}

type Plan = { phases: readonly PhaseFacts[]; deliverables: readonly PlacedFacts[]; today: IsoDay };

/** "Phase 2 of 4: Build across departments. 3 of 9 deliverables in use, 1 late." */
export function planSentence({ phases, deliverables, today }: Plan): string {
  const counted = deliverables.filter(({ state }) => state !== "withdrawn");
  const late = counted.filter((each) => isToCome(each) && each.dueDay !== null && each.dueDay < today).length;
  const standing = inUse({
    deliverablesInUse: counted.filter(({ state }) => state === "in_use").length,
    deliverablesPlanned: counted.length,
  });
  const words = standing.charAt(0).toUpperCase() + standing.slice(1);
  return `${phaseWords(phases, today)} ${words}${late > 0 ? `, ${late} late` : ""}.`;
}

function phaseWords(phases: readonly PhaseFacts[], today: IsoDay): string {
  const at = phases.findIndex((phase) => phaseStanding(phase, today) === "running");
  const running = phases[at];
  if (running) return `Phase ${at + 1} of ${phases.length}: ${running.name}.`;
  const next = phases.find((phase) => phaseStanding(phase, today) === "to_come");
  return next ? `${next.name} begins on ${formatDay(next.fromMonday)}.` : "All phases are over.";
}
