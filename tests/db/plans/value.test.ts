import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { addDeliverable, moveDeliverable } from "@/lib/deliverables/mutations";
import type { DeliverableVerb } from "@/lib/deliverables/transitions";
import { getValue } from "@/lib/plans/value-queries";
import { correctWeek } from "@/lib/timesheets/correct-mutations";
import { deleteTime, logTime } from "@/lib/timesheets/mutations";
import { openFor, timeOn } from "@/tests/support/engagements";
import { diagnosed } from "@/tests/support/rounds";
import { asDatabaseOwner, makeWorld } from "@/tests/support/world";

const TODAY = "2026-04-20";
const STEPS: readonly DeliverableVerb[] = ["startDraft", "submitForReview", "approve", "putIntoUse"];

test("hours count as they stand: corrections do, deleted ones do not, and the kinds add up", async () => {
  const { consultant, a1 } = (await makeWorld()).a;
  const engagementId = await openFor(consultant, a1.clientCompanyId);
  const sop = randomUUID();
  const plan = { kind: "sop", title: "Quoting", ownerContactId: null, dueDay: null } as const;
  await addDeliverable(consultant, { id: sop, engagementId, ...plan });
  for (const [at, verb] of STEPS.entries())
    await moveDeliverable(consultant, { id: sop, version: at + 1, verb });

  await logTime(consultant, timeOn(engagementId, { deliverableId: sop, minutes: 300 }), TODAY);
  await logTime(consultant, timeOn(engagementId, { kind: "integration", minutes: 120 }), TODAY);
  const deleted = timeOn(engagementId, { kind: "firefighting", minutes: 999 });
  await logTime(consultant, deleted, TODAY);
  await deleteTime(consultant, deleted.id);
  await asDatabaseOwner(
    `UPDATE week SET state = 'agreed', agreed_at = now(), agreed_by_name = 'CEO' WHERE engagement_id = $1`,
    [engagementId],
  );
  const work = {
    engagementId,
    monday: "2026-03-02",
    workDay: "2026-03-03",
    kind: "sop",
    deliverableId: sop,
  } as const;
  const corrected = await correctWeek(consultant, {
    id: randomUUID(),
    ...work,
    minutes: -60,
    note: "Counted twice.",
  });
  expect(corrected).toMatchObject({ ok: true });

  const value = await getValue(consultant, a1.clientCompanyId, engagementId, TODAY);
  const kept = await asDatabaseOwner<{ minutes: number }>(
    "SELECT sum(minutes)::int AS minutes FROM week WHERE engagement_id = $1",
    [engagementId],
  );
  expect(value?.minutes).toBe(360);
  expect(kept).toEqual([{ minutes: 360 }]);
  expect(value?.kinds.map(({ kind, minutes }) => [kind, minutes])).toEqual([
    ["sop", 240],
    ["integration", 120],
  ]);
  expect(value?.byKind).toEqual([
    { kind: "sop", inUse: 1, minutes: 240, minutesPerDeliverable: 240, basis: "entries" },
  ]);

  await logTime(consultant, timeOn(engagementId, { monday: "2026-03-09", workDay: "2026-03-10" }), TODAY);
  const unnamed = await getValue(consultant, a1.clientCompanyId, engagementId, TODAY);
  expect(unnamed?.byKind).toMatchObject([{ minutes: 330, basis: "kind_of_work" }]);
});

test("points are counted between the last diagnosis before and the newest since, hours only until that day", async () => {
  const world = await makeWorld();
  const { consultant, a1 } = world.a;
  const engagementId = await openFor(consultant, a1.clientCompanyId);
  const gained = async (today = TODAY) =>
    (await getValue(consultant, a1.clientCompanyId, engagementId, today))?.gained;
  await logTime(consultant, timeOn(engagementId, { minutes: 600 }), TODAY);
  await logTime(consultant, timeOn(engagementId, { monday: "2026-04-06", workDay: "2026-04-07" }), TODAY);
  expect(await gained()).toBeNull();
  await diagnosed(world, "group", "2025-11-30");
  const before = await diagnosed(world, "group", "2025-12-30");
  expect(await gained()).toBeNull();
  const after = await diagnosed(world, "group", "2026-03-31");
  const found = await gained();
  expect(found).toMatchObject({
    isBefore: true,
    from: { id: before.diagnosisId },
    to: { id: after.diagnosisId },
    minutes: 600,
    // The same answers on both days: nothing was gained, and that has no price.
    mean: { gained: 0, minutesPerPoint: null },
  });
  expect(await gained("2026-03-30")).toBeNull();
});

test("without one from before, between the first and the newest since, with the hours between them", async () => {
  const world = await makeWorld();
  const { consultant, a1 } = world.a;
  const engagementId = await openFor(consultant, a1.clientCompanyId);
  await logTime(consultant, timeOn(engagementId, { minutes: 600 }), TODAY);
  await logTime(consultant, timeOn(engagementId, { monday: "2026-04-06", workDay: "2026-04-07" }), TODAY);
  await diagnosed(world, "group", "2026-03-31");
  await diagnosed(world, "group", "2026-04-10");
  const value = await getValue(consultant, a1.clientCompanyId, engagementId, TODAY);
  expect(value?.gained).toMatchObject({ isBefore: false, from: { day: "2026-03-31" }, minutes: 90 });
});
