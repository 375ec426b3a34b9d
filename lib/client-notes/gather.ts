import "server-only";
import { notedOf, notedSelect, scheduleSelect, schedulesOf } from "@/lib/cadences/read";
import type { Tx } from "@/lib/db/tenant";
import { FARTHEST_MOVE_DAYS, meetingsBetween } from "@/lib/rules/cadence/meetings";
import type { NoteFacts } from "@/lib/rules/client-note/facts";
import { runsInWeek } from "@/lib/rules/hours/planned";
import { sharesByKind } from "@/lib/rules/hours/work-kinds";
import { totalMinutes } from "@/lib/rules/hours/worked";
import { type IsoDay, addDays, dayIn, fromIsoDay, toIsoDay } from "@/lib/units/days";
import { readChartsAndDecisions } from "./gather-asked";
import { readDeliverables } from "./gather-deliverables";
import type { NotePlace } from "./scope";

interface Of {
  readonly firmId: string;
  readonly timeZone: string;
  readonly monday: IsoDay;
}

/** What there is to say of one week, in the reader's own transaction. */
export async function gatherNote(tx: Tx, of: Of, place: NotePlace, now: Date): Promise<NoteFacts> {
  const { monday, firmId, timeZone } = of;
  const kinds = await readHours(tx, of, place.id);
  const { openRound } = place;
  const today = dayIn(timeZone, now);
  const asks = openRound && (!openRound.opensOn || toIsoDay(openRound.opensOn) <= today);
  return {
    monday,
    usedMinutes: totalMinutes(kinds),
    plannedMinutes: runsInWeek(place, monday) ? place.plannedMinutesPerWeek : 0,
    kinds: sharesByKind(kinds),
    ...(await readDeliverables(tx, { firmId, timeZone, monday, engagementId: place.id })),
    ...(await readMeetings(tx, of, place.id, now)),
    ...(await readChartsAndDecisions(tx, { ...of, clientCompanyId: place.client.id })),
    weeksToAgree: place.weeksToAgree.filter((week) => week <= monday),
    openRound: asks ? { closesOn: openRound.closesOn && toIsoDay(openRound.closesOn) } : null,
  };
}

async function readHours(tx: Tx, { firmId, monday }: Of, engagementId: string) {
  const sums = await tx.timeEntry.groupBy({
    by: ["kind"],
    where: {
      firmId,
      engagementId,
      deletedAt: null,
      workDay: { gte: fromIsoDay(monday), lte: fromIsoDay(addDays(monday, 6)) },
    },
    _sum: { minutes: true },
  });
  // A correction may have taken away all that a kind had.
  return sums
    .map(({ kind, _sum }) => ({ kind, minutes: _sum.minutes ?? 0 }))
    .filter(({ minutes }) => minutes > 0);
}

const ofCeo = { contact: { position: "ceo", deletedAt: null } } as const;

async function readMeetings(tx: Tx, { firmId, monday }: Of, engagementId: string, now: Date) {
  const since = fromIsoDay(addDays(monday, -FARTHEST_MOVE_DAYS));
  const cadences = await tx.cadence.findMany({
    where: { firmId, deliverable: { engagementId, deletedAt: null, state: { not: "withdrawn" } } },
    orderBy: { deliverable: { title: "asc" } },
    select: {
      deliverable: { select: { title: true } },
      schedules: { select: scheduleSelect, orderBy: { fromDay: "asc" } },
      attendees: { where: ofCeo, select: { personId: true }, take: 1 },
      meetings: {
        where: { day: { gte: since } },
        select: {
          ...notedSelect,
          decisions: { where: { deletedAt: null }, orderBy: { createdAt: "asc" }, select: { text: true } },
        },
      },
      actions: {
        where: { doneAt: null, deletedAt: null, agreedDay: { lte: fromIsoDay(addDays(monday, 6)) } },
        orderBy: { dueDay: "asc" },
        select: {
          text: true,
          dueDay: true,
          ownerContact: { select: { name: true } },
          ownerMember: { select: { displayName: true } },
        },
      },
    },
  });
  const [sunday, nextSunday] = [addDays(monday, 6), addDays(monday, 13)];
  const all = cadences.map(({ deliverable: { title }, schedules, meetings, attendees, actions }) => {
    const noted = meetings.map(({ decisions: _decisions, ...row }) => notedOf(row));
    const days = meetingsBetween(schedulesOf(schedules), noted, { from: monday, to: nextSunday, now });
    const held = days.filter(({ onDay, standing }) => onDay <= sunday && standing === "held");
    const decided = held.flatMap(({ day, onDay }) =>
      meetings
        .filter((row) => toIsoDay(row.day) === day)
        .flatMap(({ decisions }) => decisions.map(({ text }) => ({ text, day: onDay }))),
    );
    const withCeo = attendees.length > 0;
    return {
      meetings: days.flatMap(({ onDay, standing }) =>
        onDay <= sunday && (standing === "held" || standing === "missed")
          ? [{ title, day: onDay, standing }]
          : [],
      ),
      nextMeetings: days
        .filter(({ onDay, standing }) => onDay > sunday && standing === "planned")
        .slice(0, 1)
        .map(({ onDay }) => ({ title, day: onDay })),
      decisions: withCeo ? decided : [],
      actions: (withCeo ? actions : []).map(({ text, dueDay, ownerContact, ownerMember }) => ({
        text,
        dueDay: toIsoDay(dueDay),
        ownerName: ownerContact?.name ?? ownerMember?.displayName ?? "nobody",
      })),
    };
  });
  return {
    meetings: all.flatMap(({ meetings }) => meetings),
    nextMeetings: all.flatMap(({ nextMeetings }) => nextMeetings),
    decisions: all.flatMap(({ decisions }) => decisions),
    actions: all.flatMap(({ actions }) => actions),
  };
}
