import type { MeetingOnDay } from "@/lib/rules/cadence/meetings";
import { whenWords } from "@/components/cadences/words";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    is: "is",
    are: "are",
    ofYourActionsOpen: (open: string | number, b: string | number) => `${open} of your actions ${b} open.`,
    next: (title: string | number, whenWords: string | number, openWords: string | number) =>
      `Next: ${title}, ${whenWords}. ${openWords}`,
  },
  de: {
    is: "ist",
    are: "sind",
    ofYourActionsOpen: (open, b) => `${open} Ihrer Aufgaben ${b} offen.`,
    next: (title, whenWords, openWords) => `Als Nächstes: ${title}, ${whenWords}. ${openWords}`,
  },
});

type OwnCadence = { title: string; next: MeetingOnDay | null };

/** "Next: Weekly leadership meeting, Mon 2 Mar, 9:00. 2 of your actions are open." `null` where there is neither. */
export function ownMeetingsSentence(
  cadences: readonly OwnCadence[],
  actions: readonly { isDone: boolean }[],
  locale: Locale = "en",
): string | null {
  const words = WORDS[locale];
  const coming = cadences.flatMap(({ title, next }) => (next ? [{ title, next }] : []));
  coming.sort((one, other) => one.next.startsAt.getTime() - other.next.startsAt.getTime());
  const [first] = coming;
  const open = actions.filter(({ isDone }) => !isDone).length;
  const openWords = open === 0 ? "" : words.ofYourActionsOpen(open, open === 1 ? words.is : words.are);
  if (!first) return openWords || null;
  return words.next(first.title, whenWords(first.next, locale), openWords).trim();
}
