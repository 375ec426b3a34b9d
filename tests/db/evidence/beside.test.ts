import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { AnsweringViewer } from "@/lib/auth/policy";
import { viewerOfLink } from "@/lib/auth/viewer-of-link";
import { withViewer } from "@/lib/db/tenant";
import { addEvidence, removeEvidence } from "@/lib/evidence/file-mutations";
import { noteAnswers } from "@/lib/evidence/note-mutations";
import { getEvidence, listRoundNotes } from "@/lib/evidence/queries";
import { submitAnswers } from "@/lib/rounds/answer-mutations";
import { getOwnQuestionnaire } from "@/lib/rounds/answer-queries";
import { closeRound } from "@/lib/rounds/close-mutations";
import { makeRespondentLinks } from "@/lib/rounds/link-mutations";
import { removeRespondent } from "@/lib/rounds/mutations";
import { MOST_FILES } from "@/lib/rules/questionnaire/beside";
import { bytesOf, PDF, PNG } from "../../support/files";
import { answerAll, startedRound } from "../../support/rounds";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const world = await makeWorld();
const { a, b } = world;
const { ceo, head, clientCompanyId } = a.a1;

let roundId: string;
let ofHead: string;
beforeEach(async () => {
  roundId = await startedRound(world, "named");
  ofHead = await respondentOf(head);
});

async function respondentOf(viewer: AnsweringViewer) {
  return (await getOwnQuestionnaire(viewer, roundId))?.respondent.id ?? "";
}

async function byLink(respondentId = ofHead) {
  const made = await makeRespondentLinks(a.consultant, {
    id: randomUUID(),
    roundId,
    respondentIds: [respondentId],
  });
  if (!made.ok) throw new Error(made.reason);
  const viewer = await viewerOfLink(made.value[0]?.path?.replace("/respond/", "") ?? "");
  if (!viewer) throw new Error("The link opens nothing");
  return viewer;
}

function note(text: string | null, version = 0) {
  return {
    itemId: "C1" as const,
    note: text,
    link: "https://example.com/plan",
    sureness: "guess" as const,
    version,
  };
}

function file(respondentId = ofHead, id: string = randomUUID()) {
  return { id, respondentId, itemId: "C1" as const, name: "plan.pdf" };
}

async function trail(respondentId = ofHead) {
  const rows = await asDatabaseOwner<{ action: string; text: string }>(
    "SELECT action, a::text AS text FROM audit_event a WHERE entity_id = $1 ORDER BY at",
    [respondentId],
  );
  return rows;
}

test("a note is saved once however often it is sent, and another window's is not overwritten", async () => {
  const once = { ok: true, value: { versions: { C1: 1 }, conflicts: [] } };
  expect(await noteAnswers(head, { respondentId: ofHead, notes: [note("Seen in May")] })).toEqual(once);
  expect(await noteAnswers(head, { respondentId: ofHead, notes: [note("Seen in May")] })).toEqual(once);
  const link = await byLink();
  expect(await noteAnswers(link, { respondentId: ofHead, notes: [note("Seen in June", 1)] })).toMatchObject({
    value: { versions: { C1: 2 } },
  });
  expect(await noteAnswers(head, { respondentId: ofHead, notes: [note("Never seen", 1)] })).toMatchObject({
    value: { versions: {}, conflicts: ["C1"] },
  });
  expect((await getOwnQuestionnaire(head, roundId))?.notes).toEqual({
    C1: { note: "Seen in June", link: "https://example.com/plan", sureness: "guess", version: 2 },
  });
  const rows = await trail();
  expect(rows.filter(({ action }) => action === "answer.noted")).toHaveLength(2);
  expect(rows.map(({ text }) => text).join()).not.toMatch(/Seen|example\.com|guess/);
});

test("two at the same moment: one is written, the other is told", async () => {
  const said = await Promise.all(
    ["One", "Two", "Three"].map((text) => noteAnswers(head, { respondentId: ofHead, notes: [note(text)] })),
  );
  const conflicts = said.flatMap((each) => (each.ok ? each.value.conflicts : []));
  expect(conflicts).toEqual(["C1", "C1"]);
});

test("a file is there once however often it is sent, under its own name, and goes with its bytes", async () => {
  const link = await byLink();
  const plan = file();
  expect(await addEvidence(link, plan, PDF)).toEqual({ ok: true, value: undefined });
  expect(await addEvidence(link, plan, PDF)).toEqual({ ok: true, value: undefined });
  expect((await getOwnQuestionnaire(link, roundId))?.evidence).toEqual([
    { id: plan.id, itemId: "C1", name: "plan.pdf", byteCount: PDF.length },
  ]);
  const read = await getEvidence(link, plan.id);
  expect(new Uint8Array(read?.bytes ?? [])).toEqual(PDF);
  expect(await removeEvidence(link, plan)).toMatchObject({ ok: true });
  expect(await removeEvidence(link, plan)).toMatchObject({ ok: true });
  expect(await getEvidence(a.owner, plan.id)).toBeNull();
  const actions = (await trail()).map(({ action }) => action);
  expect(actions.filter((action) => action.startsWith("evidence."))).toEqual([
    "evidence.added",
    "evidence.removed",
  ]);
  expect((await trail()).map(({ text }) => text).join()).not.toContain("plan.pdf");
});

test("what it is, is decided by the bytes; too large, too many and empty are refused", async () => {
  expect(await addEvidence(head, file(), bytesOf("MZ\x90\x00"))).toMatchObject({ reason: "NOT_A_KIND" });
  expect(await addEvidence(head, file(), new Uint8Array())).toMatchObject({ reason: "NOT_A_KIND" });
  expect(await addEvidence(head, file(), new Uint8Array(5 * 1024 * 1024 + 1))).toMatchObject({
    reason: "TOO_LARGE",
  });
  expect(await addEvidence(head, file(), PNG)).toMatchObject({ ok: true });
  // As many as there are places and some more, at once: the last place is given away once.
  const more = await Promise.all(
    Array.from({ length: MOST_FILES + 3 }, () => addEvidence(head, file(), PDF)),
  );
  expect(more.filter(({ ok }) => ok)).toHaveLength(MOST_FILES - 1);
  expect(more.filter((each) => !each.ok && each.reason === "TOO_MANY")).toHaveLength(4);
});

test("in the open mode too, nobody at the client company reads another's note or file", async () => {
  const plan = file();
  await noteAnswers(head, { respondentId: ofHead, notes: [note("Qheadnote")] });
  await addEvidence(head, plan, PDF);
  const others = [ceo, a.a2.ceo, a.a2.head, a.unassigned, b.owner, b.b1.ceo];
  for (const viewer of others) expect(await getEvidence(viewer, plan.id)).toBeNull();
  for (const viewer of [head, a.owner, a.consultant, a.assistant])
    expect(await getEvidence(viewer, plan.id)).toMatchObject({ name: "plan.pdf", kind: "pdf" });
  for (const viewer of [a.unassigned, b.owner])
    expect(await listRoundNotes(viewer, clientCompanyId, roundId)).toBeNull();
  for (const viewer of [a.owner, a.consultant, a.assistant])
    expect(JSON.stringify(await listRoundNotes(viewer, clientCompanyId, roundId))).toContain("Qheadnote");
  expect(JSON.stringify(await getOwnQuestionnaire(ceo, roundId))).not.toContain("Qheadnote");
  // Nor put or taken away.
  const ofCeo = await respondentOf(ceo);
  const strangers: AnsweringViewer[] = [ceo, a.owner, a.assistant, b.owner, await byLink(ofCeo)];
  for (const viewer of strangers) {
    expect(await noteAnswers(viewer, { respondentId: ofHead, notes: [note("x", 1)] })).toMatchObject({
      ok: false,
    });
    expect(await addEvidence(viewer, file(), PDF)).toMatchObject({ ok: false });
    expect(await removeEvidence(viewer, plan)).toMatchObject({ ok: false });
  }
  // An id that is taken is no way to another's file.
  expect(await addEvidence(ceo, file(ofCeo, plan.id), PNG)).toMatchObject({ reason: "NOT_FOUND" });
  expect(await removeEvidence(ceo, { id: plan.id, respondentId: ofCeo })).toMatchObject({ ok: true });
  expect(await getEvidence(head, plan.id)).toMatchObject({ kind: "pdf" });
});

test("the database's own wall: without any where, the CEO and a personal link see their own", async () => {
  const ofCeo = await respondentOf(ceo);
  const linkOfCeo = await byLink(ofCeo);
  await noteAnswers(head, { respondentId: ofHead, notes: [note("Qheadnote")] });
  await addEvidence(head, file(), PDF);
  await noteAnswers(ceo, { respondentId: ofCeo, notes: [note("Qceonote")] });
  await addEvidence(linkOfCeo, file(ofCeo), PDF);
  const inRound = { respondent: { roundId } };
  for (const [viewer, own] of [
    [ceo, ofCeo],
    [linkOfCeo, ofCeo],
    [head, ofHead],
  ] as const)
    await withViewer(viewer, async (tx) => {
      const notes = await tx.answerNote.findMany({ where: inRound, select: { respondentId: true } });
      const files = await tx.evidenceFile.findMany({ where: inRound, select: { respondentId: true } });
      expect(new Set([...notes, ...files].map(({ respondentId }) => respondentId))).toEqual(new Set([own]));
      expect(
        (
          await tx.answerNote.updateMany({
            where: { ...inRound, respondentId: { not: own } },
            data: { note: "x" },
          })
        ).count,
      ).toBe(0);
    });
  await withViewer(b.owner, async (tx) => {
    expect([await tx.answerNote.count(), await tx.evidenceFile.count()]).toEqual([0, 0]);
  });
  const forged = { firmId: a.firmId, clientCompanyId, respondentId: ofHead, itemId: "C2", note: "forged" };
  for (const viewer of [ceo, linkOfCeo])
    await expect(withViewer(viewer, (tx) => tx.answerNote.create({ data: forged }))).rejects.toThrow(
      /row-level security/,
    );
});

test("finished, and closed, nothing beside an answer changes any more", async () => {
  await answerAll(ceo, roundId, "4");
  await answerAll(head, roundId, "3");
  const plan = file();
  await addEvidence(head, plan, PDF);
  await noteAnswers(head, { respondentId: ofHead, notes: [note("Kept")] });
  const link = await byLink();
  await submitAnswers(head, { respondentId: ofHead });
  const late = async (reason: string) => {
    expect(await noteAnswers(head, { respondentId: ofHead, notes: [note("Late", 1)] })).toMatchObject({
      reason,
    });
    expect(await addEvidence(head, file(), PDF)).toMatchObject({ reason });
    expect(await removeEvidence(head, plan)).toMatchObject({ reason });
  };
  await late("SUBMITTED");
  expect(await addEvidence(link, file(), PDF)).toMatchObject({ reason: "SUBMITTED" });
  await asDatabaseOwner("UPDATE respondent SET submitted_at = NULL WHERE id = $1", [ofHead]);
  const closed = await closeRound(a.consultant, { id: randomUUID(), roundId, version: 1 });
  expect(closed).toMatchObject({ ok: true });
  await late("ROUND_CLOSED");
  for (const table of ["answer_note", "evidence_file"])
    await expect(asDatabaseOwner(`DELETE FROM ${table} WHERE respondent_id = $1`, [ofHead])).rejects.toThrow(
      /round is closed/,
    );
  expect(await getEvidence(head, plan.id)).toMatchObject({ kind: "pdf" });
});

test("whoever wrote or attached something is not taken out of the round", async () => {
  const respondentId = ofHead;
  const plan = file();
  await addEvidence(head, plan, PDF);
  expect(await removeRespondent(a.consultant, { roundId, respondentId })).toMatchObject({
    reason: "HAS_ANSWERED",
  });
  await removeEvidence(head, plan);
  expect(await removeRespondent(a.consultant, { roundId, respondentId })).toMatchObject({ ok: true });
});
