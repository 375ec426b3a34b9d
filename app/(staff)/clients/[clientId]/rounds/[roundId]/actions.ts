"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { formatDay } from "@/lib/units/days";
import { absoluteLink } from "@/lib/auth/links";
import { clientsOrigin } from "@/lib/auth/served";
import { formAction, refused, saved } from "@/lib/form-action";
import {
  changeRoundCalendar,
  type ChangeCalendarRefusal,
  type RemindRefusal,
  remindRespondents,
} from "@/lib/rounds/calendar-mutations";
import { closeRound, type CloseRoundRefusal } from "@/lib/rounds/close-mutations";
import { type LinkRefusal, makeRespondentLinks, withdrawRespondentLink } from "@/lib/rounds/link-mutations";
import { addRespondents, type ChangeRespondentsRefusal, removeRespondent } from "@/lib/rounds/mutations";
import { cancelNextRound, type ScheduleRefusal, scheduleNextRound } from "@/lib/rounds/next-round-mutations";
import { reopenRound, type ReopenRefusal } from "@/lib/rounds/reopen-mutations";
import {
  addRespondentsInput,
  changeCalendarInput,
  cancelNextRoundInput,
  closeRoundForm,
  makeLinksInput,
  remindInput,
  removeRespondentInput,
  reopenRoundForm,
  scheduleNextRoundInput,
  withdrawLinkInput,
} from "@/lib/rounds/schema";

const CLOSE_MESSAGES: Record<CloseRoundRefusal, string> = {
  FORBIDDEN: "Only owners and consultants can close a round.",
  NOT_FOUND: "This round no longer exists.",
  ALREADY_CLOSED: "Somebody has closed this round already. Reload the page to see its diagnosis.",
  STALE: "Somebody changed who is asked since you opened this page. Reload it, look again, then close.",
  NOBODY_ANSWERED: "Nobody has rated a single statement yet, so there is nothing to score.",
};

export const closeRoundAction = formAction(closeRoundForm, async (viewer, { clientCompanyId, ...input }) => {
  const closed = await closeRound(viewer, input);
  if (closed.ok) redirect(`/clients/${clientCompanyId}/diagnoses/${closed.value}`);
  if (closed.reason !== "NOT_SCORABLE") return refused(CLOSE_MESSAGES[closed.reason]);
  const problems = closed.problems.map(({ path, message }) => `${path}: ${message}`);
  return refused("The facts cannot be scored as they are; nothing was closed. Mend them first:", {
    facts: [problems.join("; ")],
  });
});

const RESPONDENT_MESSAGES: Record<ChangeRespondentsRefusal, string> = {
  FORBIDDEN: "Only owners and consultants can change who is asked.",
  NOT_FOUND: "This round no longer exists.",
  ROUND_CLOSED: "This round is closed.",
  HAS_ANSWERED: "This person has answered meanwhile; what was answered stays in the round.",
  NOBODY_ASKED: "Tick at least one person.",
  NO_SUCH_CONTACT: "One of these people is no longer a CEO or head among the contacts. Reload the page.",
  HEAD_WITHOUT_DEPARTMENT: "A head answers for a department: set it in the contacts first.",
};

export const addRespondentsAction = formAction(addRespondentsInput, async (viewer, input) => {
  const added = await addRespondents(viewer, input);
  if (!added.ok) return refused(RESPONDENT_MESSAGES[added.reason]);
  refresh();
  return saved("Asked.");
});

export const removeRespondentAction = formAction(removeRespondentInput, async (viewer, input) => {
  const removed = await removeRespondent(viewer, input);
  if (!removed.ok) return refused(RESPONDENT_MESSAGES[removed.reason]);
  refresh();
  return saved("Taken back.");
});

const LINK_MESSAGES: Record<LinkRefusal, string> = {
  FORBIDDEN: "Only owners and consultants can make personal links.",
  NOT_FOUND: "Somebody here has finished or is no longer asked. Reload the page.",
  ROUND_CLOSED: "This round is closed; its links open nothing any more.",
  MADE_BEFORE: "These links were made already. Reload the page to make new ones.",
};

/** `values` of the saved state are the links that no letter carries, to pass on by hand: they are shown this once. */
export const makeLinksAction = formAction(makeLinksInput, async (viewer, input) => {
  const made = await makeRespondentLinks(viewer, input);
  if (!made.ok) return refused(LINK_MESSAGES[made.reason]);
  const byHand = made.value.flatMap(({ name, path }) => (path === null ? [] : [{ name, path }]));
  refresh();
  const mailed = made.value.length - byHand.length;
  const origin = await clientsOrigin(viewer.firmId);
  const links = byHand.map(({ path }) => absoluteLink(path, origin));
  return {
    ...saved(mailed > 0 ? `${mailed} on the way by mail.` : "Made. Copy it now: it is not shown again."),
    values: { names: byHand.map(({ name }) => name), links },
  };
});

export const withdrawLinkAction = formAction(withdrawLinkInput, async (viewer, input) => {
  const withdrawn = await withdrawRespondentLink(viewer, input);
  if (!withdrawn.ok) return refused(LINK_MESSAGES[withdrawn.reason]);
  refresh();
  return saved("Taken back.");
});

const CALENDAR_MESSAGES: Record<ChangeCalendarRefusal | RemindRefusal, string> = {
  FORBIDDEN: "Only owners and consultants can change a round's days or remind its respondents.",
  NOT_FOUND: "This round no longer exists.",
  ROUND_CLOSED: "This round is closed.",
  STALE:
    "Somebody changed this round since you opened the page. What you typed is kept: reload in another tab to compare.",
  ENDS_IN_PAST: "The last day to answer is over already.",
  NO_MAIL: "No mail goes out from here: pass the links on by hand.",
  NOBODY_LEFT: "Nobody is left to remind: they have finished, have no address, or were written to today.",
};

export const changeCalendarAction = formAction(changeCalendarInput, async (viewer, input) => {
  const changed = await changeRoundCalendar(viewer, input);
  if (!changed.ok) {
    const message = CALENDAR_MESSAGES[changed.reason];
    return refused(message, changed.reason === "ENDS_IN_PAST" ? { closesOn: [message] } : undefined);
  }
  refresh();
  return saved("Saved.");
});

export const remindAction = formAction(remindInput, async (viewer, input) => {
  const reminded = await remindRespondents(viewer, input);
  if (!reminded.ok) return refused(CALENDAR_MESSAGES[reminded.reason]);
  refresh();
  return saved(
    reminded.value === 1 ? "One reminder is on its way." : `${reminded.value} reminders are on their way.`,
  );
});

const REOPEN_MESSAGES: Record<ReopenRefusal, string> = {
  FORBIDDEN: "Only owners and consultants can reopen a round.",
  NOT_FOUND: "This round no longer exists.",
  NOT_CLOSED: "This round is open already.",
  ROUND_IS_OPEN: "A round of this client is open already: close that one first.",
  REPLACED: "A newer version has taken its place: reopen that one.",
  DAY_IN_FUTURE: "An assessment cannot speak of a day that is still to come.",
};

export const reopenRoundAction = formAction(
  reopenRoundForm,
  async (viewer, { clientCompanyId, ...input }) => {
    const reopened = await reopenRound(viewer, input);
    if (reopened.ok) redirect(`/clients/${clientCompanyId}/rounds/${reopened.value}`);
    const message = REOPEN_MESSAGES[reopened.reason];
    return refused(message, reopened.reason === "DAY_IN_FUTURE" ? { asOf: [message] } : undefined);
  },
);

const SCHEDULE_MESSAGES: Record<ScheduleRefusal | "STALE", string> = {
  FORBIDDEN: "Only owners and consultants plan rounds.",
  NOT_FOUND: "This is no longer there. Reload the page.",
  NOT_CLOSED: "This round is still open: the next one is planned once it is closed.",
  ROUND_IS_OPEN: "A round of this client is open: the next one is planned once it is closed.",
  NO_DAY: "Say which day.",
  DAY_IN_PAST: "This day has passed: choose a later one.",
  STALE: "Somebody has moved it just now. Reload the page to see to when.",
};

const SCHEDULE_FIELDS: Partial<Record<ScheduleRefusal, string>> = { NO_DAY: "day", DAY_IN_PAST: "after" };

export const scheduleNextRoundAction = formAction(scheduleNextRoundInput, async (viewer, input) => {
  const planned = await scheduleNextRound(viewer, input);
  if (!planned.ok) {
    const message = SCHEDULE_MESSAGES[planned.reason];
    const field = SCHEDULE_FIELDS[planned.reason];
    return refused(message, field ? { [field]: [message] } : undefined);
  }
  refresh();
  return saved(`Planned for ${formatDay(planned.value)}.`);
});

export const cancelNextRoundAction = formAction(cancelNextRoundInput, async (viewer, input) => {
  const cancelled = await cancelNextRound(viewer, input);
  if (!cancelled.ok) return refused(SCHEDULE_MESSAGES[cancelled.reason]);
  refresh();
  return saved("Cancelled.");
});
