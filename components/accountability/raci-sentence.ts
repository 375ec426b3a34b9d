import { rowRemark } from "@/lib/rules/accountability/raci";
import type { RaciActivity, RaciSeat } from "./raci-grid";
import { count } from "./words";

type Grid = { seats: readonly RaciSeat[]; activities: readonly RaciActivity[]; isLive: boolean };

/** How a process is shared out, and what of it is worth a look. */
export function raciSentence({ seats, activities, isLive }: Grid): string | null {
  if (seats.length === 0) return null;
  const of = isLive ? "the live chart" : "the draft";
  if (activities.length === 0) return `Nothing is shared out yet among the seats of ${of}.`;
  const onChart = new Set(seats.flatMap(({ id, isGone }) => (isGone ? [] : [id])));
  const open = activities.filter(({ row }) => rowRemark(row, onChart)).length;
  const shared = `${count(activities.length, "activity").replace("activitys", "activities")}, each with one seat of ${of} that answers for it`;
  return open === 0 ? `${shared}.` : `${shared}; ${open} worth a look.`;
}
