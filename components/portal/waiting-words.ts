import { waitOf, waitWords } from "@/lib/rules/escalations/wait";
import type { WaitingItem } from "@/lib/rules/waiting/items";
import { type IsoDay, daysBetween, formatDay } from "@/lib/units/days";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    day: "1 day",
    dueToday: "due today",
    noDueDay: "no due day",
    days: (late: string | number) => `${late} days`,
    toRead: (toRead: string | number) => `${toRead} to read`,
    due: (day: string | number) => `due ${day}`,
    ofThemOverdue: (late: string | number) => `, ${late} of them overdue`,
    toDo: (todo: string | number, b: string | number) => `${todo} to do${b}`,
    dueOverdue: (day: string | number, b: string | number) => `due ${day}, ${b} overdue`,
  },
  de: {
    day: "1 Tag",
    dueToday: "heute fällig",
    noDueDay: "kein Termin",
    days: (late) => `${late} Tage`,
    toRead: (toRead) => `${toRead} zu lesen`,
    due: (day) => `fällig am ${day}`,
    ofThemOverdue: (late) => `, davon ${late} überfällig`,
    toDo: (todo, b) => `${todo} zu erledigen${b}`,
    dueOverdue: (day, b) => `fällig am ${day}, ${b} überfällig`,
  },
});

export function isLate({ dueDay }: WaitingItem, today: IsoDay): boolean {
  return dueDay !== null && dueDay < today;
}

/** "due 3 Dec 2026", "due 20 Nov 2026, 7 days overdue", or how long it has waited. */
export function whenWords({ dueDay, sinceDay }: WaitingItem, today: IsoDay, locale: Locale = "en"): string {
  const words = WORDS[locale];
  if (dueDay === null)
    return sinceDay === null ? words.noDueDay : waitWords(waitOf(sinceDay, null, today), locale);
  const late = daysBetween(dueDay, today);
  if (late > 0) return words.dueOverdue(formatDay(dueDay, locale), late === 1 ? words.day : words.days(late));
  return late === 0 ? words.dueToday : words.due(formatDay(dueDay, locale));
}

/** "3 to do, 1 of them overdue; 2 to read." */
export function waitingSentence(items: readonly WaitingItem[], today: IsoDay, locale: Locale = "en"): string {
  const words = WORDS[locale];
  const toRead = items.filter(({ isNews }) => isNews).length;
  const todo = items.length - toRead;
  const late = items.filter((item) => isLate(item, today)).length;
  const parts = [
    ...(todo > 0 ? [words.toDo(todo, late > 0 ? words.ofThemOverdue(late) : "")] : []),
    ...(toRead > 0 ? [words.toRead(toRead)] : []),
  ];
  return `${parts.join("; ")}.`;
}
