import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import {
  copyQuestionnaire,
  draftTemplate,
  offerTemplate,
  publishTemplate,
  renameQuestionnaire,
} from "@/lib/questionnaires/mutations";
import { getQuestionnaire, getTemplate, listQuestionnaires } from "@/lib/questionnaires/queries";
import { addStatement, leaveOutStatement, rewordStatement } from "@/lib/questionnaires/statement-mutations";
import { ITEM_IDS } from "@/lib/rules/questionnaire/dimensions";
import { copied, published, versionOf, WORDS } from "../../support/questionnaires";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const { a, b } = await makeWorld();

function trailOf(entityId: string) {
  return asDatabaseOwner<{ action: string; after: object }>(
    `SELECT "action", "after" FROM "audit_event" WHERE "entity_id" = $1 ORDER BY "at"`,
    [entityId],
  );
}

test("a copy asks what the built-in questionnaire asks; the same form sent twice makes one", async () => {
  const { questionnaireId, templateId } = await copied(a.owner);
  const again = await copyQuestionnaire(a.owner, { id: questionnaireId, name: "Workshop" });
  expect(again).toEqual({ ok: true, value: templateId });
  expect(await versionOf(templateId)).toMatchObject({ state: "draft", hash: null, asked: [...ITEM_IDS] });
  const found = await getTemplate(a.consultant, questionnaireId, templateId);
  expect(found?.losses).toEqual({ rules: [], subjects: [] });
  expect((await trailOf(questionnaireId)).map(({ action }) => action)).toEqual(["questionnaire.copied"]);
});

test("a version of one's own can be copied too, with its words", async () => {
  const { templateId } = await published(a.owner);
  const id = randomUUID();
  const made = await copyQuestionnaire(a.owner, { id, name: "Second", templateId });
  const from = await versionOf(templateId);
  expect(made.ok && (await versionOf(made.value)).asked).toEqual(from.asked);
  expect(await copyQuestionnaire(b.owner, { id: randomUUID(), name: "Theirs", templateId })).toEqual({
    ok: false,
    reason: "NOT_FOUND",
  });
});

test("two who change one statement: the second writes nothing, and is told what stands; others are not in the way", async () => {
  const { templateId } = await copied(a.owner);
  const reword = (edit: number, statement: string) =>
    rewordStatement(a.owner, { templateId, statementId: "E1", edit, en: { ...WORDS, statement } });
  expect(await reword(1, "First.")).toEqual({ ok: true, value: undefined });
  // Sent again after a lost reply.
  expect(await reword(1, "First.")).toEqual({ ok: true, value: undefined });
  expect(await reword(1, "Second.")).toMatchObject({
    reason: "CHANGED",
    now: { texts: { en: { statement: "First." } }, edit: 2 },
  });
  expect(await rewordStatement(a.owner, { templateId, statementId: "E2", edit: 1, en: WORDS })).toMatchObject(
    {
      ok: true,
    },
  );
  expect(await reword(2, "Second.")).toMatchObject({ ok: true });
  const { content } = await versionOf(templateId);
  expect(content.find(({ id }) => id === "E1")).toMatchObject({
    edit: 3,
    texts: { en: { statement: "Second." } },
  });
  expect(await trailOf(templateId)).toEqual(
    ["E1", "E2", "E1"].map((statement) => ({
      action: "statement.reworded",
      after: { statement, builtIn: true },
    })),
  );
});

test("of twenty who reword one statement at once one does, and nobody's words are lost unseen", async () => {
  const { templateId } = await copied(a.owner);
  const all = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      rewordStatement(a.owner, {
        ...{ templateId, statementId: "C1" as const, edit: 1 },
        en: { ...WORDS, statement: `Number ${at}.` },
      }),
    ),
  );
  expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  expect(all.filter((each) => !each.ok && each.reason === "CHANGED")).toHaveLength(19);
});

test("statements are added under the next free id of their subject, once for a form, and put back after leaving out", async () => {
  const { templateId } = await copied(a.owner);
  const id = randomUUID();
  const add = (form: string) =>
    addStatement(a.owner, { id: form, templateId, dimension: "ownership", en: WORDS, de: WORDS });
  expect(await add(id)).toMatchObject({ value: { statementId: "O6" } });
  expect(await add(id)).toMatchObject({ value: { statementId: "O6" } });
  expect(await add(randomUUID())).toMatchObject({ value: { statementId: "O7" } });
  const out = (statementId: "O6" | "F1", edit: number, leftOut: "yes" | "no") =>
    leaveOutStatement(a.owner, { templateId, statementId, edit, leftOut });
  expect(await out("O6", 1, "yes")).toMatchObject({ ok: true });
  expect(await out("F1", 1, "yes")).toMatchObject({ ok: true });
  expect(await out("F1", 1, "no")).toMatchObject({ reason: "CHANGED" });
  const { asked } = await versionOf(templateId);
  expect(asked).toHaveLength(35);
  expect(asked).not.toContain("F1");
  expect(asked.slice(9, 12)).toEqual(["O5", "O7", "C1"]);
  expect(await out("F1", 2, "no")).toMatchObject({ ok: true });
});

test("publishing fixes the draft as it was seen; after that nothing of it changes, whoever asks", async () => {
  const { questionnaireId, templateId } = await copied(a.owner);
  expect(await publishTemplate(a.owner, { templateId, version: 7 })).toMatchObject({ reason: "STALE" });
  expect(await publishTemplate(a.owner, { templateId, version: 1 })).toMatchObject({ ok: true });
  const fixed = await versionOf(templateId);
  expect(fixed.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
  for (const refused of [
    await publishTemplate(a.owner, { templateId, version: 2 }),
    await rewordStatement(a.owner, { templateId, statementId: "E1", edit: 1, en: WORDS }),
    await leaveOutStatement(a.owner, { templateId, statementId: "E1", edit: 1, leftOut: "yes" }),
    await addStatement(a.owner, { id: randomUUID(), templateId, dimension: "founder", en: WORDS }),
  ])
    expect(refused).toMatchObject({ ok: false, reason: "PUBLISHED" });
  for (const sql of [
    `UPDATE "template" SET "content" = '[]' WHERE "id" = $1`,
    `UPDATE "template" SET "asked" = '{}' WHERE "id" = $1`,
    `UPDATE "template" SET "hash" = 'sha256:0' WHERE "id" = $1`,
    `UPDATE "template" SET "state" = 'draft', "hash" = NULL, "published_at" = NULL WHERE "id" = $1`,
    `DELETE FROM "template" WHERE "id" = $1`,
  ])
    await expect(asDatabaseOwner(sql, [templateId])).rejects.toThrow(/cannot change/);
  await expect(
    withViewer(a.owner, (tx) => tx.template.deleteMany({ where: { firmId: a.firmId, id: templateId } })),
  ).rejects.toThrow(/cannot change/);

  const next = await draftTemplate(a.owner, { id: randomUUID(), questionnaireId });
  const twice = await draftTemplate(a.owner, { id: randomUUID(), questionnaireId });
  expect(next).toEqual(twice);
  const found = await getQuestionnaire(a.assistant, questionnaireId);
  expect(found?.versions.map(({ number, state }) => [number, state])).toEqual([
    [2, "draft"],
    [1, "published"],
  ]);
});

test("two who begin the next version at once begin one", async () => {
  const { questionnaireId } = await published(a.owner);
  const begun = await Promise.all(
    Array.from({ length: 6 }, () => draftTemplate(a.owner, { id: randomUUID(), questionnaireId })),
  );
  expect(new Set(begun.map((each) => each.ok && each.value)).size).toBe(1);
});

test("a questionnaire that asks nothing is not published", async () => {
  const { templateId } = await copied(a.owner);
  for (const statementId of ITEM_IDS)
    await leaveOutStatement(a.owner, { templateId, statementId, edit: 1, leftOut: "yes" });
  const { version } = await versionOf(templateId);
  expect(await publishTemplate(a.owner, { templateId, version })).toMatchObject({ reason: "NOTHING_ASKED" });
});

test("a version is retired and offered again, and renaming sees who came first", async () => {
  const { questionnaireId, templateId } = await published(a.owner);
  expect(await offerTemplate(a.owner, { templateId, offered: "no" })).toMatchObject({ ok: true });
  expect((await versionOf(templateId)).state).toBe("retired");
  expect(await offerTemplate(a.owner, { templateId, offered: "yes" })).toMatchObject({ ok: true });
  expect((await versionOf(templateId)).state).toBe("published");
  const rename = (name: string) => renameQuestionnaire(a.owner, { id: questionnaireId, version: 1, name });
  expect(await rename("Shop floor")).toMatchObject({ ok: true });
  expect(await rename("Something else")).toMatchObject({ reason: "STALE" });
  expect((await getQuestionnaire(a.owner, questionnaireId))?.name).toBe("Shop floor");
});

test.each<[string, Viewer, string]>([
  ["a consultant", a.consultant, "FORBIDDEN"],
  ["an assistant", a.assistant, "FORBIDDEN"],
  ["the client's CEO", a.a1.ceo, "FORBIDDEN"],
  ["another firm's owner", b.owner, "NOT_FOUND"],
])("%s changes nothing", async (_who, viewer, reason) => {
  const { questionnaireId, templateId } = await copied(a.owner);
  const { templateId: done } = await published(a.owner);
  const of = { templateId, statementId: "E1" as const, edit: 1 };
  for (const refused of [
    await rewordStatement(viewer, { ...of, en: WORDS }),
    await leaveOutStatement(viewer, { ...of, leftOut: "yes" }),
    await addStatement(viewer, { id: randomUUID(), templateId, dimension: "founder", en: WORDS }),
    await publishTemplate(viewer, { templateId, version: 1 }),
    await draftTemplate(viewer, { id: randomUUID(), questionnaireId }),
    await offerTemplate(viewer, { templateId: done, offered: "no" }),
    await renameQuestionnaire(viewer, { id: questionnaireId, version: 1, name: "Taken over" }),
  ])
    expect(refused).toEqual({ ok: false, reason });
  expect(await versionOf(templateId)).toMatchObject({ version: 1, state: "draft" });
});

test("the firm's people read them, another firm's see none of them", async () => {
  const { questionnaireId, templateId } = await copied(a.owner, "Only ours");
  for (const viewer of [a.owner, a.consultant, a.assistant, a.unassigned])
    expect(await getTemplate(viewer, questionnaireId, templateId)).toMatchObject({
      questionnaire: { name: "Only ours" },
    });
  expect(await listQuestionnaires(b.owner)).toEqual([]);
  expect(await getQuestionnaire(b.owner, questionnaireId)).toBeNull();
  expect(await getTemplate(b.owner, questionnaireId, templateId)).toBeNull();
});
