import type { PlanTemplate, TemplateDeliverable, TemplatePhase } from "./templates/template";

interface Span {
  readonly from: number;
  readonly until: number;
}

/** As long as a phase's goal may be. */
const LONGEST_GOAL = 300;

/** What a week of each phase may take, so that in no week all of its phases together take more than is sold. */
export function minutesOfPhases(spans: readonly Span[], minutesPerWeek: number): number[] {
  const inWeek = (week: number) => spans.filter(({ from, until }) => from <= week && week <= until).length;
  return spans.map(({ from, until }) => {
    const weeks = Array.from({ length: until - from + 1 }, (_, at) => from + at);
    return Math.floor(minutesPerWeek / Math.max(1, ...weeks.map(inWeek)));
  });
}

/** Which of them fit into the hours, the first ones first; one that is too long makes room for a shorter one after it. */
export function fitting<Row extends { readonly plannedMinutes: number; readonly isChosen: boolean }>(
  rows: readonly Row[],
  soldMinutes: number,
): ReadonlySet<Row> {
  let left = soldMinutes;
  return new Set(
    rows.filter(({ plannedMinutes, isChosen }) => {
      const fits = isChosen && plannedMinutes <= left;
      if (fits) left -= plannedMinutes;
      return fits;
    }),
  );
}

type Chosen = { readonly key: string; readonly title: string };

/**
 * What is true when a phase is over: the template's words where it holds what the template has there, else what the plan
 * puts there.
 */
export function goalOf(
  phase: TemplatePhase,
  template: readonly Pick<TemplateDeliverable, "id">[],
  chosen: readonly Chosen[],
): string {
  const usual = new Set(template.map(({ id }) => id));
  if (chosen.length === usual.size && chosen.every(({ key }) => usual.has(key))) return phase.goal;
  if (chosen.length === 0) return "What is in use is kept running; nothing new is added.";
  for (let shown = chosen.length; shown > 0; shown -= 1) {
    const rest = chosen.length - shown;
    const titles = chosen.slice(0, shown).map(({ title }) => `“${title}”`);
    const goal = `In use: ${[...titles, ...(rest > 0 ? [`${rest} more`] : [])].join(", ")}.`;
    if (goal.length <= LONGEST_GOAL) return goal;
  }
  return `In use: ${chosen.length} deliverables.`;
}

type WrittenPhase = { readonly goal: string | null; readonly proposedGoal?: string | null | undefined };
type WrittenRow = Chosen & { readonly phase: number };

/** The goals of a plan that is written: those left as they were proposed say what was ticked, not what was proposed. */
export function writtenGoals(
  { phases, deliverables }: PlanTemplate,
  written: readonly WrittenPhase[],
  rows: readonly WrittenRow[],
): (string | null)[] {
  return written.map(({ goal, proposedGoal }, at) => {
    const phase = phases[at];
    if (!phase || goal === null || goal !== proposedGoal) return goal;
    const usual = deliverables.filter((each) => each.phase === at);
    return goalOf(
      phase,
      usual,
      rows.filter((row) => row.phase === at),
    );
  });
}
