import { expect, test } from "vitest";
import type { PortalViewer, StaffViewer, Viewer } from "@/lib/auth/policy";
import { shareDiagnosis, signOffDiagnosis, unshareDiagnosis } from "@/lib/diagnoses/mutations";
import { getPortalHome } from "@/lib/diagnoses/portal-queries";
import { getDiagnosis, getSharedDiagnosis } from "@/lib/diagnoses/queries";
import { diagnosed, startedRound } from "../../support/rounds";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const world = await makeWorld();
const { a, b } = world;
const { a1 } = a;

async function stateOf(diagnosisId: string) {
  const [row] = await asDatabaseOwner<{ shared: boolean; signed: string | null; comment: string | null }>(
    `SELECT "shared_with_ceo_at" IS NOT NULL AS "shared", "signed_off_by_name" AS "signed", "signed_off_comment" AS "comment"
       FROM "diagnosis" WHERE "id" = $1`,
    [diagnosisId],
  );
  return row;
}

test("the CEO sees a diagnosis once it is shared, and no longer when it is taken back", async () => {
  const { diagnosisId } = await diagnosed(world);
  expect(await getSharedDiagnosis(a1.ceo, diagnosisId)).toBeNull();
  expect(await shareDiagnosis(a.consultant, diagnosisId)).toMatchObject({ ok: true });
  expect(await shareDiagnosis(a.consultant, diagnosisId)).toMatchObject({ ok: true });
  expect(await getSharedDiagnosis(a1.ceo, diagnosisId)).toMatchObject({
    id: diagnosisId,
    asOf: "2026-03-31",
  });
  expect((await getPortalHome(a1.ceo))?.standing?.id).toBe(diagnosisId);
  expect(await unshareDiagnosis(a.owner, diagnosisId)).toMatchObject({ ok: true });
  expect(await getSharedDiagnosis(a1.ceo, diagnosisId)).toBeNull();
});

test("taken back twice, or never shared, it is taken back once", async () => {
  const { diagnosisId } = await diagnosed(world);
  expect(await unshareDiagnosis(a.owner, diagnosisId)).toMatchObject({ ok: true });
  await shareDiagnosis(a.owner, diagnosisId);
  for (let press = 0; press < 2; press++)
    expect(await unshareDiagnosis(a.owner, diagnosisId)).toMatchObject({ ok: true });
  expect(await auditedOf(diagnosisId)).toEqual(["diagnosis.shared", "diagnosis.unshared"]);
});

async function auditedOf(diagnosisId: string) {
  const rows = await asDatabaseOwner<{ action: string }>(
    `SELECT "action" FROM "audit_event" WHERE "entity_id" = $1 ORDER BY "at"`,
    [diagnosisId],
  );
  return rows.map(({ action }) => action);
}

test("what one head answered is nowhere in what the CEO is given", async () => {
  const { diagnosisId } = await diagnosed(world, "group");
  await shareDiagnosis(a.owner, diagnosisId);
  const shared = await getSharedDiagnosis(a1.ceo, diagnosisId);
  expect(shared?.diagnosis.shows).toBe("joint");
  expect(shared?.diagnosis.dimensions.execution.byGroup).toEqual({ ceo: 75, head: null, consultant: null });
  const [respondent] = await asDatabaseOwner<{ id: string }>(
    `SELECT r."id" FROM "respondent" r JOIN "diagnosis" d ON d."round_id" = r."round_id"
      WHERE d."id" = $1 AND r."group" = 'head'`,
    [diagnosisId],
  );
  const text = JSON.stringify(shared);
  expect(text).not.toContain(respondent?.id ?? "missing");
  expect(text).not.toContain("snapshotHash");
  const staff = await getDiagnosis(a.consultant, a1.clientCompanyId, diagnosisId);
  expect(staff?.diagnosis.dimensions.execution.byGroup.head).toBe(75);
  expect(staff?.seenBy.ceo.shows).toBe("joint");
});

test("the CEO signs off once, and what is signed off cannot be taken back", async () => {
  const { diagnosisId } = await diagnosed(world);
  expect(await signOffDiagnosis(a1.ceo, { diagnosisId })).toEqual({ ok: false, reason: "NOT_FOUND" });
  await shareDiagnosis(a.owner, diagnosisId);
  const signed = await Promise.all(
    ["Agreed.", "Agreed, twice."].map((comment) => signOffDiagnosis(a1.ceo, { diagnosisId, comment })),
  );
  expect(signed.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await signOffDiagnosis(a1.ceo, { diagnosisId })).toEqual({
    ok: false,
    reason: "ALREADY_SIGNED_OFF",
  });
  expect(await unshareDiagnosis(a.owner, diagnosisId)).toEqual({ ok: false, reason: "SIGNED_OFF" });
  expect(await stateOf(diagnosisId)).toMatchObject({ shared: true, signed: a1.ceo.displayName });
  expect(await auditedOf(diagnosisId)).toEqual(["diagnosis.shared", "diagnosis.signed_off"]);
});

const strangers: Array<[string, Viewer]> = [
  ["another firm's owner", b.owner],
  ["a consultant who is not assigned", a.unassigned],
  ["another client's CEO", a.a2.ceo],
  ["another firm's CEO", b.b1.ceo],
  ["a head of the client", a1.head],
];

test.each(strangers)("%s neither sees, shares, takes back nor signs", async (_who, stranger) => {
  const { diagnosisId } = await diagnosed(world);
  expect(await shareDiagnosis(stranger, diagnosisId)).toMatchObject({ ok: false });
  expect(await stateOf(diagnosisId)).toMatchObject({ shared: false });
  await shareDiagnosis(a.owner, diagnosisId);
  expect(await getDiagnosis(stranger as StaffViewer, a1.clientCompanyId, diagnosisId)).toBeNull();
  expect(await getSharedDiagnosis(stranger as PortalViewer, diagnosisId)).toBeNull();
  expect(await unshareDiagnosis(stranger, diagnosisId)).toMatchObject({ ok: false });
  expect(await signOffDiagnosis(stranger, { diagnosisId })).toMatchObject({ ok: false });
  expect(await stateOf(diagnosisId)).toMatchObject({ shared: true, signed: null });
});

test("an assistant reads it and does not share it", async () => {
  const { diagnosisId } = await diagnosed(world);
  expect(await getDiagnosis(a.assistant, a1.clientCompanyId, diagnosisId)).toMatchObject({ id: diagnosisId });
  expect(await shareDiagnosis(a.assistant, diagnosisId)).toEqual({ ok: false, reason: "FORBIDDEN" });
});

test("a head's start shows the own questionnaire and no diagnosis; another client's shows neither", async () => {
  const { diagnosisId } = await diagnosed(world);
  await shareDiagnosis(a.owner, diagnosisId);
  const roundId = await startedRound(world);
  expect(await getPortalHome(a1.head)).toMatchObject({
    standing: null,
    task: { roundId, answered: 0, asked: 35, submitted: false },
  });
  expect(await getPortalHome(a.a2.ceo)).toMatchObject({ standing: null, task: null });
});

test("an address that is no id is nobody's diagnosis", async () => {
  expect(await getDiagnosis(a.owner, a1.clientCompanyId, "x")).toBeNull();
  expect(await getSharedDiagnosis(a1.ceo, "x' OR 1=1")).toBeNull();
});
