import { DELIVERABLE_STATES } from "@/lib/rules/engagement/words";
import { agreeUntil } from "@/lib/rules/portfolio/engagement-week";
import { minutesFor } from "@/lib/rules/questionnaire/asked";
import { type IsoDay, addDays, formatDay, formatWeek } from "@/lib/units/days";
import {
  DAYS_AHEAD,
  type News,
  type WaitingDeliverable,
  type WaitingFacts,
  type WaitingQuestionnaire,
  type WaitingSop,
} from "./facts";

export interface WaitingItem {
  readonly id: string;
  readonly words: string;
  readonly href: string;
  readonly dueDay: IsoDay | null;
  /** Since when it waits; null: nobody wrote it down. */
  readonly sinceDay: IsoDay | null;
  readonly note: string | null;
  /** Only to be read. */
  readonly isNews: boolean;
}

const NEWS_HREF: Record<News["kind"], (id: string) => string> = {
  note: (id) => `/portal/notes/${id}`,
  report: () => "/portal/reports",
  statement: () => "/portal/statements",
  chart: () => "/portal/accountability",
};

/**
 * All that waits for one person, most urgent first: what is to be done by its day, or, where it has none, by how long it
 * has waited; then what is only to be read, the newest first.
 */
export function waitingFor(facts: WaitingFacts, today: IsoDay, isCeo: boolean): WaitingItem[] {
  const { task, diagnosis, escalations, sops, weeks, deliverables, actions, news } = facts;
  const dueOf = new Map(deliverables.map(({ id, dueDay }) => [id, dueDay]));
  const approved = new Set(sops.flatMap(({ id, toApprove }) => (toApprove === null ? [] : [id])));
  const todo = [
    ...(task ? [questionnaire(task)] : []),
    ...(diagnosis
      ? [
          item({
            id: diagnosis.id,
            words: `Read the diagnosis of ${formatDay(diagnosis.asOf)}, and sign it off`,
            href: `/portal/diagnoses/${diagnosis.id}`,
            sinceDay: diagnosis.asOf,
          }),
        ]
      : []),
    ...escalations.map(({ id, text, raisedDay }) =>
      item({ id, words: `Decide: ${text}`, href: "/portal/escalations", sinceDay: raisedDay }),
    ),
    ...sops.flatMap((sop) => sopItems(sop, dueOf.get(sop.id) ?? null)),
    ...weeks.map((monday) =>
      item({
        id: monday,
        words: `Agree to the hours of ${formatWeek(monday)}`,
        href: `/portal/weeks?week=${monday}`,
        dueDay: agreeUntil(monday),
      }),
    ),
    ...deliverables.flatMap((each) => (approved.has(each.id) ? [] : deliverableItem(each, today, isCeo))),
    ...actions
      .filter(({ dueDay }) => dueDay <= addDays(today, DAYS_AHEAD))
      .map(({ id, text, dueDay }) => item({ id, words: text, href: "/portal/meetings", dueDay })),
  ];
  const toRead = news.map(({ kind, id, words, day }) =>
    item({ id, words, href: NEWS_HREF[kind](id), sinceDay: day, isNews: true }),
  );
  return [
    ...todo.sort((one, other) => compare(dayOf(one), dayOf(other))),
    ...toRead.sort((one, other) => compare(dayOf(other), dayOf(one))),
  ];
}

function questionnaire(task: WaitingQuestionnaire): WaitingItem {
  const { roundId, closesOn, sinceDay, reopenReason, answered, asked } = task;
  return item({
    id: roundId,
    words:
      answered === 0
        ? "Begin the questionnaire"
        : `Go on with the questionnaire: ${answered} of ${asked} answered`,
    href: `/portal/rounds/${roundId}/answer`,
    dueDay: closesOn,
    sinceDay,
    note: reopenReason
      ? `Your consultants have reopened the round: “${reopenReason}” What you answered before is still there; change what you would answer otherwise, and finish again.`
      : `${asked === 1 ? "One statement" : `${asked} statements`} about how the company works today, about ${minutesFor(asked)} minutes. You can stop and go on later.`,
  });
}

function sopItems({ id, title, toSign, toApprove }: WaitingSop, dueDay: IsoDay | null): WaitingItem[] {
  const href = `/portal/sops/${id}`;
  return [
    ...(toSign ? [item({ id, words: `Sign off “${title}”`, href, sinceDay: toSign.since })] : []),
    ...(toApprove === null
      ? []
      : [
          item({
            id: `${id} ${toApprove}`,
            words: `Version ${toApprove} waits for approval: “${title}”`,
            href: `${href}?version=${toApprove}`,
            dueDay,
          }),
        ]),
  ];
}

/** One's own near its day; to the CEO also everybody's once it is late, and what is to be read before it is approved. */
function deliverableItem(of: WaitingDeliverable, today: IsoDay, isCeo: boolean): WaitingItem[] {
  const { id, title, state, dueDay, isOwn, ownerName } = of;
  const href = `${isCeo ? "/portal/deliverables" : "/portal"}#deliverable-${id}`;
  const isNear = dueDay !== null && dueDay <= addDays(today, DAYS_AHEAD);
  if (isOwn) return isNear ? [item({ id, words: `Bring “${title}” into use`, href, dueDay })] : [];
  if (!isCeo) return [];
  const whose = ownerName ? `, with ${ownerName}` : "";
  if (dueDay !== null && dueDay < today)
    return [
      item({
        id,
        words: `“${title}” is late: ${DELIVERABLE_STATES[state].toLowerCase()}${whose}`,
        href,
        dueDay,
      }),
    ];
  return state === "in_review"
    ? [item({ id, words: `Read “${title}”, which is in review`, href, dueDay })]
    : [];
}

function item(of: Pick<WaitingItem, "id" | "words" | "href"> & Partial<WaitingItem>): WaitingItem {
  return { dueDay: null, sinceDay: null, note: null, isNews: false, ...of };
}

function dayOf({ dueDay, sinceDay }: WaitingItem): IsoDay {
  return dueDay ?? sinceDay ?? "9999-12-31";
}

function compare(one: IsoDay, other: IsoDay): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
