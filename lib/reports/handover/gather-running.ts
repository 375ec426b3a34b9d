import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import { actionOf, actionSelect } from "@/lib/cadences/actions-read";
import { cadenceOf, cadenceSelect } from "@/lib/cadences/read";
import { readNoted } from "@/lib/cadences/read-noted";
import { visibleCadences } from "@/lib/cadences/scope";
import type { Tx } from "@/lib/db/tenant";
import { readLedger } from "@/lib/escalations/read";
import { turnedIntoWords } from "@/lib/rules/escalations/words";
import { figure, goalWords, meetsGoal, SCORECARD_WEEKS } from "@/lib/rules/scorecard/goal";
import { readScorecard } from "@/lib/scorecards/read";
import { addDays, dayIn, type IsoDay, mondayOf, toIsoDay } from "@/lib/units/days";
import type { EscalationContent, HandoverContent } from "./content";
import type { OfClient } from "./gather-structure";

/** Of each, within as many days: a daily meeting does not hide the quarterly one. */
const CALENDAR_DAYS = 90;
const NEXT_OF_EACH = 4;
const MOST_DECISIONS = 300;
const MOST_DONE = 100;
/** A year of what reached the CEO; what waits is in however old it is. */
const LEDGER_WEEKS = 52;

type Part<Key extends keyof HandoverContent> = Promise<Pick<HandoverContent, Key>>;

/** The meetings with who attends and what is on their agenda, and the next of them. */
export async function gatherCadences(
  tx: Tx,
  viewer: Viewer,
  { firmId, clientCompanyId }: OfClient,
  now: Date,
): Part<"cadences" | "calendar"> {
  const today = dayIn(viewer.timeZone, now);
  const people = { contact: { select: { name: true } }, membership: { select: { displayName: true } } };
  const rows = await tx.cadence.findMany({
    where: {
      AND: [visibleCadences(viewer), { clientCompanyId, deliverable: { state: { not: "withdrawn" } } }],
    },
    orderBy: [{ deliverable: { createdAt: "asc" } }, { deliverableId: "asc" }],
    select: {
      ...cadenceSelect,
      agenda: { orderBy: { position: "asc" }, select: { title: true, minutes: true } },
      attendees: { select: people },
    },
  });
  const ids = rows.map(({ deliverableId }) => deliverableId);
  const noted = await readNoted(tx, firmId, ids, today);
  const read = rows.map((row) => ({ ...row, ...cadenceOf(row, noted.get(row.deliverableId) ?? [], now) }));
  const until = addDays(today, CALENDAR_DAYS);
  const ahead = read.flatMap(({ title, meetings }) =>
    meetings
      .filter(({ standing, startsAt, onDay }) => standing === "planned" && startsAt > now && onDay <= until)
      .slice(0, NEXT_OF_EACH)
      .map(({ startsAt, onDay: day, startMinute, timeZone }) => ({
        startsAt,
        day,
        startMinute,
        timeZone,
        title,
      })),
  );
  return {
    cadences: read.map(({ title, purpose, sentence, attendees, agenda, adherence }) => ({
      ...{ title, purpose, agenda, rhythm: sentence, held: adherence.held, due: adherence.due },
      attendees: attendees
        .flatMap(({ contact, membership }) => contact?.name ?? membership?.displayName ?? [])
        .sort((one, other) => one.localeCompare(other, "en")),
    })),
    calendar: ahead
      .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
      .map(({ day, startMinute, timeZone, title }) => ({ day, startMinute, timeZone, title })),
  };
}

/** The numbers over thirteen weeks, the last full one last. */
export async function gatherScorecard(
  tx: Tx,
  of: OfClient,
  today: IsoDay,
): Promise<HandoverContent["scorecard"]> {
  const last = addDays(mondayOf(today), -7);
  const mondays = Array.from({ length: SCORECARD_WEEKS }, (_, at) =>
    addDays(last, 7 * (at + 1 - SCORECARD_WEEKS)),
  );
  const measures = await readScorecard(tx, of, mondays[0] ?? last, last);
  return {
    mondays,
    measures: measures.map(({ title, ownerName, goal, unit, weeks }) => ({
      ...{ title, owner: ownerName, goal: goalWords(goal, unit) },
      weeks: mondays.map((monday) => {
        const value = weeks.find((week) => week.monday === monday)?.value ?? null;
        return { value: figure(value), isMet: meetsGoal(value, goal) };
      }),
    })),
  };
}

/** What was decided in meetings, and what somebody does or did of it; newest first. */
export async function gatherDecisions(
  tx: Tx,
  viewer: Viewer,
  of: OfClient,
  today: IsoDay,
): Part<"decisions" | "actions" | "leftOut"> {
  const there = { ...of, deletedAt: null };
  const isKept = { deliverable: { deletedAt: null, engagement: { deletedAt: null } } };
  const decided = { ...there, meeting: { cadence: isKept } };
  const decisions = await tx.meetingDecision.findMany({
    where: decided,
    orderBy: [{ meeting: { day: "desc" } }, { createdAt: "desc" }, { id: "asc" }],
    take: MOST_DECISIONS,
    select: {
      text: true,
      meeting: { select: { day: true, cadence: { select: { deliverable: { select: { title: true } } } } } },
    },
  });
  const agreed = { ...there, cadence: isKept };
  const open = await tx.meetingAction.findMany({
    where: { ...agreed, doneAt: null },
    orderBy: [{ dueDay: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    select: actionSelect,
  });
  const done = await tx.meetingAction.findMany({
    where: { ...agreed, doneAt: { not: null } },
    orderBy: [{ doneAt: "desc" }, { id: "asc" }],
    take: MOST_DONE,
    select: actionSelect,
  });
  const allDone = await tx.meetingAction.count({ where: { ...agreed, doneAt: { not: null } } });
  const allDecided = await tx.meetingDecision.count({ where: decided });
  return {
    decisions: decisions.map(({ text, meeting }) => ({
      ...{ text, day: toIsoDay(meeting.day), meeting: meeting.cadence.deliverable.title },
    })),
    actions: [...open, ...done].map((row) => {
      const { text, ownerName, dueDay, day } = actionOf(row, today);
      const doneOn = row.doneAt && dayIn(viewer.timeZone, row.doneAt);
      return { text, owner: ownerName, dueDay, agreedDay: day, doneOn };
    }),
    leftOut: { decisions: allDecided - decisions.length, done: allDone - done.length },
  };
}

/** What reached the CEO: what waits, and what became of the rest. */
export async function gatherEscalations(tx: Tx, of: OfClient, today: IsoDay): Promise<EscalationContent[]> {
  const { entries } = await readLedger(tx, of, { today, weeks: LEDGER_WEEKS });
  return entries.map(({ text, departmentName, raisedDay, decidedDay, into }) => ({
    ...{ text, department: departmentName, raisedDay, decidedDay },
    into: into && turnedIntoWords(into),
  }));
}
