import { randomUUID } from "node:crypto";
import type { StaffViewer } from "@/lib/auth/policy";
import { addAction, completeAction } from "@/lib/cadences/action-mutations";
import { cancelMeeting, startMeeting } from "@/lib/cadences/meeting-mutations";
import { addDecision, closeMeeting, moveClock, saveNotes } from "@/lib/cadences/minutes-mutations";
import { saveCadence } from "@/lib/cadences/mutations";
import { withViewer } from "@/lib/db/tenant";
import { type Schedule, occurrencesBetween, startOf } from "@/lib/rules/cadence/occurrences";
import { ruleOf } from "@/lib/rules/cadence/rhythm";
import { TEMPLATES } from "@/lib/rules/cadence/templates";
import { type IsoDay, addDays } from "@/lib/units/days";
import type { DemoCadence } from "./company";
import { done, type LoadedCompany } from "./load-company";

const RUN_WITH_THE_CLOCK = 2;

/** A cadence with its meetings until today, run as the consultant runs them. */
export async function loadCadence(
  viewer: StaffViewer,
  { contactIds }: LoadedCompany,
  id: string,
  cadence: DemoCadence,
  today: IsoDay,
): Promise<void> {
  const { repeat, agenda, startMinute, lengthMinutes, purpose } = TEMPLATES[cadence.template];
  const fromDay = addDays(today, -7 * cadence.startedWeeksAgo);
  const rhythm = { repeat, end: { kind: "never" } as const };
  const hours = { fromDay, startMinute, lengthMinutes, timeZone: viewer.timeZone };
  const attendees = cadence.attendees.flatMap((name) => contactIds.get(name) ?? []);
  done(
    await saveCadence(viewer, {
      id,
      version: 0,
      purpose,
      schedule: { ...hours, rhythm },
      agenda: [...agenda],
      attendeeIds: [viewer.membershipId, ...attendees],
    }),
  );
  const schedule: Schedule = { ...hours, rule: ruleOf(rhythm) };
  const past = occurrencesBetween([schedule], fromDay, addDays(today, -1)).map(({ day }) => day);
  for (const [at, day] of past.entries()) {
    const ago = past.length - at;
    const input = { cadenceId: id, day };
    const beginning = startOf(day, startMinute, viewer.timeZone);
    const off = cadence.calledOff?.find((one) => one.ago === ago);
    if (off)
      done(
        await cancelMeeting(
          viewer,
          { ...input, reason: off.reason },
          new Date(beginning.getTime() - 86_400_000),
        ),
      );
    else if (!cadence.missed?.includes(ago)) {
      // The latest ones were run with the clock; of the others the minutes were entered the day after.
      const isRun = ago <= RUN_WITH_THE_CLOCK;
      const entered = isRun ? beginning : new Date(beginning.getTime() + 86_400_000);
      const meetingId = done(await startMeeting(viewer, input, entered));
      if (isRun) await runClock(viewer, meetingId, beginning);
      await minutes(viewer, { contactIds, meetingId, cadence, ago, day });
      const rating = 6 + ((at * 7) % 4);
      const people = [viewer.membershipId, ...attendees].map((personId) => ({
        personId,
        present: true,
        rating,
      }));
      const end = new Date(beginning.getTime() + lengthMinutes * 60_000);
      done(await closeMeeting(viewer, { meetingId, people }, end));
    }
  }
}

/** What an item took of the time it was given, in turn. */
const TAKEN = [0.8, 1.2, 0.6, 1.1, 0.9];

/** Each item in its turn, some over their time. */
async function runClock(viewer: StaffViewer, meetingId: string, beginning: Date) {
  const items = await withViewer(viewer, (tx) =>
    tx.meetingItem.findMany({
      where: { firmId: viewer.firmId, meetingId },
      orderBy: { position: "asc" },
      select: { id: true, minutes: true },
    }),
  );
  let at = beginning.getTime();
  for (const [place, { id, minutes: planned }] of items.entries()) {
    done(await moveClock(viewer, { meetingId, itemId: id }, new Date(at)));
    at += planned * 60_000 * (TAKEN[place % TAKEN.length] ?? 1);
  }
  done(await moveClock(viewer, { meetingId, itemId: null }, new Date(at)));
}

interface Meeting {
  readonly contactIds: LoadedCompany["contactIds"];
  readonly meetingId: string;
  readonly cadence: DemoCadence;
  readonly ago: number;
  readonly day: IsoDay;
}

async function minutes(viewer: StaffViewer, { contactIds, meetingId, cadence, ago, day }: Meeting) {
  const here = <Noted extends { ago: number }>(all: readonly Noted[] = []) =>
    all.filter((one) => one.ago === ago);
  for (const { text } of here(cadence.decisions))
    done(await addDecision(viewer, { id: randomUUID(), meetingId, text }));
  for (const { text, owner, dueInDays, isDone } of here(cadence.actions)) {
    const id = randomUUID();
    const ownerId = contactIds.get(owner) ?? viewer.membershipId;
    done(await addAction(viewer, { id, meetingId, text, ownerId, dueDay: addDays(day, dueInDays) }));
    if (isDone) done(await completeAction(viewer, { id, version: 1 }));
  }
  for (const { item, text } of here(cadence.notes)) {
    const { id } = await withViewer(viewer, (tx) =>
      tx.meetingItem.findFirstOrThrow({
        where: { firmId: viewer.firmId, meetingId, position: item },
        select: { id: true },
      }),
    );
    done(await saveNotes(viewer, { itemId: id, version: 1, notes: text }));
  }
}
