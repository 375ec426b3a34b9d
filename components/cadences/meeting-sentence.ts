import type { MeetingOnDay } from "@/lib/rules/cadence/meetings";
import type { IsoDay } from "@/lib/units/days";
import { whenWords } from "./words";

type Standing = {
  meeting: MeetingOnDay;
  today: IsoDay;
  begun: { heldAt: Date | null; attendees: readonly { present: boolean; rating: number | null }[] } | null;
};

/** What became of a meeting, or is to become of it, in a sentence. */
export function meetingSentence({ meeting, today, begun }: Standing): string {
  const when = whenWords(meeting);
  if (meeting.standing === "cancelled") return `${when}: called off. ${meeting.cancelReason ?? ""}`.trim();
  if (begun?.heldAt) {
    const there = begun.attendees.filter(({ present }) => present);
    const ratings = there.flatMap(({ rating }) => (rating === null ? [] : [rating]));
    const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
    const rated = ratings.length > 0 ? `, rated ${mean.toFixed(1)} of 10` : "";
    return there.length > 0 ? `${when}: held with ${there.length} present${rated}.` : `${when}: held.`;
  }
  if (begun) return meeting.onDay === today ? `${when}: under way.` : `${when}: begun, and not closed.`;
  if (meeting.standing === "missed") return `${when}: missed. Enter it here if it was held after all.`;
  return meeting.onDay === today ? `Today, ${when}.` : `${when}: to come.`;
}
