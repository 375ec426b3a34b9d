import { roundTo } from "../hours/statement";
import { WORK_KINDS, type WorkKind } from "../hours/work-kinds";
import type { TemplatePhase } from "./templates/template";

export interface PlannedWork {
  readonly kind: WorkKind;
  readonly minutesPerWeek: number;
}

/** Hours are planned in quarters. */
const STEP = 15;

/** The phases' weeks by their shares, each at least one; in fewer weeks than phases some share one. */
export function spansOf(phases: readonly TemplatePhase[], weeks: number) {
  let share = 0;
  return phases.map((phase) => {
    const from = Math.min(Math.round((share * weeks) / 100), weeks - 1);
    share += phase.share;
    return { from, until: Math.max(from, Math.round((share * weeks) / 100) - 1) };
  });
}

/** A week's hours by kind; they add up to the week to the minute. */
export function workOf(work: TemplatePhase["work"], minutesPerWeek: number): PlannedWork[] {
  const kinds = WORK_KINDS.filter((kind) => work[kind] !== undefined);
  let share = 0;
  let told = 0;
  return kinds.flatMap((kind, at) => {
    share += work[kind] ?? 0;
    const until =
      at === kinds.length - 1
        ? minutesPerWeek
        : Math.min(minutesPerWeek, roundTo(STEP, (share * minutesPerWeek) / 100));
    const minutes = until - told;
    told = until;
    return minutes > 0 ? [{ kind, minutesPerWeek: minutes }] : [];
  });
}
