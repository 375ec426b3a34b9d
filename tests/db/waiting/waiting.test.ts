import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { PortalViewer } from "@/lib/auth/policy";
import { addAction } from "@/lib/cadences/action-mutations";
import { saveNote } from "@/lib/client-notes/mutations";
import { getNote } from "@/lib/client-notes/queries";
import { sendNote } from "@/lib/client-notes/send-mutations";
import { db } from "@/lib/db/client";
import { withViewer } from "@/lib/db/tenant";
import { addDeliverable } from "@/lib/deliverables/mutations";
import { getPortalHome } from "@/lib/diagnoses/portal-queries";
import { shareReport } from "@/lib/reports/share-mutations";
import { submitWeek } from "@/lib/timesheets/week-mutations";
import { addDays, dayIn, formatWeek, mondayOf } from "@/lib/units/days";
import { markSeen } from "@/lib/waiting/mutations";
import { heldOn, weeklyFor } from "../../support/cadences";
import { draftFor, livened } from "../../support/charts";
import { openFor } from "../../support/engagements";
import { logged } from "../../support/escalations";
import { diagnosedClient, issueReadinessReport } from "../../support/reports";
import { asDatabaseOwner, makeWorld, type World } from "../../support/world";

const now = new Date();
let world: World;
let engagementId: string;
let today: string;
let lastMonday: string;

beforeEach(async () => {
  world = await makeWorld();
  today = dayIn(world.a.owner.timeZone, now);
  lastMonday = addDays(mondayOf(today), -7);
  const { consultant, a1 } = world.a;
  engagementId = await openFor(consultant, a1.clientCompanyId, {
    startsOn: addDays(lastMonday, -70),
    endsOn: null,
  });
});

const waits = async (viewer: PortalViewer) =>
  (await getPortalHome(viewer))?.waiting.map(({ words }) => words) ?? [];

async function sentNote(contactIds: readonly string[], monday = lastMonday) {
  const { consultant, a1 } = world.a;
  await saveNote(consultant, { engagementId, monday, version: 0, text: "Done." });
  const id = (await getNote(consultant, a1.clientCompanyId, engagementId, monday))?.note?.id ?? "";
  expect(await sendNote(consultant, { id, version: 1, contactIds: [...contactIds] })).toMatchObject({
    ok: true,
  });
  return id;
}

test("the CEO's home lists all that waits for them; a head's only what is theirs", async () => {
  const { consultant, a1, firmId } = world.a;
  const { clientCompanyId, ceo, head, ceoContactId, headContactId } = a1;
  const client = { firmId, clientCompanyId };
  await logged(head, clientCompanyId, { text: "May we hire?" });
  await submitWeek(consultant, { engagementId, monday: lastMonday, version: 0, nothing: true });
  const deliverable = (title: string, ownerContactId: string, dueDay: string) =>
    addDeliverable(consultant, {
      ...{ id: randomUUID(), engagementId, kind: "accountability", title, ownerContactId, dueDay },
    });
  await deliverable("Seats", headContactId, addDays(today, -3));
  await deliverable("Rights", ceoContactId, addDays(today, 5));
  await deliverable("Later", ceoContactId, addDays(today, 40));
  const cadenceId = await weeklyFor(consultant, engagementId);
  const meetingId = await heldOn(consultant, cadenceId, "2026-02-09");
  for (const [text, ownerId] of [
    ["Ask the bank", ceoContactId],
    ["Count the stock", headContactId],
  ] as const)
    expect(
      await addAction(consultant, { id: randomUUID(), meetingId, text, ownerId, dueDay: "2026-02-16" }),
    ).toMatchObject({ ok: true });
  await sentNote([ceoContactId]);
  const diagnosisId = await diagnosedClient(firmId, clientCompanyId);
  const issued = await issueReadinessReport(consultant, { ...client, id: randomUUID(), diagnosisId });
  if (issued.ok) await shareReport(consultant, issued.value);
  const { chartId } = await draftFor(consultant, clientCompanyId);
  await livened(consultant, chartId);

  const week = formatWeek(lastMonday);
  expect((await waits(ceo)).sort()).toEqual([
    `Agree to the hours of ${week}`,
    "Ask the bank",
    "Decide: May we hire?",
    "Readiness report No. 1 was shared with you",
    "Who owns what: a new chart is in force",
    `Your week: ${week}`,
    "“Rights” is to come into use, with you as its owner",
    "“Seats” is late: planned, with A1 Joinery Head",
  ]);
  expect((await waits(head)).sort()).toEqual([
    "Count the stock",
    "Who owns what: a new chart is in force",
    "“Seats” is to come into use, with you as its owner",
  ]);
  for (const stranger of [world.a.a2.ceo, world.a.a2.head, world.b.b1.ceo])
    expect(await waits(stranger)).toEqual([]);
});

test("what was opened waits no longer, for whoever opened it alone; one row of the trail", async () => {
  const { ceo, head, ceoContactId, headContactId } = world.a.a1;
  const id = await sentNote([ceoContactId, headContactId]);
  expect(await markSeen(ceo, { itemIds: [id, randomUUID()] })).toEqual({ ok: true, value: 1 });
  expect(await markSeen(ceo, { itemIds: [id] })).toEqual({ ok: true, value: 0 });
  expect(await waits(ceo)).toEqual([]);
  expect(await waits(head)).toHaveLength(1);
  const trail = await asDatabaseOwner(
    "SELECT membership_id, after FROM audit_event WHERE action = 'portal.opened' AND firm_id = $1",
    [world.a.firmId],
  );
  expect(trail).toEqual([{ membership_id: ceo.membershipId, after: { items: [`note ${id}`] } }]);
});

test("two windows that open it at once both stand, with one row", async () => {
  const { ceo, ceoContactId } = world.a.a1;
  const id = await sentNote([ceoContactId]);
  const both = await Promise.all([1, 2].map(() => markSeen(ceo, { itemIds: [id] })));
  expect(both.map((each) => (each.ok ? each.value : each.reason)).sort()).toEqual([0, 1]);
});

test("nobody marks for another, and the consultants neither read nor write who opened what", async () => {
  const { a, b } = world;
  const { clientCompanyId, ceo, head, ceoContactId } = a.a1;
  const id = await sentNote([ceoContactId]);
  for (const stranger of [head, a.a2.ceo, b.b1.ceo])
    expect(await markSeen(stranger, { itemIds: [id] })).toEqual({ ok: true, value: 0 });
  for (const staff of [a.owner, a.consultant])
    expect(await markSeen(staff, { itemIds: [id] })).toEqual({ ok: false, reason: "FORBIDDEN" });
  const row = { firmId: a.firmId, clientCompanyId, membershipId: ceo.membershipId, itemId: id, seenAt: now };
  for (const viewer of [head, a.owner, a.a2.ceo])
    await expect(withViewer(viewer, (tx) => tx.portalSeen.create({ data: row }))).rejects.toThrow();
  await markSeen(ceo, { itemIds: [id] });
  for (const viewer of [head, a.owner, a.a2.ceo, b.b1.ceo])
    expect(await withViewer(viewer, (tx) => tx.portalSeen.count())).toBe(0);
  expect(await db().portalSeen.count()).toBe(0);
  await expect(withViewer(ceo, (tx) => tx.portalSeen.deleteMany({}))).rejects.toThrow(/denied/);
});

test("what is older than four weeks is no news, opened or not", async () => {
  const { ceo, ceoContactId } = world.a.a1;
  const id = await sentNote([ceoContactId]);
  await asDatabaseOwner("ALTER TABLE client_note DISABLE TRIGGER kept_client_note");
  const sentDaysAgo = (days: number) =>
    asDatabaseOwner(`UPDATE client_note SET sent_at = now() - interval '${days} days' WHERE id = $1`, [id]);
  await sentDaysAgo(27);
  expect(await waits(ceo)).toHaveLength(1);
  await sentDaysAgo(30);
  expect(await waits(ceo)).toEqual([]);
});
