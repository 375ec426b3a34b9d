import { addDays, type IsoDay, mondayOf } from "@/lib/units/days";
import { type HoursPlan, weekNumber } from "../hours/planned";
import { type Finding, HOLDS, reasonSentence, weaknessOf } from "./plan-reason";
import { alreadyThere, alreadyWords, type ExistingDeliverable } from "./already-there";
import { fitting, goalOf, minutesOfPhases } from "./fit";
import { spansOf, workOf, type PlannedWork } from "./spread";
import type { PlanTemplate, TemplateDeliverable } from "./templates/template";
import type { DeliverableKind } from "./words";

export interface ProposedPhase {
  readonly name: string;
  readonly goal: string;
  readonly fromMonday: IsoDay;
  readonly untilMonday: IsoDay;
  readonly work: readonly PlannedWork[];
}
export interface ProposedDeliverable {
  readonly key: string;
  readonly kind: DeliverableKind;
  readonly title: string;
  /** Its place among the phases. */
  readonly phase: number;
  readonly dueDay: IsoDay;
  readonly plannedMinutes: number;
  readonly reason: string | null;
  /** 0..100 of the statement that it mends; `null`: not known. */
  readonly score: number | null;
  readonly isChosen: boolean;
  /** Why it is left out, where neither the template nor the diagnosis is the reason. */
  readonly remark: string | null;
}

const FRIDAY = 4;

const HOURS_FULL = "The hours sold are full with what comes before it.";

/**
 * A plan to start from: the template's phases spread over the weeks, and what is weakest comes first. It plans no more
 * hours than are sold, and nothing that the client has already.
 */
export function proposePlan(
  template: PlanTemplate,
  plan: HoursPlan,
  finding: Finding | null,
  existing: readonly ExistingDeliverable[] = [],
) {
  const weeks = plan.endsOn === null ? template.weeks.usual : Math.max(1, weekNumber(plan, plan.endsOn));
  const spans = spansOf(template.phases, weeks);
  const first = mondayOf(plan.startsOn);
  const placed = ranked(template.deliverables, finding);
  const proposed = placed.map(({ deliverable, phase, weakness }): ProposedDeliverable => {
    const own = placed.filter((other) => other.phase === phase);
    const { from, until } = spans[phase] ?? { from: 0, until: 0 };
    const place = own.findIndex((other) => other.deliverable === deliverable) + 1;
    const week = from + Math.max(0, Math.ceil((place * (until - from + 1)) / own.length) - 1);
    const friday = addDays(first, 7 * week + FRIDAY);
    const department = finding?.departments[deliverable.department ?? -1];
    const title = department ? `${department}: ${lowerFirst(deliverable.title)}` : deliverable.title;
    const found = alreadyThere({ kind: deliverable.kind, title }, existing);
    const already = found && alreadyWords(title, found);
    return {
      key: deliverable.id,
      kind: deliverable.kind,
      title,
      phase,
      dueDay: plan.endsOn !== null && plan.endsOn < friday ? plan.endsOn : friday,
      plannedMinutes: deliverable.minutes,
      reason: weakness && finding ? reasonSentence(weakness, finding) : null,
      score: weakness?.score ?? null,
      isChosen: !already?.isDouble && (weakness === null || weakness.score < HOLDS.score),
      remark: already?.words ?? null,
    };
  });
  const soldMinutes = weeks * plan.plannedMinutesPerWeek;
  const fit = fitting(proposed, soldMinutes);
  const deliverables = proposed.map((each) =>
    each.isChosen && !fit.has(each) ? { ...each, isChosen: false, remark: HOURS_FULL } : each,
  );
  const minutes = minutesOfPhases(spans, plan.plannedMinutesPerWeek);
  const phases = template.phases.map((phase, at): ProposedPhase => {
    const { from, until } = spans[at] ?? { from: 0, until: 0 };
    return {
      name: phase.name,
      goal: goalOf(
        phase,
        template.deliverables.filter((each) => each.phase === at),
        deliverables.filter((each) => each.phase === at && each.isChosen),
      ),
      fromMonday: addDays(first, 7 * from),
      untilMonday: addDays(first, 7 * until),
      work: workOf(phase.work, minutes[at] ?? 0),
    };
  });
  return { weeks, phases, deliverables, soldMinutes };
}
export type Proposal = ReturnType<typeof proposePlan>;

/** Those that mend something change places, the weakest into the earliest; a place that is fixed stays. */
function ranked(deliverables: readonly TemplateDeliverable[], finding: Finding | null) {
  const all = deliverables.map((deliverable) => ({
    deliverable,
    phase: deliverable.phase,
    weakness: finding && weaknessOf(deliverable, finding),
  }));
  const movable = all.filter(({ deliverable }) => finding !== null && deliverable.mends.length > 0);
  const places = movable.map(({ phase }) => phase).sort((a, b) => a - b);
  const order = movable.toSorted((a, b) => rank(a.weakness?.score) - rank(b.weakness?.score));
  const moved = order.map((each, at) => ({ ...each, phase: places[at] ?? each.phase }));
  const fixed = all.filter((each) => !movable.includes(each));
  return [...moved, ...fixed].toSorted((a, b) => a.phase - b.phase);
}

/** What nobody rated comes after what is weak, and before what holds. */
function rank(score: number | undefined): number {
  return score ?? HOLDS.score - 0.5;
}

function lowerFirst(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
