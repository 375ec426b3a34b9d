import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { StaffViewer, Viewer } from "@/lib/auth/policy";
import { getProof } from "@/lib/diagnoses/proof-queries";
import { rescoreDiagnosis } from "@/lib/diagnoses/rescore-mutations";
import { diagnose } from "@/lib/rules/diagnosis/diagnose";
import { holds, reproduce } from "@/lib/rules/diagnosis/reproduce";
import { CURRENT_RULE_SET, RULE_SETS } from "@/lib/rules/diagnosis/rule-sets/catalog";
import { diagnosisRow } from "@/lib/diagnoses/row";
import { withFirm } from "@/lib/db/tenant";
import { diagnosed } from "../../support/rounds";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const world = await makeWorld();
const { a, b } = world;
const { a1 } = a;
const oldest = RULE_SETS.at(-1)!;

/** A round whose only diagnosis is of the first version of the rules, as from before the second. */
async function diagnosedLongAgo() {
  const { roundId, diagnosisId } = await diagnosed(world);
  const proof = await getProof(a.owner, a1.clientCompanyId, diagnosisId);
  const row = diagnosisRow(diagnose(proof!.kept.snapshot, oldest));
  await asDatabaseOwner(`DELETE FROM "diagnosis" WHERE "id" = $1`, [diagnosisId]);
  await withFirm(a.firmId, (tx) =>
    tx.diagnosis.create({
      data: { ...row, firmId: a.firmId, id: diagnosisId, clientCompanyId: a1.clientCompanyId, roundId },
    }),
  );
  return { roundId, diagnosisId };
}

async function diagnosesOf(roundId: string) {
  return asDatabaseOwner<{ id: string; version: string }>(
    `SELECT "id", "rule_set_version" AS "version" FROM "diagnosis" WHERE "round_id" = $1 ORDER BY "created_at"`,
    [roundId],
  );
}

test("what was kept in the database comes out the same again", async () => {
  const { diagnosisId } = await diagnosed(world);
  const proof = await getProof(a.consultant, a1.clientCompanyId, diagnosisId);
  const steps = reproduce(proof!.kept);
  expect(steps && holds(steps)).toBe(true);
});

test("scored under newer rules, the old diagnosis stays and the new one stands for the client", async () => {
  const { roundId, diagnosisId } = await diagnosedLongAgo();
  const input = { id: randomUUID(), diagnosisId, ruleSetVersion: CURRENT_RULE_SET.version };
  for (let press = 0; press < 2; press++)
    expect(await rescoreDiagnosis(a.consultant, input)).toEqual({
      ok: true,
      value: { id: input.id, clientCompanyId: a1.clientCompanyId },
    });
  expect(await diagnosesOf(roundId)).toEqual([
    { id: diagnosisId, version: String(oldest.version) },
    { id: input.id, version: String(CURRENT_RULE_SET.version) },
  ]);
  for (const id of [diagnosisId, input.id]) {
    const steps = reproduce((await getProof(a.owner, a1.clientCompanyId, id))!.kept);
    expect(steps && holds(steps)).toBe(true);
  }
  const audited = await asDatabaseOwner(
    `SELECT 1 FROM "audit_event" WHERE "action" = 'diagnosis.rescored' AND "entity_id" = $1`,
    [input.id],
  );
  expect(audited).toHaveLength(1);
});

test("two at once make one", async () => {
  const { roundId, diagnosisId } = await diagnosedLongAgo();
  const pressed = await Promise.all(
    [a.owner, a.consultant].map((viewer) =>
      rescoreDiagnosis(viewer, { id: randomUUID(), diagnosisId, ruleSetVersion: CURRENT_RULE_SET.version }),
    ),
  );
  expect(pressed.every(({ ok }) => ok)).toBe(true);
  expect(await diagnosesOf(roundId)).toHaveLength(2);
});

test("older rules are compared, not kept; rules that do not exist are refused", async () => {
  const { roundId, diagnosisId } = await diagnosed(world);
  const under = (ruleSetVersion: number) =>
    rescoreDiagnosis(a.owner, { id: randomUUID(), diagnosisId, ruleSetVersion });
  expect(await under(oldest.version)).toEqual({ ok: false, reason: "NOT_NEWER" });
  expect(await under(999)).toEqual({ ok: false, reason: "NO_SUCH_RULES" });
  expect(await diagnosesOf(roundId)).toHaveLength(1);
});

const strangers: [string, Viewer][] = [
  ["another firm's owner", b.owner],
  ["a consultant who is not assigned", a.unassigned],
  ["another client's CEO", a.a2.ceo],
  ["the client's CEO", a1.ceo],
  ["a head of the client", a1.head],
  ["an assistant", a.assistant],
];

test.each(strangers)("%s keeps no diagnosis under other rules", async (who, stranger) => {
  const { roundId, diagnosisId } = await diagnosedLongAgo();
  const input = { id: randomUUID(), diagnosisId, ruleSetVersion: CURRENT_RULE_SET.version };
  expect(await rescoreDiagnosis(stranger, input)).toMatchObject({ ok: false });
  expect(await diagnosesOf(roundId)).toHaveLength(1);
  if (who !== "an assistant" && who !== "the client's CEO")
    expect(await getProof(stranger as StaffViewer, a1.clientCompanyId, diagnosisId)).toBeNull();
});
