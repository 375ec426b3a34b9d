import type { MeetingOnDay } from "@/lib/rules/cadence/meetings";
import { whenWords } from "@/components/cadences/words";

type OwnCadence = { title: string; next: MeetingOnDay | null };

/** "Next: Weekly leadership meeting, Mon 2 Mar, 9:00. 2 of your actions are open." `null` where there is neither. */
export function ownMeetingsSentence(
  cadences: readonly OwnCadence[],
  actions: readonly { isDone: boolean }[],
): string | null {
  const coming = cadences.flatMap(({ title, next }) => (next ? [{ title, next }] : []));
  coming.sort((one, other) => one.next.startsAt.getTime() - other.next.startsAt.getTime());
  const [first] = coming;
  const open = actions.filter(({ isDone }) => !isDone).length;
  const openWords = open === 0 ? "" : `${open} of your actions ${open === 1 ? "is" : "are"} open.`;
  if (!first) return openWords || null;
  return `Next: ${first.title}, ${whenWords(first.next)}. ${openWords}`.trim();
}
