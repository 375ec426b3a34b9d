import { createHash, randomUUID } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { beforeEach, expect, test } from "vitest";
import { exportForCeo } from "@/lib/archives/ceo-edition";
import { importClient } from "@/lib/archives/import-mutations";
import { ZipReader } from "@/lib/archives/zip-reader";
import { isFresh } from "@/lib/auth/fresh-proof";
import { hashPassword } from "@/lib/auth/password";
import type { Viewer } from "@/lib/auth/policy";
import { proveAnew } from "@/lib/auth/prove-anew";
import { hashSecret, newSecret } from "@/lib/auth/session";
import { viewerOfSession } from "@/lib/auth/viewer-of-session";
import { addComment } from "@/lib/comments/mutations";
import { db } from "@/lib/db/client";
import { isReusedId } from "@/lib/db/reused-id";
import { withFirm, withViewer } from "@/lib/db/tenant";
import { shareDiagnosis } from "@/lib/diagnoses/mutations";
import { logEscalation } from "@/lib/escalations/mutations";
import { askForData, declineData, grantData } from "@/lib/exit/data-mutations";
import { grantUnanswered } from "@/lib/exit/grant-data";
import { getOwnEnd } from "@/lib/exit/queries";
import { listNotices } from "@/lib/notices/queries";
import { addDays, dayIn, instantAt } from "@/lib/units/days";
import { logTime } from "@/lib/timesheets/mutations";
import { openFor, timeOn } from "@/tests/support/engagements";
import { NOTHING_SAID } from "@/tests/support/escalations";
import { answerAll, diagnosed, startedRound } from "@/tests/support/rounds";
import { putThrough, writtenSop } from "@/tests/support/sops";
import { asDatabaseOwner, makeWorld, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});

async function asked(): Promise<string> {
  const id = randomUUID();
  expect(await askForData(world.a.a1.ceo, { id })).toEqual({ ok: true });
  return id;
}
async function opened(viewer: Viewer, id: string): Promise<Map<string, string>> {
  const made = await exportForCeo(viewer, id);
  if (!made) throw new Error("Nothing was given");
  const sent = await readFile(made.file);
  const seal = sent.subarray(-64).toString();
  expect(createHash("sha256").update(sent.subarray(0, -64)).digest("hex")).toBe(seal);
  const zip = await ZipReader.open(made.file);
  const files = new Map<string, string>();
  const hashes = new Map<string, string>();
  for (const name of zip.names()) {
    const bytes = await zip.whole(name, 10_000_000);
    files.set(name, bytes.toString("utf8"));
    hashes.set(name, createHash("sha256").update(bytes).digest("hex"));
  }
  const manifest = JSON.parse(files.get("manifest.json") ?? "") as {
    canBeImported: boolean;
    files: { path: string; sha256: string }[];
  };
  expect(manifest.canBeImported).toBe(false);
  for (const { path, sha256 } of manifest.files) expect(hashes.get(path), path).toBe(sha256);
  expect(manifest.files).toHaveLength(files.size - 1);
  expect(await importClient(world.b.owner, made.file, { isTrial: true })).toMatchObject({ ok: false });
  await rm(made.folder, { recursive: true, force: true });
  return files;
}

test("what a CEO takes along holds all that was shared, and nothing internal, unshared or confidential", async () => {
  const { consultant, owner, a1, firmId } = world.a;
  const { clientCompanyId, ceo } = a1;
  const { diagnosisId } = await diagnosed(world, "group", "2026-01-31");
  await shareDiagnosis(consultant, diagnosisId);
  const unshared = (await diagnosed(world, "group", "2026-02-28")).diagnosisId;
  const open = await startedRound(world, "group", "2026-03-31");
  await answerAll(ceo, open, "3");
  const engagementId = await openFor(consultant, clientCompanyId);
  const inUse = await writtenSop(consultant, engagementId, {
    title: "Shown procedure",
    steps: ["shown-step"],
  });
  await putThrough(consultant, owner, inUse);
  await writtenSop(consultant, engagementId, { title: "Hidden procedure", steps: ["hidden-step"] });
  const escalationId = randomUUID();
  await logEscalation(ceo, {
    id: escalationId,
    clientCompanyId,
    text: "shown-decision",
    ...NOTHING_SAID,
    raisedDay: null,
  });
  await addComment(consultant, {
    id: randomUUID(),
    on: "diagnosis",
    onId: diagnosisId,
    text: "shown-remark",
    withHeads: "no",
  });
  const timed = await logTime(consultant, { ...timeOn(engagementId), note: "hidden-hours" });
  expect(timed.ok).toBe(true);
  await asDatabaseOwner(`
    INSERT INTO escalation_note (firm_id, client_company_id, escalation_id, note)
      VALUES ('${firmId}', '${clientCompanyId}', '${escalationId}', 'hidden-note');
    UPDATE contact SET title = 'hidden-title' WHERE client_company_id = '${clientCompanyId}';
    INSERT INTO answer_note (firm_id, client_company_id, respondent_id, item_id, note)
      SELECT firm_id, client_company_id, id, 'E1', 'hidden-answer' FROM respondent WHERE round_id = '${open}' AND contact_id = '${a1.headContactId}'`);

  const id = await asked();
  await grantData(owner, { id });
  const files = await opened(ceo, id);
  const names = [...files.keys()].sort();
  const all = [...files.values()].join("\n");
  for (const word of ["shown-step", "shown-decision", "shown-remark"]) expect(all, word).toContain(word);
  expect(names).toContain("sops/Shown procedure-v1.md");
  expect(names.filter((name) => name.startsWith("diagnoses/"))).toEqual([
    `diagnoses/2026-01-31-${diagnosisId.slice(0, 8)}.json`,
  ]);
  for (const word of [
    "hidden-step",
    "hidden-note",
    "hidden-title",
    "hidden-hours",
    "hidden-answer",
    unshared,
  ])
    expect(all, word).not.toContain(word);
  // A draft is named as a deliverable that is planned, and its text is not there.
  expect(names.filter((name) => name.includes("Hidden procedure"))).toEqual([]);
  // The head's and the consultant's answers: not one of them, nor a score of either group.
  expect(names.filter((name) => name.startsWith("own-answers/"))).toHaveLength(3);
  const shared = JSON.parse(files.get(`diagnoses/2026-01-31-${diagnosisId.slice(0, 8)}.json`) ?? "") as {
    diagnosis: { shows: string; dimensions: Record<string, { byGroup: Record<string, unknown> }> };
  };
  expect(shared.diagnosis.shows).not.toBe("groups");
  expect(all).not.toMatch(/"rateMinorPerHour"|rate_minor|audit_event|snapshotHash/);
  expect(await withViewer(ceo, (tx) => tx.dataRequest.count())).toBe(1);
});

test("an owner grants or declines; unanswered it is granted on the day after; each is in the trail, once", async () => {
  const { owner, consultant, a1, a2 } = world.a;
  const { ceo, head } = a1;
  const id = await asked();
  expect(await askForData(ceo, { id })).toEqual({ ok: true });
  expect(await askForData(ceo, { id: randomUUID() })).toEqual({ ok: false, reason: "ASKED_ALREADY" });
  for (const stranger of [head, owner, consultant])
    expect(await askForData(stranger, { id: randomUUID() })).toEqual({ ok: false, reason: "FORBIDDEN" });
  expect((await listNotices(owner)).map(({ sentence }) => sentence)).toEqual([
    `${ceo.displayName} asks for the data of the company, as a file`,
  ]);
  expect(await listNotices(consultant)).toEqual([]);
  for (const stranger of [consultant, ceo, a2.ceo])
    expect(await grantData(stranger, { id })).toEqual({ ok: false, reason: "FORBIDDEN" });
  expect(await grantData(world.b.owner, { id })).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect(await exportForCeo(ceo, id)).toBeNull();
  expect(await declineData(owner, { id, declineReason: "Not yet" })).toEqual({ ok: true });
  expect(await grantData(owner, { id })).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect(await listNotices(ceo)).toMatchObject([
    {
      sentence: `${owner.displayName} answered the request for the data of the company`,
      href: "/portal/end",
    },
  ]);
  expect((await getOwnEnd(ceo))?.data).toMatchObject({ state: "declined", declineReason: "Not yet" });
  // What was answered is nobody's to change, and a CEO answers nothing.
  await expect(
    withFirm(world.a.firmId, (tx) => tx.dataRequest.updateMany({ data: { state: "asked" } })),
  ).rejects.toThrow();

  const again = await asked();
  expect(await withViewer(ceo, (tx) => tx.dataRequest.updateMany({ data: { askedByName: "X" } }))).toEqual({
    count: 0,
  });
  const day = (days: number) =>
    instantAt(addDays(dayIn("Europe/Berlin", new Date()), days), 12, "Europe/Berlin");
  const ids = { firmId: world.a.firmId, requestId: again };
  await grantUnanswered(ids, day(14));
  expect((await getOwnEnd(ceo))?.data).toMatchObject({ state: "asked" });
  await grantUnanswered(ids, day(15));
  await grantUnanswered(ids, day(16));
  expect((await getOwnEnd(ceo))?.data).toMatchObject({ state: "granted", decidedByName: null });
  for (const stranger of [head, a2.ceo, owner, world.b.b1.ceo])
    expect(await exportForCeo(stranger, again)).toBeNull();
  expect(await exportForCeo(ceo, again, day(50))).toBeNull();
  expect((await opened(ceo, again)).has("README.txt")).toBe(true);
  const trail = await asDatabaseOwner<{ action: string }>(
    "SELECT action FROM audit_event WHERE entity = 'data_request' AND firm_id = $1 ORDER BY at, action",
    [world.a.firmId],
  );
  expect(trail.map(({ action }) => action)).toEqual([
    "data.asked",
    "data.declined",
    "data.asked",
    "data.granted",
    "data.fetched",
  ]);
});

test("an id that is somebody else's makes nothing, and is told from a failure: the form is out of date", async () => {
  const { a1, a2, consultant } = world.a;
  const id = await asked();
  const ofAnother = await askForData(a2.ceo, { id }).catch((error: unknown) => error);
  expect(isReusedId(ofAnother)).toBe(true);
  const { diagnosisId } = await diagnosed(world, "group", "2026-01-31");
  await shareDiagnosis(consultant, diagnosisId);
  const remark = {
    id: randomUUID(),
    on: "diagnosis",
    onId: diagnosisId,
    text: "Mine",
    withHeads: "no",
  } as const;
  expect(await addComment(consultant, remark)).toEqual({ ok: true });
  const said = await addComment(a1.ceo, { ...remark, text: "Theirs" }).catch((error: unknown) => error);
  expect(isReusedId(said)).toBe(true);
  expect(isReusedId(new Error("data_request_pkey"))).toBe(false);
});

test("a proof holds for ten minutes in its own session alone; wrong ones are counted and stand in the trail", async () => {
  const { owner } = world.a;
  const password = "quiet-harbour-lantern-42";
  await db().user.update({
    where: { id: owner.userId },
    data: { passwordHash: await hashPassword(password) },
  });
  const session = async () => {
    const tokenHash = hashSecret(newSecret());
    const { userId, firmId, membershipId } = owner;
    await db().session.create({
      data: { tokenHash, userId, firmId, membershipId, expiresAt: new Date(Date.now() + 3_600_000) },
    });
    return tokenHash;
  };
  const [tokenHash, stolen] = [await session(), await session()];
  const seen = async (hash: Uint8Array<ArrayBuffer>) => (await viewerOfSession(hash))!;
  const at = { address: "127.0.0.9", tokenHash };
  expect(isFresh(await seen(tokenHash))).toBe(false);
  expect(await proveAnew(owner, { password: "guess" }, at)).toEqual({ ok: false, reason: "WRONG" });
  expect(await proveAnew(owner, { code: "123456" }, at)).toEqual({ ok: false, reason: "WRONG_CODE" });
  expect(isFresh(await seen(tokenHash))).toBe(false);
  expect(await proveAnew(owner, { password }, at)).toEqual({ ok: true });
  expect(isFresh(await seen(tokenHash))).toBe(true);
  expect(isFresh(await seen(stolen))).toBe(false);
  await asDatabaseOwner(
    "UPDATE session SET step_up_at = now() - interval '11 minutes' WHERE token_hash = $1",
    [tokenHash],
  );
  expect(isFresh(await seen(tokenHash))).toBe(false);
  const tries = [];
  for (let n = 0; n < 11; n++) tries.push(await proveAnew(owner, { password: `guess ${n}` }, at));
  expect(tries.at(-1)).toEqual({ ok: false, reason: "TOO_MANY" });
  expect(await proveAnew(owner, { password }, at)).toEqual({ ok: false, reason: "TOO_MANY" });
  const trail = await asDatabaseOwner<{ action: string; count: string }>(
    "SELECT action, count(*) FROM audit_event WHERE firm_id = $1 AND action LIKE 'proof.%' GROUP BY 1 ORDER BY 1",
    [world.a.firmId],
  );
  expect(trail).toEqual([
    { action: "proof.given", count: "1" },
    { action: "proof.refused", count: "12" },
  ]);
});
