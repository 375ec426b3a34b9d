import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { PortalViewer, StaffViewer, Viewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { shareDiagnosis, unshareDiagnosis } from "@/lib/diagnoses/mutations";
import { getSharedDiagnosis } from "@/lib/diagnoses/queries";
import type { Move } from "@/lib/rules/diagnosis/moves";
import {
  deleteScenario,
  keepScenario,
  restoreScenario,
  reviseScenario,
  shareScenario,
  unshareScenario,
} from "@/lib/scenarios/mutations";
import { getScenario, getSharedScenario, getWhatIf } from "@/lib/scenarios/queries";
import { diagnosed } from "../../support/rounds";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const world = await makeWorld();
const { a, b } = world;
const { a1 } = a;

const MOVES: Move[] = [
  { kind: "ownTargets", department: "Sales", to: false },
  { kind: "item", item: "C1", to: 5 },
];

/** Of a diagnosis of its own; the CEO sees the diagnosis, not yet the scenario. */
async function kept(mode: "named" | "group" = "named", by: StaffViewer = a.consultant) {
  const { diagnosisId } = await diagnosed(world, mode);
  await shareDiagnosis(a.consultant, diagnosisId);
  const id = randomUUID();
  const input = { id, diagnosisId, name: "Handoffs fixed", note: null, moves: MOVES };
  expect(await keepScenario(by, input)).toMatchObject({ ok: true });
  return { id, diagnosisId, input };
}

async function rowOf(id: string) {
  const [row] = await asDatabaseOwner<{
    name: string;
    version: number;
    shared: boolean;
    deleted: boolean;
    moves: Move[];
  }>(
    `SELECT "name", "version", "moves", "shared_with_ceo_at" IS NOT NULL AS shared, "deleted_at" IS NOT NULL AS deleted
       FROM "scenario" WHERE "id" = $1`,
    [id],
  );
  return row;
}

async function auditOf(id: string) {
  const rows = await asDatabaseOwner<{ action: string }>(
    `SELECT "action" FROM "audit_event" WHERE "entity_id" = $1 ORDER BY "at"`,
    [id],
  );
  return rows.map(({ action }) => action);
}

test("a scenario is kept once, only with the moves that make a difference, and compared with the real one", async () => {
  const { id, diagnosisId, input } = await kept();
  expect(await keepScenario(a.consultant, { ...input, name: "Sent twice" })).toMatchObject({ ok: true });
  expect(await rowOf(id)).toMatchObject({ name: "Handoffs fixed", version: 1 });
  expect(await auditOf(id)).toEqual(["scenario.kept"]);

  const listed = await getWhatIf(a.consultant, a1.clientCompanyId, diagnosisId);
  expect(listed?.scenarios).toMatchObject([{ id, name: "Handoffs fixed", madeByName: "Carl Consultant" }]);
  const found = await getScenario(a.assistant, a1.clientCompanyId, diagnosisId, id);
  expect(found?.moves).toEqual(
    expect.arrayContaining([{ move: MOVES[0], before: true }, expect.objectContaining({ move: MOVES[1] })]),
  );
  const { real, other } = found!.comparison.dimensions.coherence;
  expect(other).toBeGreaterThan(real!);
  expect(found?.comparison.turned).toBe(true);
});

test("what changes nothing is not kept", async () => {
  const { diagnosisId } = await kept();
  const nothing = { id: randomUUID(), diagnosisId, name: "As it is", note: null };
  const asItIs: Move[] = [
    { kind: "ownTargets", department: "Sales", to: true },
    { kind: "departmentPeople", department: "No such department", to: 1 },
  ];
  expect(await keepScenario(a.consultant, { ...nothing, moves: asItIs })).toEqual({
    ok: false,
    reason: "NOTHING_MOVED",
  });
});

test("two who save over the same version: one does, the other is told", async () => {
  const { id } = await kept();
  const both = await Promise.all(
    ["One", "Other"].map((name) => reviseScenario(a.consultant, { id, version: 1, name, note: null })),
  );
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: "STALE" });
  expect((await rowOf(id))?.version).toBe(2);
  expect((await rowOf(id))?.moves).toHaveLength(2);
  const moves: Move[] = [{ kind: "fixedTerm", to: true }];
  await reviseScenario(a.consultant, { id, version: 2, name: "Other moves", note: null, moves });
  expect((await rowOf(id))?.moves).toEqual(moves);
});

test("deleted it is gone, brought back it is as it was", async () => {
  const { id, diagnosisId } = await kept();
  expect(await deleteScenario(a.assistant, id)).toMatchObject({ ok: true });
  expect(await deleteScenario(a.assistant, id)).toMatchObject({ ok: true });
  expect(await getScenario(a.consultant, a1.clientCompanyId, diagnosisId, id)).toBeNull();
  expect((await getWhatIf(a.consultant, a1.clientCompanyId, diagnosisId))?.scenarios).toEqual([]);
  expect(await restoreScenario(a.assistant, id)).toMatchObject({ ok: true });
  expect(await getScenario(a.consultant, a1.clientCompanyId, diagnosisId, id)).not.toBeNull();
  expect(await auditOf(id)).toEqual(["scenario.kept", "scenario.deleted", "scenario.restored"]);
});

test("the CEO sees it while it and its diagnosis are shared, and not once it is deleted", async () => {
  const { id, diagnosisId } = await kept();
  const seen = async () => (await getSharedScenario(a1.ceo, diagnosisId, id)) !== null;
  expect(await seen()).toBe(false);
  expect((await getSharedDiagnosis(a1.ceo, diagnosisId))?.scenarios).toEqual([]);
  await shareScenario(a.consultant, id);
  await shareScenario(a.consultant, id);
  expect(await seen()).toBe(true);
  expect((await getSharedDiagnosis(a1.ceo, diagnosisId))?.scenarios).toEqual([
    { id, name: "Handoffs fixed" },
  ]);
  await unshareDiagnosis(a.consultant, diagnosisId);
  expect(await seen()).toBe(false);
  await shareDiagnosis(a.consultant, diagnosisId);
  await deleteScenario(a.consultant, id);
  expect(await seen()).toBe(false);
  await restoreScenario(a.consultant, id);
  expect(await seen()).toBe(true);
  await unshareScenario(a.consultant, id);
  expect(await seen()).toBe(false);
  expect((await auditOf(id)).filter((action) => action === "scenario.shared")).toHaveLength(1);
});

test("a scenario of a diagnosis that the CEO does not see cannot be shared", async () => {
  const { id, diagnosisId } = await kept();
  await unshareDiagnosis(a.consultant, diagnosisId);
  expect(await shareScenario(a.consultant, id)).toEqual({ ok: false, reason: "DIAGNOSIS_NOT_SHARED" });
});

test("an assistant keeps scenarios, shares none, and changes none that the CEO sees", async () => {
  const { id } = await kept("named", a.assistant);
  const refused = { ok: false, reason: "SHARED" };
  expect(await shareScenario(a.assistant, id)).toEqual({ ok: false, reason: "FORBIDDEN" });
  await shareScenario(a.owner, id);
  expect(await unshareScenario(a.assistant, id)).toEqual({ ok: false, reason: "FORBIDDEN" });
  const other = { id, version: 1, name: "Otherwise", note: null };
  expect(await reviseScenario(a.assistant, other)).toEqual(refused);
  expect(await deleteScenario(a.assistant, id)).toEqual(refused);
  expect(await rowOf(id)).toMatchObject({ name: "Handoffs fixed", shared: true, deleted: false });
});

const strangers: Array<[string, Viewer]> = [
  ["another firm's owner", b.owner],
  ["a consultant who is not assigned", a.unassigned],
  ["another client's CEO", a.a2.ceo],
  ["another firm's CEO", b.b1.ceo],
  ["a head of the client", a1.head],
];

test.each(strangers)("%s neither sees, keeps, changes, shares nor deletes", async (_who, stranger) => {
  const { id, diagnosisId, input } = await kept();
  await shareScenario(a.consultant, id);
  const asStaff = stranger as StaffViewer;
  expect(await getWhatIf(asStaff, a1.clientCompanyId, diagnosisId)).toBeNull();
  expect(await getScenario(asStaff, a1.clientCompanyId, diagnosisId, id)).toBeNull();
  expect(await getSharedScenario(stranger as PortalViewer, diagnosisId, id)).toBeNull();
  const own = randomUUID();
  for (const attempt of [
    keepScenario(stranger, { ...input, id: own }),
    reviseScenario(stranger, { id, version: 1, name: "Taken over", note: null }),
    deleteScenario(stranger, id),
    shareScenario(stranger, id),
    unshareScenario(stranger, id),
  ])
    expect(await attempt).toMatchObject({ ok: false });
  expect(await rowOf(own)).toBeUndefined();
  expect(await rowOf(id)).toMatchObject({ name: "Handoffs fixed", version: 1, shared: true, deleted: false });
});

test("the client's CEO reads what was shared, and changes nothing", async () => {
  const { id, diagnosisId, input } = await kept();
  await shareScenario(a.consultant, id);
  const forbidden = { ok: false, reason: "FORBIDDEN" };
  expect(await keepScenario(a1.ceo, { ...input, id: randomUUID() })).toEqual(forbidden);
  expect(await reviseScenario(a1.ceo, { id, version: 1, name: "Mine", note: null })).toEqual(forbidden);
  expect(await deleteScenario(a1.ceo, id)).toEqual(forbidden);
  expect(await unshareScenario(a1.ceo, id)).toEqual(forbidden);
  expect(await getSharedScenario(a1.ceo, diagnosisId, "x")).toBeNull();
});

test("PostgreSQL itself shows the client's people no scenario that is not shared", async () => {
  const { id } = await kept();
  const seenBy = (viewer: Viewer) =>
    withViewer(viewer, (tx) => tx.scenario.findMany({ where: { id }, select: { id: true } }));
  expect(await seenBy(a1.ceo)).toEqual([]);
  expect(await seenBy(a.consultant)).toEqual([{ id }]);
  await shareScenario(a.consultant, id);
  expect(await seenBy(a1.ceo)).toEqual([{ id }]);
});

test("with one head who was promised confidentiality, the CEO is given no figure at all", async () => {
  const { id, diagnosisId } = await kept("group");
  await shareScenario(a.consultant, id);
  const shared = await getSharedScenario(a1.ceo, diagnosisId, id);
  expect(shared?.seen).toMatchObject({ comparison: null, withheldMoves: 1 });
  expect(shared?.seen.moves).toEqual([{ move: MOVES[0], before: true }]);
  expect(JSON.stringify(shared)).not.toMatch(/C1|score|dimensions|respondent|Hash/);
});
