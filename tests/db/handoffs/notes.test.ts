import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { StaffViewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { correctHandoff, noteHandoff, removeHandoff, restoreHandoff } from "@/lib/handoffs/note-mutations";
import { getDepartmentsOfDiagnosis } from "@/lib/handoffs/queries";
import type { NoteHandoffInput } from "@/lib/handoffs/schema";
import { diagnosed } from "../../support/rounds";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const world = await makeWorld();
const { a, b } = world;
const { a1, a2 } = a;
const { diagnosisId } = await diagnosed(world);

const note = (change: Partial<NoteHandoffInput> = {}): NoteHandoffInput => ({
  id: randomUUID(),
  clientCompanyId: a1.clientCompanyId,
  fromDepartmentId: a1.departments.Sales,
  toDepartmentId: a1.departments.Finance,
  what: "Signed orders",
  outcome: "fails",
  note: "Seen on Tuesday",
  ...change,
});
const notes = async (viewer: StaffViewer = a.consultant) =>
  (await getDepartmentsOfDiagnosis(viewer, a1.clientCompanyId, diagnosisId))?.notes;
const rows = (id: string) =>
  asDatabaseOwner<{ what: string; version: number }>("SELECT what, version FROM handoff WHERE id = $1", [id]);
const audits = async (id: string) =>
  (
    await asDatabaseOwner<{ action: string }>(
      "SELECT action FROM audit_event WHERE entity_id = $1 ORDER BY at",
      [id],
    )
  ).map(({ action }) => action);

test("noted twice it is one, corrected by the version that was read, taken off and brought back, each audited once", async () => {
  const first = note();
  const { id, clientCompanyId } = first;
  expect(await noteHandoff(a.assistant, first)).toEqual({ ok: true });
  expect(await noteHandoff(a.assistant, first)).toEqual({ ok: true });
  expect(await correctHandoff(a.consultant, { ...first, what: "Orders", version: 1 })).toEqual({ ok: true });
  expect(await correctHandoff(a.owner, { ...first, what: "Mine", version: 1 })).toEqual({
    ok: false,
    reason: "STALE",
  });
  expect(await notes()).toMatchObject([
    { id, what: "Orders", from: "Sales", to: "Finance", notedByName: a.consultant.displayName },
  ]);
  expect(await removeHandoff(a.consultant, { id, clientCompanyId })).toEqual({ ok: true });
  expect(await notes()).toEqual([]);
  expect(await removeHandoff(a.consultant, { id, clientCompanyId })).toEqual({
    ok: false,
    reason: "NOT_FOUND",
  });
  expect(await correctHandoff(a.consultant, { ...first, version: 3 })).toEqual({
    ok: false,
    reason: "NOT_FOUND",
  });
  expect(await restoreHandoff(a.consultant, { id, clientCompanyId })).toEqual({ ok: true });
  expect(await notes()).toMatchObject([{ id, what: "Orders" }]);
  expect(await audits(id)).toEqual([
    "handoff.noted",
    "handoff.corrected",
    "handoff.removed",
    "handoff.restored",
  ]);
});

test.each([
  ["another client's", { toDepartmentId: a2.departments.Finance }],
  ["another firm's", { fromDepartmentId: b.b1.departments.Sales }],
  ["no", { toDepartmentId: randomUUID() }],
])("%s department is refused", async (_whose, change) => {
  const wrong = note(change);
  expect(await noteHandoff(a.consultant, wrong)).toEqual({ ok: false, reason: "NO_SUCH_DEPARTMENT" });
  expect(await rows(wrong.id)).toEqual([]);
});

test.each([
  ["another firm's owner", b.owner, "NOT_FOUND"],
  ["an unassigned consultant", a.unassigned, "NOT_FOUND"],
  ["the client's CEO", a1.ceo, "FORBIDDEN"],
  ["another client's CEO", a2.ceo, "FORBIDDEN"],
  ["a head", a1.head, "FORBIDDEN"],
] as const)("%s neither notes, corrects, removes nor brings back", async (_who, stranger, reason) => {
  const kept = note();
  const { id, clientCompanyId } = kept;
  await noteHandoff(a.consultant, kept);
  const refused = { ok: false, reason };
  const theirs = note();
  expect(await noteHandoff(stranger, theirs)).toEqual(refused);
  expect(await correctHandoff(stranger, { ...kept, what: "Taken over", version: 1 })).toEqual(refused);
  expect(await removeHandoff(stranger, { id, clientCompanyId })).toEqual(refused);
  await removeHandoff(a.consultant, { id, clientCompanyId });
  expect(await restoreHandoff(stranger, { id, clientCompanyId })).toEqual(refused);
  expect(await rows(id)).toEqual([{ what: kept.what, version: 2 }]);
  expect(await rows(theirs.id)).toEqual([]);
});

test.each([
  ["another firm's owner", b.owner],
  ["an unassigned consultant", a.unassigned],
])("%s sees no departments", async (_who, stranger) => {
  expect(await getDepartmentsOfDiagnosis(stranger, a1.clientCompanyId, diagnosisId)).toBeNull();
});

test("a diagnosis under another client's address is not there", async () => {
  expect(await getDepartmentsOfDiagnosis(a.consultant, a2.clientCompanyId, diagnosisId)).toBeNull();
});

test("row-level security alone keeps the consultants' notes from the portal", async () => {
  await noteHandoff(a.consultant, note());
  const seen = (viewer: Parameters<typeof withViewer>[0]) => withViewer(viewer, (tx) => tx.handoff.count());
  expect(await seen(a1.ceo)).toBe(0);
  expect(await seen(a1.head)).toBe(0);
  expect(await seen(b.owner)).toBe(0);
  expect(await seen(a.consultant)).toBeGreaterThan(0);
});
