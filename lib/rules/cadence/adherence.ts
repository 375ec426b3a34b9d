import { type IsoDay, addDays, mondayOf } from "@/lib/units/days";
import type { MeetingOnDay } from "./meetings";

export const ADHERENCE_WEEKS = 8;

export type Adherence = {
  readonly held: number;
  readonly missed: number;
  /** Called off before they should have begun: shown, and not due. */
  readonly cancelled: number;
  /** Held, missed, or called off too late. */
  readonly due: number;
  /** Held of due, 0..1; `null` where none was due: nothing is known then, not nothing held. */
  readonly share: number | null;
};

/** The Monday with which the last so many weeks begin; this week is the last of them. */
export function firstMondayOf(weeks: number, today: IsoDay): IsoDay {
  return addDays(mondayOf(today), -7 * (weeks - 1));
}

/**
 * Whether meetings are held as scheduled, over the last eight weeks with this one. A meeting called off in time is not
 * due; one called off after it should have begun was missed, under another name.
 */
export function adherence(meetings: readonly MeetingOnDay[], today: IsoDay): Adherence {
  const from = firstMondayOf(ADHERENCE_WEEKS, today);
  const past = meetings.filter(
    ({ onDay, standing }) => onDay >= from && (onDay <= today || standing === "held"),
  );
  const held = past.filter(({ standing }) => standing === "held").length;
  const calledOff = past.filter(({ standing }) => standing === "cancelled");
  const late = calledOff.filter(({ cancelledLate }) => cancelledLate).length;
  const missed = past.filter(({ standing }) => standing === "missed").length + late;
  const due = held + missed;
  return { held, missed, cancelled: calledOff.length - late, due, share: due === 0 ? null : held / due };
}

/** "4 of 5 meetings held in the last eight weeks; 1 missed, 1 called off in time." */
export function adherenceSentence({ held, missed, cancelled, due }: Adherence): string {
  if (due === 0 && cancelled === 0) return "No meeting was due in the last eight weeks.";
  if (due === 0) return `No meeting was due in the last eight weeks; ${cancelled} called off in time.`;
  const rest = [
    ...(missed > 0 ? [`${missed} missed`] : []),
    ...(cancelled > 0 ? [`${cancelled} called off in time`] : []),
  ].join(", ");
  const of = `${held} of ${due} ${due === 1 ? "meeting" : "meetings"} held in the last eight weeks`;
  return rest ? `${of}; ${rest}.` : `${of}.`;
}

/** The same, week by week over the eight weeks, oldest first. */
export function adherenceByWeek(meetings: readonly MeetingOnDay[], today: IsoDay): Adherence[] {
  const first = firstMondayOf(ADHERENCE_WEEKS, today);
  return Array.from({ length: ADHERENCE_WEEKS }, (_, at) => {
    const [from, until] = [addDays(first, 7 * at), addDays(first, 7 * (at + 1))];
    return adherence(
      meetings.filter(({ onDay }) => onDay >= from && onDay < until),
      today,
    );
  });
}
