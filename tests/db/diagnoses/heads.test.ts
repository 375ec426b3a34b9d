import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { PortalViewer, Viewer } from "@/lib/auth/policy";
import { getFindings } from "@/lib/diagnoses/head-queries";
import {
  shareDiagnosis,
  shareWithHeads,
  unshareDiagnosis,
  unshareWithHeads,
} from "@/lib/diagnoses/mutations";
import { getPortalHome } from "@/lib/diagnoses/portal-queries";
import { getDiagnosis, getSharedDiagnosis } from "@/lib/diagnoses/queries";
import { giveAnswers } from "@/lib/rounds/answer-mutations";
import { getOwnQuestionnaire } from "@/lib/rounds/answer-queries";
import { closeRound } from "@/lib/rounds/close-mutations";
import { reopenRound } from "@/lib/rounds/reopen-mutations";
import { diagnosed } from "../../support/rounds";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const world = await makeWorld();
const { a, b } = world;
const { a1 } = a;

async function nextVersion(roundId: string, change: (id: string) => Promise<unknown> = async () => {}) {
  const id = randomUUID();
  await reopenRound(a.consultant, { id, roundId, reason: "Read in two ways.", asOf: "2026-03-31" });
  await change(id);
  const diagnosisId = randomUUID();
  const closed = await closeRound(a.consultant, { id: diagnosisId, roundId: id, version: 1 });
  if (!closed.ok) throw new Error(closed.reason);
  return { roundId: id, diagnosisId };
}

async function headCorrects(roundId: string) {
  const own = await getOwnQuestionnaire(a1.head, roundId);
  const respondentId = own?.respondent.id ?? "";
  const version = own?.answers.O3?.version ?? 0;
  await giveAnswers(a1.head, { respondentId, answers: [{ itemId: "O3", rating: "5", version }] });
}

test("the heads see it once it is shared with them, after the CEO, and no longer when it is taken back", async () => {
  const { diagnosisId } = await diagnosed(world);
  expect(await shareWithHeads(a.consultant, diagnosisId)).toEqual({ ok: false, reason: "NOT_WITH_CEO" });
  await shareDiagnosis(a.consultant, diagnosisId);
  expect(await getFindings(a1.head, diagnosisId)).toBeNull();
  for (let press = 0; press < 2; press++)
    expect(await shareWithHeads(a.consultant, diagnosisId)).toMatchObject({ ok: true });
  expect(await getFindings(a1.head, diagnosisId)).toMatchObject({ id: diagnosisId });
  expect((await getPortalHome(a1.head))?.findings?.id).toBe(diagnosisId);
  for (let press = 0; press < 2; press++)
    expect(await unshareWithHeads(a.owner, diagnosisId)).toMatchObject({ ok: true });
  expect(await getFindings(a1.head, diagnosisId)).toBeNull();
  expect((await getPortalHome(a1.head))?.findings).toBeNull();
  await shareWithHeads(a.consultant, diagnosisId);
  await unshareDiagnosis(a.consultant, diagnosisId);
  expect(await getFindings(a1.head, diagnosisId)).toBeNull();
  const audited = await asDatabaseOwner<{ action: string }>(
    `SELECT "action" FROM "audit_event" WHERE "entity_id" = $1 ORDER BY "at"`,
    [diagnosisId],
  );
  expect(audited.map(({ action }) => action)).toEqual([
    "diagnosis.shared",
    "diagnosis.shared_with_heads",
    "diagnosis.unshared_with_heads",
    "diagnosis.shared_with_heads",
    "diagnosis.unshared",
  ]);
});

test.each([
  // One head, the CEO and the consultant: their joint scores leave each of them open.
  ["named", "groups", "joint"],
  ["group", "joint", "joint"],
  ["consultant_only", "joint", "nothing"],
] as const)("in the mode %s the CEO sees %s and a head %s", async (mode, toCeo, toHead) => {
  const { diagnosisId } = await diagnosed(world, mode);
  await shareDiagnosis(a.consultant, diagnosisId);
  await shareWithHeads(a.consultant, diagnosisId);
  const ceo = await getSharedDiagnosis(a1.ceo, diagnosisId);
  const head = await getFindings(a1.head, diagnosisId);
  expect(ceo?.diagnosis.shows).toBe(toCeo);
  expect(head?.findings.shows).toBe(toHead);
  expect(Object.keys(head?.findings ?? {}).sort()).toEqual(
    [
      ...["asOf", "bindingDepartment", "conclusive", "confidence", "dimensions", "integrationIndex", "role"],
      ...["scope", "shows", "stage", "withheldBecause"],
    ].sort(),
  );
  expect(JSON.stringify(head)).not.toMatch(/byGroup|Sales|snapshotHash|trace|sentence|warnings/);
  const staff = await getDiagnosis(a.consultant, a1.clientCompanyId, diagnosisId);
  expect(staff?.seenBy.ceo.shows).toBe(toCeo);
  expect(staff?.seenBy.heads.shows).toBe(toHead);
});

const strangers: Array<[string, Viewer]> = [
  ["another firm's owner", b.owner],
  ["a consultant who is not assigned", a.unassigned],
  ["another client's head", a.a2.head],
  ["another firm's head", b.b1.head],
  ["the client's CEO", a1.ceo],
  ["an assistant", a.assistant],
  ["a head", a1.head],
];

test.each(strangers)("%s neither shares with the heads nor takes back", async (_who, stranger) => {
  const { diagnosisId } = await diagnosed(world);
  await shareDiagnosis(a.consultant, diagnosisId);
  expect(await shareWithHeads(stranger, diagnosisId)).toMatchObject({ ok: false });
  expect(await getFindings(a1.head, diagnosisId)).toBeNull();
  await shareWithHeads(a.consultant, diagnosisId);
  expect(await unshareWithHeads(stranger, diagnosisId)).toMatchObject({ ok: false });
  expect(await getFindings(a1.head, diagnosisId)).not.toBeNull();
  if (stranger !== a1.head) expect(await getFindings(stranger as PortalViewer, diagnosisId)).toBeNull();
});

test("a version with one head's correction shows no figure beside the one that was seen, taken back or not", async () => {
  const first = await diagnosed(world);
  await shareDiagnosis(a.consultant, first.diagnosisId);
  await unshareDiagnosis(a.consultant, first.diagnosisId);
  const second = await nextVersion(first.roundId, headCorrects);
  await shareDiagnosis(a.consultant, second.diagnosisId);
  expect(await getSharedDiagnosis(a1.ceo, second.diagnosisId)).toMatchObject({
    diagnosis: { shows: "nothing", withheldBeside: true },
    versionNumber: 2,
  });
  expect((await getPortalHome(a1.ceo))?.trend?.points.at(-1)?.scores.ownership).toBeNull();
  await shareWithHeads(a.consultant, second.diagnosisId);
  expect((await getFindings(a1.head, second.diagnosisId))?.findings.shows).toBe("nothing");
  // It was withheld only because it changed one head's answer: a version that changes nothing shows the same again.
  const third = await nextVersion(second.roundId);
  expect(
    (await getDiagnosis(a.consultant, a1.clientCompanyId, third.diagnosisId))?.seenBy.ceo.withheldBeside,
  ).toBe(true);
});

test("a version that nobody has seen takes nothing from the next one", async () => {
  const first = await diagnosed(world, "named", "2026-04-30");
  const second = await nextVersion(first.roundId, headCorrects);
  await shareDiagnosis(a.consultant, second.diagnosisId);
  expect((await getSharedDiagnosis(a1.ceo, second.diagnosisId))?.diagnosis.withheldBeside).toBe(false);
});

test("what was replaced is not shared any more; shared before, it stays and says what has replaced it", async () => {
  const first = await diagnosed(world);
  await shareDiagnosis(a.consultant, first.diagnosisId);
  const second = await nextVersion(first.roundId);
  expect(await getSharedDiagnosis(a1.ceo, first.diagnosisId)).toMatchObject({
    isReopened: true,
    replacedBy: null,
  });
  await shareDiagnosis(a.consultant, second.diagnosisId);
  expect(await getSharedDiagnosis(a1.ceo, first.diagnosisId)).toMatchObject({
    replacedBy: { id: second.diagnosisId, versionNumber: 2 },
  });
  const trend = (await getPortalHome(a1.ceo))?.trend;
  expect(trend?.replaced).toContainEqual({ day: "2026-03-31", versionNumber: 1 });
  await unshareDiagnosis(a.consultant, first.diagnosisId);
  expect(await shareDiagnosis(a.consultant, first.diagnosisId)).toEqual({ ok: false, reason: "REPLACED" });
  expect(await shareWithHeads(a.consultant, first.diagnosisId)).toEqual({ ok: false, reason: "REPLACED" });
});
