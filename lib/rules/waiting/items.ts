import { isSignable } from "@/lib/rules/engagement/sign-off";
import { DELIVERABLE_STATES_IN } from "@/lib/rules/engagement/words";
import { minutesFor } from "@/lib/rules/questionnaire/asked";
import { type IsoDay, addDays } from "@/lib/units/days";
import { DAYS_AHEAD, type WaitingDeliverable, type WaitingQuestionnaire, type WaitingSop } from "./facts";
import { WORDS } from "./items.words";
import { type Locale, midSentence } from "@/lib/rules/questionnaire/locales";

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

export function questionnaire(task: WaitingQuestionnaire, locale: Locale = "en"): WaitingItem {
  const words = WORDS[locale];
  const { roundId, closesOn, sinceDay, reopenReason, answered, asked } = task;
  return item({
    id: roundId,
    words: answered === 0 ? words.beginTheQuestionnaire : words.goOnWithThe(answered, asked),
    href: `/portal/rounds/${roundId}/answer`,
    dueDay: closesOn,
    sinceDay,
    note: reopenReason
      ? words.yourConsultantsHaveReopened(reopenReason)
      : words.aboutHowTheCompany(
          asked === 1 ? words.oneStatement : words.statements(asked),
          minutesFor(asked),
        ),
  });
}

export function sopItems(
  { id, title, toSign, toApprove }: WaitingSop,
  dueDay: IsoDay | null,
  locale: Locale = "en",
): WaitingItem[] {
  const words = WORDS[locale];
  const href = `/portal/sops/${id}`;
  return [
    ...(toSign ? [item({ id, words: words.signOff(title), href, sinceDay: toSign.since })] : []),
    ...(toApprove === null
      ? []
      : [
          item({
            id: `${id} ${toApprove}`,
            words: words.versionWaitsForApproval(toApprove, title),
            href: `${href}?version=${toApprove}`,
            dueDay,
          }),
        ]),
  ];
}

/**
 * What is shared is read and signed off; besides, one's own near its day, and to the CEO also everybody's once it is late, and
 * what is to be read before it is approved.
 */
export function deliverableItem(
  of: WaitingDeliverable,
  today: IsoDay,
  isCeo: boolean,
  locale: Locale = "en",
): WaitingItem[] {
  const said = WORDS[locale];
  const { id, title, state, dueDay, isOwn, ownerName, isShared, isSigned } = of;
  const href = isShared
    ? `/portal/deliverables/${id}`
    : `${isCeo ? "/portal/deliverables" : "/portal"}#deliverable-${id}`;
  const toDo = (words: string, day: IsoDay | null) => [item({ id, words, href, dueDay: day })];
  const isInUse = state === "in_use";
  if (isShared && !isSigned && isSignable(state))
    return toDo(said.readAndSignIt(title), isInUse ? null : dueDay);
  if (isInUse) return [];
  const isNear = dueDay !== null && dueDay <= addDays(today, DAYS_AHEAD);
  if (isOwn) return isNear ? toDo(said.isToComeInto(title), dueDay) : [];
  if (!isCeo) return [];
  const whose = ownerName ? said.withWord(ownerName) : "";
  if (dueDay !== null && dueDay < today)
    return toDo(said.isLate(title, midSentence(DELIVERABLE_STATES_IN[locale][state], locale), whose), dueDay);
  return state === "in_review" && !isSigned ? toDo(said.readWhichIsIn(title), dueDay) : [];
}

export function item(of: Pick<WaitingItem, "id" | "words" | "href"> & Partial<WaitingItem>): WaitingItem {
  return { dueDay: null, sinceDay: null, note: null, isNews: false, ...of };
}
