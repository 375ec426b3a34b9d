import { beforeAll, beforeEach, expect, test } from "vitest";
import { deleteDeliverable, moveDeliverable } from "@/lib/deliverables/mutations";
import type { SopNode } from "@/lib/rules/sops/document";
import { inlineText } from "@/lib/rules/sops/document";
import { saveSopDraft, startSopVersion } from "@/lib/sops/draft-mutations";
import { getSopDifference, getSopDraft } from "@/lib/sops/draft-queries";
import { approveSop, putSopIntoUse, sendBackSop, submitSop, withdrawSop } from "@/lib/sops/life-mutations";
import { startSop } from "@/lib/sops/mutations";
import { getSop } from "@/lib/sops/queries";
import { signOffSop } from "@/lib/sops/sign-off-mutations";
import { openFor } from "@/tests/support/engagements";
import { nameReaders, putThrough, revisionOf, textSaying, writtenSop } from "@/tests/support/sops";
import { type World, asDatabaseOwner, makeWorld } from "@/tests/support/world";

let world: World;
let engagement: string;
let id: string;
beforeAll(async () => {
  world = await makeWorld();
  engagement = await openFor(world.a.owner, world.a.a1.clientCompanyId);
});
beforeEach(async () => {
  id = await writtenSop(world.a.consultant, engagement);
});

const seen = async (number = 1) => ({ id, number, revision: await revisionOf(id, number) });
const stateOf = async () =>
  (await asDatabaseOwner<{ state: string }>("SELECT state FROM deliverable WHERE id = $1", [id]))[0]?.state;

test("begun once, however often the form is sent, and the deliverable follows its text", async () => {
  const start = {
    id,
    engagementId: engagement,
    title: "Order to cash",
    ownerContactId: null,
    departmentId: null,
    template: "hiring" as const,
    escalationId: null,
  };
  const answers = await Promise.all([1, 2, 3].map(() => startSop(world.a.consultant, start)));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(await asDatabaseOwner("SELECT number FROM sop_version WHERE sop_id = $1", [id])).toEqual([
    { number: 1 },
  ]);
  expect(await stateOf()).toBe("draft");
  await putThrough(world.a.consultant, world.a.owner, id);
  expect(await stateOf()).toBe("in_use");
  expect(await moveDeliverable(world.a.owner, { id, version: 9, verb: "withdraw" })).toMatchObject({
    ok: false,
  });
  expect(await deleteDeliverable(world.a.owner, id)).toEqual({ ok: false, reason: "HAS_TEXT" });
});

test("nobody approves what they wrote any of, whoever submitted it", async () => {
  expect(
    await saveSopDraft(world.a.owner, { ...(await seen()), document: textSaying("Both wrote this") }),
  ).toMatchObject({ ok: true });
  await submitSop(world.a.consultant, { ...(await seen()), changeNote: null });
  for (const author of [world.a.consultant, world.a.owner])
    expect(await approveSop(author, await seen())).toEqual({ ok: false, reason: "OWN_TEXT" });
  expect(await approveSop(world.a.assistant, await seen())).toEqual({ ok: false, reason: "FORBIDDEN" });
  expect(await approveSop(world.a.a1.head, await seen())).toEqual({ ok: false, reason: "FORBIDDEN" });
  expect(await approveSop(world.a.a1.ceo, await seen())).toMatchObject({ ok: true });
  expect(await stateOf()).toBe("approved");
});

test("a CEO sends a version back with what is to change; what was read is what is answered", async () => {
  await submitSop(world.a.consultant, { ...(await seen()), changeNote: null });
  const comment = "Who calls the carrier?";
  expect(await sendBackSop(world.a.a1.ceo, { id, number: 1, revision: 1, comment })).toEqual({
    ok: false,
    reason: "STALE",
  });
  expect(await sendBackSop(world.a.a1.ceo, { ...(await seen()), comment })).toMatchObject({ ok: true });
  expect((await getSopDraft(world.a.consultant, id))?.draft.sentBackComment).toBe(comment);
  expect(await getSop(world.a.a1.ceo, id)).toBeNull();
});

test("a blank text is not submitted, and a second version says what changed", async () => {
  const blank = JSON.stringify({ type: "doc", content: [{ type: "paragraph" }] });
  await saveSopDraft(world.a.consultant, { ...(await seen()), document: blank });
  expect(await submitSop(world.a.consultant, { ...(await seen()), changeNote: null })).toEqual({
    ok: false,
    reason: "BLANK",
  });
  await saveSopDraft(world.a.consultant, { ...(await seen()), document: textSaying("Something") });
  await putThrough(world.a.consultant, world.a.owner, id);
  await startSopVersion(world.a.consultant, { id });
  expect(await submitSop(world.a.consultant, { ...(await seen(2)), changeNote: null })).toEqual({
    ok: false,
    reason: "NOTE_MISSING",
  });
});

test("an approved version is kept word for word, whoever asks the database", async () => {
  await putThrough(world.a.consultant, world.a.owner, id);
  const refusals = [
    `UPDATE sop_version SET document = '{"type":"doc"}' WHERE sop_id = $1`,
    "UPDATE sop_version SET approved_by_name = 'Somebody' WHERE sop_id = $1",
    "UPDATE sop_version SET state = 'draft' WHERE sop_id = $1",
    "DELETE FROM sop_version WHERE sop_id = $1",
  ];
  for (const sql of refusals) await expect(asDatabaseOwner(sql, [id])).rejects.toThrow(/SOP/);
  expect(
    await saveSopDraft(world.a.consultant, { ...(await seen()), document: textSaying("Changed") }),
  ).toEqual({
    ok: false,
    reason: "NOT_A_DRAFT",
  });
});

test("a sign-off belongs to one version: the next one asks everybody again", async () => {
  const { ceo, head, ceoContactId, headContactId } = world.a.a1;
  await nameReaders(world.a.consultant, id, [ceoContactId, headContactId], [world.a.assistant.membershipId]);
  await putThrough(world.a.consultant, world.a.owner, id);
  expect(await signOffSop(world.a.owner, { id, number: 1 })).toEqual({ ok: false, reason: "NOT_ASKED" });
  for (const reader of [ceo, head, world.a.assistant, head])
    expect(await signOffSop(reader, { id, number: 1 })).toMatchObject({ ok: true });
  expect((await getSop(world.a.owner, id))?.adoption).toEqual({ signed: 3, required: 3, percent: 100 });

  await startSopVersion(world.a.consultant, { id });
  await saveSopDraft(world.a.consultant, {
    ...(await seen(2)),
    document: textSaying("Take the order", "Pack it"),
  });
  // Drafted beside the one in use, which stays what people read.
  expect(await stateOf()).toBe("in_use");
  expect((await getSop(head, id))?.shown.number).toBe(1);
  expect(await signOffSop(head, { id, number: 2 })).toMatchObject({ ok: false });
  await putThrough(world.a.consultant, world.a.owner, id, 2);
  expect((await getSop(world.a.owner, id))?.adoption).toEqual({ signed: 0, required: 3, percent: 0 });
  expect((await getSop(head, id))?.own).toEqual({ signedDay: null });
  expect(await signOffSop(head, { id, number: 1 })).toEqual({ ok: false, reason: "NOT_IN_USE" });
  const difference = await getSopDifference(world.a.owner, id, {});
  expect(difference).toMatchObject({ from: 1, to: 2 });
  expect(difference?.blocks.map(({ change }) => change)).toEqual(["same", "same", "changed"]);
});

test("of twenty writers on one draft one wins; the others are told, and both texts are there", async () => {
  const base = await seen();
  const texts = Array.from({ length: 20 }, (_, index) => textSaying(`Text of writer ${index}`));
  const answers = await Promise.all(
    texts.map((document, index) =>
      saveSopDraft(index % 2 ? world.a.owner : world.a.consultant, { ...base, document }),
    ),
  );
  const winner = answers.findIndex(({ ok }) => ok);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter(({ ok }) => !ok)).toEqual(Array(19).fill({ ok: false, reason: "STALE" }));
  const draft = await getSopDraft(world.a.owner, id);
  // Theirs, for the loser to read beside their own, with the revision that their next save may name.
  expect(inlineText(draft?.draft.document as SopNode)).toContain(`Text of writer ${winner}`);
  expect(draft?.draft.revision).toBe(base.revision + 1);
  const again = await saveSopDraft(world.a.owner, { ...base, document: texts[winner]! });
  expect(again, "sent again after a lost answer").toEqual({
    ok: true,
    value: { revision: base.revision + 1 },
  });
});

test("of eight second versions started at once there is one", async () => {
  await putThrough(world.a.consultant, world.a.owner, id);
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => startSopVersion(world.a.consultant, { id })),
  );
  expect(answers).toEqual(Array(8).fill({ ok: true, value: { number: 2 } }));
});

test("withdrawn it leaves the portal, and can be taken up again", async () => {
  await nameReaders(world.a.consultant, id, [world.a.a1.headContactId]);
  await putThrough(world.a.consultant, world.a.owner, id);
  expect(await withdrawSop(world.a.consultant, { id })).toMatchObject({ ok: true });
  expect(await stateOf()).toBe("withdrawn");
  expect(await getSop(world.a.a1.head, id)).toBeNull();
  expect(await startSopVersion(world.a.consultant, { id })).toEqual({ ok: true, value: { number: 2 } });
  expect(await stateOf()).toBe("draft");
});

test("each step leaves one row in the trail, without a word of the text", async () => {
  await putThrough(world.a.consultant, world.a.owner, id);
  await putSopIntoUse(world.a.consultant, await seen());
  const trail = await asDatabaseOwner<{ action: string; after: object }>(
    "SELECT action, after FROM audit_event WHERE entity_id = $1 ORDER BY at, id",
    [id],
  );
  expect(trail.map(({ action }) => action)).toEqual([
    "sop.started",
    "sop.text-saved",
    "sop.submitted-for-review",
    "sop.approved",
    "sop.put-into-use",
  ]);
  expect(JSON.stringify(trail)).not.toContain("Take the order");
});
