import { scaleLinear } from "d3-scale";
import { lastDayOf, type PhaseSpan } from "@/lib/rules/engagement/plan-standing";
import type { DeliverableState } from "@/lib/rules/engagement/words";
import { addDays, addMonths, daysBetween, formatDay, type IsoDay } from "@/lib/units/days";

export type AxisPhase = PhaseSpan & { readonly id: string; readonly name: string };
export type AxisDeliverable = {
  readonly id: string;
  readonly phaseId: string | null;
  readonly state: DeliverableState;
  readonly dueDay: IsoDay | null;
  readonly inUseSince: IsoDay | null;
};

export type AxisMark = {
  readonly id: string;
  readonly x: number;
  readonly look: "in_use" | "late" | "to_come";
};
export type AxisRow = {
  readonly id: string;
  readonly name: string;
  /** Per cent of the width. */
  readonly x: number;
  readonly width: number;
  /** The name stands at the end of the bar where it would run out of the picture. */
  readonly anchor: "start" | "end";
  readonly marks: readonly AxisMark[];
};

/** Of one phase, its name above the bar and its deliverables on it; in pixels. */
export const ROW_HEIGHT = 44;
const MOST_TICKS = 7;
/** Nearer to "today" or to the right edge than so many per cent, a month's name would run into it. */
const ROOM_FOR_NAME = 9;

/** The phases on one axis of days, one row each, with their deliverables where they are due or came into use. */
export function planAxis(
  phases: readonly AxisPhase[],
  deliverables: readonly AxisDeliverable[],
  today: IsoDay,
) {
  const days = deliverables.flatMap((each) => dayOf(each) ?? []);
  const first = least([...phases.map(({ fromMonday }) => fromMonday), ...days]) ?? today;
  const last = most([...phases.map(lastDayOf), ...days]) ?? today;
  const length = Math.max(1, daysBetween(first, last) + 1);
  const x = scaleLinear([0, length], [0, 100]);
  const at = (day: IsoDay) => x(daysBetween(first, day));
  /** `null`: the plan has not begun, or is over. */
  const now = today >= first && today <= last ? at(today) : null;
  const rows = phases.map((phase): AxisRow => {
    const from = at(phase.fromMonday);
    const own = deliverables.filter(({ phaseId, state }) => phaseId === phase.id && state !== "withdrawn");
    return {
      id: phase.id,
      name: phase.name,
      x: from,
      width: at(addDays(lastDayOf(phase), 1)) - from,
      anchor: from > 65 ? "end" : "start",
      marks: own.flatMap((each) => {
        const day = dayOf(each);
        return day === null ? [] : [{ id: each.id, x: at(day), look: lookOf(each, today) }];
      }),
    };
  });
  return {
    rows,
    height: rows.length * ROW_HEIGHT,
    today: now,
    ticks: ticksOf(first, last).map((day) => {
      const isFree =
        at(day) < 100 - ROOM_FOR_NAME && (now === null || Math.abs(at(day) - now) > ROOM_FOR_NAME);
      return { day, x: at(day), words: isFree ? monthOf(day) : null };
    }),
  };
}

/** When it came into use, or is due. */
function dayOf({ state, dueDay, inUseSince }: AxisDeliverable): IsoDay | null {
  return state === "in_use" ? (inUseSince ?? dueDay) : dueDay;
}

function lookOf({ state, dueDay }: AxisDeliverable, today: IsoDay): AxisMark["look"] {
  if (state === "in_use") return "in_use";
  return dueDay !== null && dueDay < today ? "late" : "to_come";
}

/** First days of months, evenly thinned out. */
function ticksOf(first: IsoDay, last: IsoDay): IsoDay[] {
  const months: IsoDay[] = [];
  for (let day = addMonths(`${first.slice(0, 7)}-01`, 1); day <= last; day = addMonths(day, 1))
    months.push(day);
  const step = Math.max(1, Math.ceil(months.length / MOST_TICKS));
  return months.filter((_day, at) => at % step === 0);
}

function monthOf(day: IsoDay): string {
  return formatDay(day).replace(/^\d+ /, "");
}

function least(days: readonly IsoDay[]): IsoDay | undefined {
  return days.toSorted()[0];
}
function most(days: readonly IsoDay[]): IsoDay | undefined {
  return days.toSorted().at(-1);
}
