import { agreeUntil } from "@/lib/rules/portfolio/engagement-week";
import { type IsoDay, addDays, formatDay, formatWeek } from "@/lib/units/days";
import { DAYS_AHEAD, type News, type WaitingFacts } from "./facts";
import { type WaitingItem, deliverableItem, item, questionnaire, sopItems } from "./items";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    decide: (text: string | number) => `Decide: ${text}`,
    agreeToTheHours: (day: string | number) => `Agree to the hours of ${day}`,
    readTheDiagnosisOf: (day: string | number) => `Read the diagnosis of ${day}, and sign it off`,
  },
  de: {
    decide: (text) => `Entscheiden: ${text}`,
    agreeToTheHours: (day) => `Den Stunden zustimmen: ${day}`,
    readTheDiagnosisOf: (day) => `Die Diagnose vom ${day} lesen und bestätigen`,
  },
});

const NEWS_HREF: Record<News["kind"], (id: string) => string> = {
  note: (id) => `/portal/notes/${id}`,
  report: () => "/portal/reports",
  statement: () => "/portal/statements",
  chart: () => "/portal/accountability",
};

/**
 * All that waits for one person, most urgent first: what is overdue, then what is to be done by its day, or, where it has none, by how long it
 * has waited; then what is only to be read, the newest first.
 */
export function waitingFor(
  facts: WaitingFacts,
  today: IsoDay,
  isCeo: boolean,
  locale: Locale = "en",
): WaitingItem[] {
  const said = WORDS[locale];
  const { task, diagnosis, escalations, sops, weeks, deliverables, actions, news } = facts;
  const dueOf = new Map(deliverables.map(({ id, dueDay }) => [id, dueDay]));
  const approved = new Set(sops.flatMap(({ id, toApprove }) => (toApprove === null ? [] : [id])));
  const todo = [
    ...(task ? [questionnaire(task, locale)] : []),
    ...(diagnosis
      ? [
          item({
            id: diagnosis.id,
            words: said.readTheDiagnosisOf(formatDay(diagnosis.asOf, locale)),
            href: `/portal/diagnoses/${diagnosis.id}`,
            sinceDay: diagnosis.asOf,
          }),
        ]
      : []),
    ...escalations.map(({ id, text, raisedDay }) =>
      item({ id, words: said.decide(text), href: "/portal/escalations", sinceDay: raisedDay }),
    ),
    ...sops.flatMap((sop) => sopItems(sop, dueOf.get(sop.id) ?? null, locale)),
    ...weeks.map((monday) =>
      item({
        id: monday,
        words: said.agreeToTheHours(formatWeek(monday, locale)),
        href: `/portal/weeks?week=${monday}`,
        dueDay: agreeUntil(monday),
      }),
    ),
    ...deliverables.flatMap((each) =>
      approved.has(each.id) ? [] : deliverableItem(each, today, isCeo, locale),
    ),
    ...actions
      .filter(({ dueDay }) => dueDay <= addDays(today, DAYS_AHEAD))
      .map(({ id, text, dueDay }) => item({ id, words: text, href: "/portal/meetings", dueDay })),
  ];
  const toRead = news.map(({ kind, id, words, day }) =>
    item({ id, words, href: NEWS_HREF[kind](id), sinceDay: day, isNews: true }),
  );
  return [
    ...todo.sort((one, other) => lateFirst(one, other, today) || compare(dayOf(one), dayOf(other))),
    ...toRead.sort((one, other) => compare(dayOf(other), dayOf(one))),
  ];
}

/** What has waited for long without a day is not late: it comes after what is. */
function lateFirst(one: WaitingItem, other: WaitingItem, today: IsoDay): number {
  const isLate = ({ dueDay }: WaitingItem) => dueDay !== null && dueDay < today;
  return Number(isLate(other)) - Number(isLate(one));
}

function dayOf({ dueDay, sinceDay }: WaitingItem): IsoDay {
  return dueDay ?? sinceDay ?? "9999-12-31";
}

function compare(one: IsoDay, other: IsoDay): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
