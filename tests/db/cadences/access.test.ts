import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { PortalViewer, StaffViewer, Viewer } from "@/lib/auth/policy";
import {
  addAction,
  completeAction,
  removeAction,
  reopenAction,
  restoreAction,
} from "@/lib/cadences/action-mutations";
import { getMeeting } from "@/lib/cadences/meeting-queries";
import { cancelMeeting, moveMeeting, reviveMeeting, startMeeting } from "@/lib/cadences/meeting-mutations";
import {
  addDecision,
  closeMeeting,
  moveClock,
  removeDecision,
  restoreDecision,
  saveNotes,
} from "@/lib/cadences/minutes-mutations";
import { addCadence, saveCadence } from "@/lib/cadences/mutations";
import { listOwnMeetings } from "@/lib/cadences/portal-queries";
import { getCadence, getCadenceForm, listCadences } from "@/lib/cadences/queries";
import { withViewer } from "@/lib/db/tenant";
import { WEDNESDAY as now, itemsOf, savedAs, weeklyFor } from "@/tests/support/cadences";
import { openFor } from "@/tests/support/engagements";
import { type World, asDatabaseOwner, makeWorld, signedIn } from "@/tests/support/world";

let world: World;
let clientId: string;
let engagementId: string;
/** A cadence that the CEO attends and the head does not, with a meeting under way. */
let cadence: string;
let meetingId: string;
let itemId: string;
let decisionId: string;
/** Of the CEO, and of the head. */
let actionId: string;
let headsActionId: string;

beforeAll(async () => {
  world = await makeWorld();
  const { consultant, a1 } = world.a;
  clientId = a1.clientCompanyId;
  engagementId = await openFor(consultant, clientId, { endsOn: null });
  cadence = await weeklyFor(consultant, engagementId);
  await saveCadence(consultant, savedAs(cadence, [a1.ceoContactId, consultant.membershipId]));
  const started = await startMeeting(consultant, { cadenceId: cadence, day: "2026-02-09" }, now);
  meetingId = started.ok ? started.value : "";
  itemId = (await itemsOf(meetingId))[0]!.id;
  [decisionId, actionId, headsActionId] = [randomUUID(), randomUUID(), randomUUID()];
  await addDecision(consultant, { id: decisionId, meetingId, text: "Decided" });
  const action = { meetingId, text: "To do", dueDay: "2026-03-01" };
  await addAction(consultant, { id: actionId, ownerId: a1.ceoContactId, ...action });
  await addAction(consultant, { id: headsActionId, ownerId: a1.headContactId, ...action });
});

const reads = (viewer: Viewer) => {
  const staff = viewer as StaffViewer;
  return Promise.all([
    listCadences(staff, clientId, now),
    getCadence(staff, clientId, cadence, now),
    getCadenceForm(staff, clientId, cadence),
    getMeeting(staff, clientId, { cadenceId: cadence, day: "2026-02-09" }, now),
  ]);
};

const writes = (viewer: Viewer) => {
  const next = { cadenceId: cadence, day: "2026-02-16" };
  const id = randomUUID();
  const template = "daily_huddle" as const;
  return Promise.all([
    addCadence(viewer, { id, engagementId, template, title: null, fromDay: "2026-02-11" }),
    saveCadence(viewer, savedAs(cadence, [], { version: 2 })),
    startMeeting(viewer, { cadenceId: cadence, day: "2026-02-02" }, now),
    cancelMeeting(viewer, { ...next, reason: "No" }, now),
    reviveMeeting(viewer, next, now),
    moveMeeting(viewer, { ...next, toDay: "2026-02-17", start: 600 }, now),
    moveClock(viewer, { meetingId, itemId: null }, now),
    saveNotes(viewer, { itemId, version: 1, notes: "Taken over" }),
    addDecision(viewer, { id, meetingId, text: "Taken over" }),
    removeDecision(viewer, { id: decisionId }),
    restoreDecision(viewer, { id: decisionId }),
    addAction(viewer, { id, meetingId, text: "No", ownerId: world.a.a1.ceoContactId, dueDay: "2026-03-01" }),
    removeAction(viewer, { id: actionId }),
    restoreAction(viewer, { id: actionId }),
    closeMeeting(viewer, { meetingId, people: [] }, now),
  ]);
};

const TABLES = [
  "cadence",
  "cadence_schedule",
  "meeting",
  "meeting_item",
  "meeting_decision",
  "meeting_action",
];
const everything = () =>
  Promise.all(
    TABLES.map((table) => asDatabaseOwner(`SELECT to_jsonb(t)::text FROM "${table}" t ORDER BY 1`)),
  );

describe.each([
  ["another firm's owner", () => world.b.owner],
  ["a consultant who is not assigned", () => world.a.unassigned],
  ["another client's CEO", () => world.a.a2.ceo],
  ["the client's own CEO", () => world.a.a1.ceo],
  ["a head of the client", () => world.a.a1.head],
] as const)("%s", (_who, viewerOf) => {
  test("sees nothing of the consultants' side", async () => {
    expect(await reads(viewerOf())).toEqual([null, null, null, null]);
  });

  test("changes nothing", async () => {
    const before = await everything();
    const refused = await writes(viewerOf());
    expect(refused.filter(({ ok }) => ok)).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  test("ticks off no action that is not theirs", async () => {
    const viewer = viewerOf();
    const own = viewer === world.a.a1.ceo ? actionId : viewer === world.a.a1.head ? headsActionId : null;
    for (const id of [actionId, headsActionId].filter((one) => one !== own)) {
      expect(await completeAction(viewer, { id, version: 1 })).toMatchObject({ ok: false });
      expect(await reopenAction(viewer, { id })).toMatchObject({ ok: false });
    }
  });
});

describe("in the portal", () => {
  const own = (viewer: PortalViewer) => listOwnMeetings(viewer, now);

  test("the CEO sees the cadence they attend, its next meeting, its decisions, and their own actions", async () => {
    const seen = await own(world.a.a1.ceo);
    expect(seen?.cadences).toMatchObject([
      { id: cadence, next: { onDay: "2026-02-12" }, decisions: [{ text: "Decided", day: "2026-02-09" }] },
    ]);
    expect(seen?.actions.map(({ id }) => id)).toEqual([actionId]);
  });

  test("a head sees no meeting they do not attend, and still their own action, and ticks it off", async () => {
    const seen = await own(world.a.a1.head);
    expect(seen?.cadences).toEqual([]);
    expect(seen?.actions.map(({ id }) => id)).toEqual([headsActionId]);
    expect(await completeAction(world.a.a1.head, { id: headsActionId, version: 1 })).toMatchObject({
      ok: true,
    });
    expect((await own(world.a.a1.head))?.actions).toMatchObject([{ isDone: true }]);
  });

  test("another client's CEO sees nothing", async () => {
    const seen = await own(world.a.a2.ceo);
    expect(seen).toMatchObject({ cadences: [], actions: [] });
  });

  test("row-level security alone shows a head nothing of a cadence they do not attend", async () => {
    const seen = await withViewer(world.a.a1.head, async (tx) => [
      await tx.cadence.count(),
      await tx.cadenceSchedule.count(),
      await tx.agendaItem.count(),
      await tx.meeting.count(),
      await tx.meetingItem.count(),
      await tx.meetingAttendee.count(),
      await tx.meetingDecision.count(),
      await tx.measure.count(),
    ]);
    expect(seen).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    const actions = await withViewer(world.a.a1.head, (tx) =>
      tx.meetingAction.findMany({ select: { id: true } }),
    );
    expect(actions).toEqual([{ id: headsActionId }]);
  });

  test("the CEO, by row-level security alone, reads no notes and no ratings", async () => {
    const seen = await withViewer(world.a.a1.ceo, async (tx) => [
      await tx.meeting.count(),
      await tx.meetingItem.count(),
      await tx.meetingAttendee.count(),
    ]);
    expect(seen).toEqual([1, 0, 0]);
  });

  test("somebody taken off the list sees it no more, on the next request", async () => {
    const { consultant, a1, firmId } = world.a;
    const portal = { clientCompanyId: clientId, contactId: a1.headContactId };
    const head = (await signedIn(firmId, "head", "Second Head", portal)) as PortalViewer;
    await saveCadence(consultant, savedAs(cadence, [a1.headContactId], { version: 2 }));
    expect((await own(head))?.cadences).toHaveLength(1);
    await saveCadence(consultant, savedAs(cadence, [a1.ceoContactId], { version: 3 }));
    expect((await own(head))?.cadences).toEqual([]);
  });
});
