import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { viewerOfLink } from "@/lib/auth/viewer-of-link";
import { withViewer } from "@/lib/db/tenant";
import { getPortalHome } from "@/lib/diagnoses/portal-queries";
import { getProof } from "@/lib/diagnoses/proof-queries";
import { getDiagnosis } from "@/lib/diagnoses/queries";
import { offerTemplate } from "@/lib/questionnaires/mutations";
import { giveAnswers } from "@/lib/rounds/answer-mutations";
import { getOwnQuestionnaire } from "@/lib/rounds/answer-queries";
import { closeRound } from "@/lib/rounds/close-mutations";
import { makeRespondentLinks } from "@/lib/rounds/link-mutations";
import { startRound } from "@/lib/rounds/mutations";
import { getRound, listRounds } from "@/lib/rounds/queries";
import { holds, reproduce } from "@/lib/rules/diagnosis/reproduce";
import type { Snapshot } from "@/lib/rules/diagnosis/snapshot";
import type { StatementId } from "@/lib/rules/questionnaire/dimensions";
import { copied, published, versionOf, WORDS } from "../../support/questionnaires";
import { asDatabaseOwner, makeWorld } from "../../support/world";
import { startedRound } from "../../support/rounds";

const world = await makeWorld();
const { a, b } = world;
const { a1 } = a;
const own = await published(a.owner, ["E4", "C1", "C3"]);

async function start(ownTemplateId?: string) {
  // Whatever round was open before is put away.
  await withViewer(a.owner, (tx) =>
    tx.round.updateMany({
      where: { firmId: a.firmId, clientCompanyId: a1.clientCompanyId, state: "open" },
      data: { deletedAt: new Date() },
    }),
  );
  const id = randomUUID();
  const started = await startRound(a.consultant, {
    ...{ id, clientCompanyId: a1.clientCompanyId, asOf: "2026-03-31", confidentiality: "named", self: true },
    contactIds: [a1.ceoContactId, a1.headContactId],
    ownTemplateId,
  });
  return { id, started };
}

async function answered(
  viewer: typeof a1.ceo | typeof a.consultant,
  roundId: string,
  rating: "2" | "4" | "5",
) {
  const questionnaire = await getOwnQuestionnaire(viewer, roundId);
  if (!questionnaire) throw new Error("Not asked");
  const items = questionnaire.dimensions.flatMap(({ statements }) => statements.map(({ id }) => id));
  const given = await giveAnswers(viewer, {
    respondentId: questionnaire.respondent.id,
    answers: items.map((itemId) => ({ itemId, rating, version: 0 })),
  });
  expect(given).toMatchObject({ ok: true, value: { conflicts: [] } });
  return items;
}

test("a round asks what its version asks: pages, progress, letters and the snapshot follow it", async () => {
  const { id: roundId, started } = await start(own.templateId);
  expect(started).toMatchObject({ ok: true });
  const items = await answered(a1.ceo, roundId, "4");
  expect(items).toHaveLength(33);
  expect(items).toContain("E6");
  expect(items).not.toContain("C1");
  const german = await getOwnQuestionnaire(a1.ceo, roundId, { address: "de" });
  const [execution] = german?.dimensions ?? [];
  expect(execution?.title).toBe("Tägliche Ausführung");
  expect(execution?.statements.map(({ id, statement }) => [id, statement]).at(-1)).toEqual([
    "E6",
    WORDS.statement,
  ]);
  expect(execution?.statements[0]?.statement).toBe("Die Arbeit stimmt beim ersten Mal.");
  expect((await getPortalHome(a1.ceo))?.task).toMatchObject({ asked: 33, answered: 33 });
  const round = await getRound(a.consultant, a1.clientCompanyId, roundId);
  expect(round).toMatchObject({ itemsAsked: 33, progress: { all: { asked: 99, rated: 33 } } });

  const closed = await closeRound(a.consultant, { id: randomUUID(), roundId, version: 1 });
  const diagnosisId = closed.ok ? closed.value : "";
  const found = await getDiagnosis(a.consultant, a1.clientCompanyId, diagnosisId);
  const fixed = await versionOf(own.templateId);
  expect(found?.diagnosis).toMatchObject({
    template: { id: own.questionnaireId, version: 1, hash: fixed.hash },
    coverage: 0.3333,
  });
  expect(found?.asked?.flatMap(({ statements }) => statements).find(({ id }) => id === "E6")?.statement).toBe(
    WORDS.statement,
  );
  const proof = await getProof(a.consultant, a1.clientCompanyId, diagnosisId);
  const steps = proof && reproduce(proof.kept);
  expect(steps && holds(steps)).toBe(true);
  const snapshot = proof?.kept.snapshot as Snapshot;
  expect(snapshot.questionnaire).toEqual({
    template: { id: own.questionnaireId, version: 1, hash: fixed.hash },
    leftOut: ["E4", "C1", "C3"],
    added: ["E6"],
  });
  expect(snapshot.respondents.every(({ answers }) => "E6" in answers && answers.C1 === null)).toBe(true);
});

test("a statement that the version does not ask is refused, and nothing of the same save is written", async () => {
  for (const [template, statement] of [
    [own.templateId, "C1"],
    [own.templateId, "E7"],
    [undefined, "E6"],
  ] as const) {
    const { id: roundId } = await start(template);
    const respondentId = (await getOwnQuestionnaire(a1.ceo, roundId))?.respondent.id ?? "";
    const answers = (["E1", statement] satisfies StatementId[]).map((itemId) => ({
      ...{ itemId, rating: "4" as const, version: 0 },
    }));
    expect(await giveAnswers(a1.ceo, { respondentId, answers })).toEqual({ ok: false, reason: "NOT_ASKED" });
    expect((await getOwnQuestionnaire(a1.ceo, roundId))?.answers).toEqual({});
  }
});

test("by link one answers the round's version, and reads no other", async () => {
  const { id: roundId } = await start(own.templateId);
  const other = await published(a.owner, [], "Another one");
  const respondentId = (await getOwnQuestionnaire(a1.head, roundId))?.respondent.id ?? "";
  const made = await makeRespondentLinks(a.consultant, {
    id: randomUUID(),
    roundId,
    respondentIds: [respondentId],
  });
  const token = made.ok ? (made.value[0]?.path?.replace("/respond/", "") ?? "") : "";
  const viewer = await viewerOfLink(token);
  if (!viewer) throw new Error("The link opens nothing");
  expect((await getOwnQuestionnaire(viewer, roundId))?.statements).toBe(33);
  const e6 = [{ itemId: "E6" as const, rating: "3" as const, version: 0 }];
  expect(await giveAnswers(viewer, { respondentId, answers: e6 })).toMatchObject({
    value: { versions: { E6: 1 } },
  });
  // Without any where, only row-level security is between them and the others; and nothing can be written.
  for (const reader of [viewer, a1.ceo]) {
    const seen = await withViewer(reader, (tx) => tx.template.findMany({ select: { id: true } }));
    expect(seen.map(({ id }) => id)).toContain(own.templateId);
    expect(seen.map(({ id }) => id)).not.toContain(other.templateId);
    const written = await withViewer(reader, (tx) =>
      tx.template.updateMany({ where: { firmId: a.firmId, id: own.templateId }, data: { state: "retired" } }),
    );
    expect(written.count).toBe(0);
    expect(await withViewer(reader, (tx) => tx.questionnaire.count())).toBe(0);
  }
  expect(await withViewer(a.a2.ceo, (tx) => tx.template.count())).toBe(0);
});

test("drafts, retired versions and another firm's are not asked; the last choice is offered again while it stands", async () => {
  const { templateId: draft } = await copied(a.owner);
  const theirs = await published(b.owner);
  for (const ownTemplateId of [draft, theirs.templateId, randomUUID()])
    expect((await start(ownTemplateId)).started).toEqual({ ok: false, reason: "TEMPLATE_RETIRED" });
  const kept = await published(a.owner, ["S1"], "To retire");
  const { id: roundId } = await start(kept.templateId);
  const offered = async () => (await listRounds(a.consultant, a1.clientCompanyId))?.offered;
  expect((await offered())?.last).toBe(kept.templateId);
  expect((await offered())?.templates.find(({ id }) => id === kept.templateId)?.losses).toEqual([
    "Growth that scales rests on 4 statements, 1 of the 5 built-in ones left out.",
  ]);
  await offerTemplate(a.owner, { templateId: kept.templateId, offered: "no" });
  expect((await offered())?.last).toBeNull();
  // The round that asks it goes on.
  expect(await answered(a1.head, roundId, "2")).toHaveLength(35);
  expect((await start(kept.templateId)).started).toEqual({ ok: false, reason: "TEMPLATE_RETIRED" });
});

test("the database lets no round ask a draft, nor change what it asks", async () => {
  const { templateId: draft } = await copied(a.owner);
  const roundId = await startedRound(world);
  const ask = (template: string) =>
    asDatabaseOwner(`UPDATE "round" SET "own_template_id" = $2 WHERE "id" = $1`, [roundId, template]);
  await expect(ask(own.templateId)).rejects.toThrow(/keeps its questionnaire/);
  await expect(
    asDatabaseOwner(
      `INSERT INTO "round" ("firm_id", "id", "client_company_id", "as_of", "confidentiality", "template_id", "template_hash", "own_template_id")
       VALUES ($1, $2, $3, '2026-03-31', 'named', 'x', 'x', $4)`,
      [a.firmId, randomUUID(), a.a2.clientCompanyId, draft],
    ),
  ).rejects.toThrow(/published questionnaire/);
});
