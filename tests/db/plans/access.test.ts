import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { deleteEngagement } from "@/lib/engagements/mutations";
import { placeDeliverable, writePlan } from "@/lib/plans/mutations";
import { addPhase, editPhase, movePhase, removePhase, restorePhase } from "@/lib/plans/phase-mutations";
import { listPlansForCeo } from "@/lib/plans/portal-queries";
import { getPhase, getPlan } from "@/lib/plans/queries";
import { getValue } from "@/lib/plans/value-queries";
import { openFor } from "@/tests/support/engagements";
import { phaseFor, phasesOf, planFor } from "@/tests/support/plans";
import { diagnosed } from "@/tests/support/rounds";
import { asDatabaseOwner, type World, makeWorld } from "@/tests/support/world";

let world: World;
let clientId: string;
let engagementId: string;
let unplanned: string;
let phaseId: string;
let deliverableId: string;
beforeAll(async () => {
  world = await makeWorld();
  const { consultant, a1 } = world.a;
  clientId = a1.clientCompanyId;
  engagementId = await openFor(consultant, clientId);
  unplanned = await openFor(consultant, clientId);
  const { diagnosisId } = await diagnosed(world);
  await writePlan(consultant, planFor(engagementId, { diagnosisId }));
  phaseId = (await phasesOf(engagementId))[0]!.id;
  const rows = await asDatabaseOwner<{ id: string }>("SELECT id FROM deliverable WHERE engagement_id = $1", [
    engagementId,
  ]);
  deliverableId = rows[0]!.id;
});

const deeds = (viewer: Viewer) => [
  writePlan(viewer, planFor(unplanned)),
  addPhase(viewer, phaseFor(engagementId)),
  editPhase(viewer, { ...phaseFor(engagementId), id: phaseId, version: 1 }),
  movePhase(viewer, { id: phaseId, version: 1, direction: "later" }),
  removePhase(viewer, { id: phaseId }),
  restorePhase(viewer, { id: phaseId }),
  placeDeliverable(viewer, { id: deliverableId, version: 1, phaseId, dueDay: null, plannedMinutes: null }),
];
const strangers = (): ReadonlyArray<readonly [string, Viewer, string]> => [
  ["a consultant who is not assigned", world.a.unassigned, "NOT_FOUND"],
  ["another firm's owner", world.b.owner, "NOT_FOUND"],
  ["the client's CEO", world.a.a1.ceo, "FORBIDDEN"],
  ["a head", world.a.a1.head, "FORBIDDEN"],
];

test("nobody else reads it as the consultants do, and nobody else changes it", async () => {
  for (const [who, stranger, reason] of strangers()) {
    expect(await getPlan(stranger, clientId, engagementId), who).toBeNull();
    expect(await getValue(stranger, clientId, engagementId), who).toBeNull();
    expect(await getPhase(stranger, phaseId), who).toBeNull();
    for (const deed of deeds(stranger)) expect(await deed, who).toEqual({ ok: false, reason });
  }
  expect((await phasesOf(engagementId)).map(({ version }) => version)).toEqual([1, 1]);
  expect(await phasesOf(unplanned)).toEqual([]);
});

test("owner, consultant and assistant of the client read it", async () => {
  for (const viewer of [world.a.owner, world.a.consultant, world.a.assistant])
    expect((await getPlan(viewer, clientId, engagementId))?.phases).toHaveLength(2);
});

test("the CEO reads the plan of their own company, heads and other clients none", async () => {
  expect((await listPlansForCeo(world.a.a1.ceo))?.plans.map(({ id }) => id)).toEqual([engagementId]);
  expect(await listPlansForCeo(world.a.a1.head)).toBeNull();
  expect(await listPlansForCeo(world.a.consultant)).toBeNull();
  expect((await listPlansForCeo(world.a.a2.ceo))?.plans).toEqual([]);
  expect((await listPlansForCeo(world.b.b1.ceo))?.plans).toEqual([]);
});

describe("row-level security alone", () => {
  test("shows the client its phases, and neither what they are planned for nor why", async () => {
    const seenBy = (viewer: Viewer) =>
      withViewer(viewer, async (tx) => [
        await tx.phase.count(),
        await tx.phaseWork.count(),
        await tx.deliverableReason.count(),
      ]);
    expect(await seenBy(world.a.consultant)).toEqual([2, 3, 1]);
    expect(await seenBy(world.a.a1.ceo)).toEqual([2, 0, 0]);
    expect(await seenBy(world.a.a2.ceo)).toEqual([0, 0, 0]);
    expect(await seenBy(world.b.owner)).toEqual([0, 0, 0]);
  });

  test("refuses what is written into another firm or client", async () => {
    const row = { kind: "sop", minutesPerWeek: 60 } as const;
    const { firmId } = world.a;
    for (const viewer of [world.b.owner, world.a.a1.ceo, world.a.a2.ceo])
      await expect(
        withViewer(viewer, (tx) =>
          tx.phaseWork.create({ data: { firmId, clientCompanyId: clientId, phaseId, ...row } }),
        ),
      ).rejects.toThrow(/row-level security/);
  });

  test("a deliverable cannot stand in another engagement's phase, and phases are whole weeks", async () => {
    const { firmId, consultant } = world.a;
    await writePlan(consultant, planFor(unplanned));
    const [foreign] = await phasesOf(unplanned);
    const place = (data: { phaseId: string }) =>
      withViewer(consultant, (tx) =>
        tx.deliverable.updateMany({ where: { firmId, id: deliverableId }, data }),
      );
    await expect(place({ phaseId: foreign!.id })).rejects.toThrow(/foreign key/i);
    await expect(
      asDatabaseOwner("UPDATE phase SET from_monday = from_monday + 1 WHERE id = $1", [phaseId]),
    ).rejects.toThrow(/phase_weeks/);
  });

  test("the app's role deletes no phase and rewrites no reason", async () => {
    for (const sql of [`DELETE FROM "phase"`, `UPDATE "deliverable_reason" SET "sentence" = 'x'`])
      await expect(withViewer(world.a.owner, (tx) => tx.$executeRawUnsafe(sql))).rejects.toThrow(
        /permission denied/,
      );
  });
});

test("a deleted engagement has no plan for anybody", async () => {
  const { owner, a1 } = world.a;
  await deleteEngagement(owner, engagementId);
  expect(await getPlan(owner, clientId, engagementId)).toBeNull();
  expect(await addPhase(owner, phaseFor(engagementId))).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect((await listPlansForCeo(a1.ceo))?.plans.map(({ id }) => id)).not.toContain(engagementId);
});
