import { randomBytes, randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { type PortalViewer, previewOf, type Viewer } from "@/lib/auth/policy";
import { hashSecret } from "@/lib/auth/session";
import { viewerOfSession } from "@/lib/auth/viewer-of-session";
import { addComment } from "@/lib/comments/mutations";
import { db } from "@/lib/db/client";
import { withViewer } from "@/lib/db/tenant";
import { getFindings } from "@/lib/diagnoses/head-queries";
import { shareDiagnosis, shareWithHeads, signOffDiagnosis } from "@/lib/diagnoses/mutations";
import { getPortalHome } from "@/lib/diagnoses/portal-queries";
import { getSharedDiagnosis } from "@/lib/diagnoses/queries";
import { logEscalation } from "@/lib/escalations/mutations";
import { getOwnLedger } from "@/lib/escalations/portal-queries";
import { startPreview } from "@/lib/members/preview-mutations";
import { unassignMember } from "@/lib/members/mutations";
import { listPeople } from "@/lib/members/people-queries";
import { ownRespondents } from "@/lib/rounds/scope";
import { diagnosed, startedRound } from "../../support/rounds";
import { asDatabaseOwner, makeWorld, type World } from "../../support/world";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});

async function sessionOf({ userId, firmId, membershipId }: Viewer) {
  const tokenHash = hashSecret(randomBytes(32).toString("hex"));
  const expiresAt = new Date(Date.now() + 3_600_000);
  await db().session.create({ data: { tokenHash, userId, firmId, membershipId, expiresAt } });
  return tokenHash;
}

async function looking(viewer: Viewer, as: { contactId?: string; departmentId?: string }, now = new Date()) {
  const session = await sessionOf(viewer);
  const { clientCompanyId } = world.a.a1;
  expect(await startPreview(viewer, { clientCompanyId, ...as }, session, now)).toMatchObject({ ok: true });
  return { session, seen: (await viewerOfSession(session)) as PortalViewer };
}

test("as the CEO: the same pages to the byte, their questionnaire apart, with one row in the record", async () => {
  const { consultant, a1 } = world.a;
  const { diagnosisId } = await diagnosed(world);
  await shareDiagnosis(consultant, diagnosisId);
  await startedRound(world);
  const { seen } = await looking(consultant, { contactId: a1.ceoContactId });
  expect(seen).toMatchObject({ role: "ceo", userId: a1.ceo.userId, contactId: a1.ceoContactId });
  expect(previewOf(seen)?.byName).toBe(consultant.displayName);
  expect(await getSharedDiagnosis(seen, diagnosisId)).toEqual(await getSharedDiagnosis(a1.ceo, diagnosisId));
  const home = await getPortalHome(a1.ceo);
  const others = home?.waiting.filter(({ href }) => !href.includes("/rounds/"));
  expect(await getPortalHome(seen)).toEqual({ ...home, waiting: others, task: null });
  expect(await listPeople(seen)).toMatchObject({ people: [{ role: "ceo" }, { role: "head" }] });
  expect(ownRespondents(seen)).toBeNull();
  const trail = await asDatabaseOwner(
    "SELECT actor_name, after FROM audit_event WHERE action = 'portal.previewed-as' AND client_company_id = $1",
    [a1.clientCompanyId],
  );
  expect(trail).toMatchObject([{ actor_name: consultant.displayName, after: { role: "ceo" } }]);
});

test("as a head: what the heads were shown, and not what the CEO was", async () => {
  const { consultant, a1 } = world.a;
  const { diagnosisId } = await diagnosed(world);
  await shareDiagnosis(consultant, diagnosisId);
  const { seen } = await looking(consultant, { contactId: a1.headContactId });
  expect(await getSharedDiagnosis(seen, diagnosisId)).toBeNull();
  expect(await getFindings(seen, diagnosisId)).toBeNull();
  await shareWithHeads(consultant, diagnosisId);
  expect(await getFindings(seen, diagnosisId)).toEqual(await getFindings(a1.head, diagnosisId));
});

test("a head who has no login, or is nobody yet, is there for the transaction alone", async () => {
  const { consultant, a1 } = world.a;
  const escalation = {
    clientCompanyId: a1.clientCompanyId,
    text: "Approve it?",
    cause: null,
    raisedDay: null,
  };
  for (const departmentId of [a1.departments.Operations, a1.departments.Finance, a1.departments.Sales])
    await logEscalation(a1.ceo, { ...escalation, id: randomUUID(), departmentId });
  const contactId = randomUUID();
  await asDatabaseOwner(
    `INSERT INTO contact (firm_id, client_company_id, id, department_id, name, position)
     VALUES ($1, $2, $3, $4, 'Otto Operations', 'head')`,
    [world.a.firmId, a1.clientCompanyId, contactId, a1.departments.Operations],
  );
  const before = await asDatabaseOwner(
    'SELECT (SELECT count(*) FROM "user") AS u, (SELECT count(*) FROM membership) AS m, (SELECT count(*) FROM contact) AS c',
  );
  for (const as of [{ contactId }, { departmentId: a1.departments.Finance }]) {
    const { seen } = await looking(consultant, as);
    expect(previewOf(seen)?.standIn).not.toBeNull();
    const seenAtOnce = await Promise.all([1, 2, 3].map(() => getOwnLedger(seen)));
    for (const ledger of seenAtOnce) expect(ledger?.entries).toHaveLength(1);
    await expect(
      withViewer(seen, (tx) => tx.notice.updateMany({ data: { readAt: new Date() } })),
    ).rejects.toThrow(/read-only/);
  }
  expect(
    await asDatabaseOwner(
      'SELECT (SELECT count(*) FROM "user") AS u, (SELECT count(*) FROM membership) AS m, (SELECT count(*) FROM contact) AS c',
    ),
  ).toEqual(before);
});

test("nothing can be written, whatever is called: PostgreSQL refuses it", async () => {
  const { consultant, a1 } = world.a;
  const { diagnosisId } = await diagnosed(world);
  await shareDiagnosis(consultant, diagnosisId);
  const { seen } = await looking(consultant, { contactId: a1.ceoContactId });
  const comment = {
    id: randomUUID(),
    on: "diagnosis",
    onId: diagnosisId,
    text: "As you",
    withHeads: "no",
  } as const;
  await expect(addComment(seen, comment)).rejects.toThrow(/read-only/);
  await expect(signOffDiagnosis(seen, { diagnosisId, comment: "Agreed" })).rejects.toThrow(/read-only/);
});

test("only owners and assigned consultants, of their own client, and only people of it", async () => {
  const { owner, assistant, unassigned, a1, a2 } = world.a;
  const { clientCompanyId } = a1;
  const strangers: Viewer[] = [assistant, unassigned, world.b.owner, a1.ceo, a1.head, a2.ceo];
  for (const stranger of strangers) {
    const session = await sessionOf(stranger);
    expect(await startPreview(stranger, { clientCompanyId }, session)).toMatchObject({ reason: "NOT_FOUND" });
    expect(await viewerOfSession(session)).toMatchObject({ userId: stranger.userId });
  }
  const session = await sessionOf(owner);
  for (const wrong of [{ contactId: a2.ceoContactId }, { departmentId: a2.departments.Sales }])
    expect(await startPreview(owner, { clientCompanyId, ...wrong }, session)).toMatchObject({
      reason: "NOT_FOUND",
    });
  // Nor in somebody else's session.
  const theirs = await sessionOf(assistant);
  expect(await startPreview(owner, { clientCompanyId }, theirs)).toMatchObject({ reason: "NOT_FOUND" });
});

test("it ends after half an hour, with the assignment, and with the person it was about", async () => {
  const { owner, consultant, a1 } = world.a;
  const long = await looking(consultant, { contactId: a1.ceoContactId }, new Date(Date.now() - 31 * 60_000));
  expect(long.seen).toMatchObject({ userId: consultant.userId, role: "consultant" });
  const { session } = await looking(consultant, { contactId: a1.headContactId });
  await asDatabaseOwner("UPDATE contact SET deleted_at = now() WHERE id = $1", [a1.headContactId]);
  expect(await viewerOfSession(session)).toMatchObject({ userId: consultant.userId });
  const other = await looking(consultant, { contactId: a1.ceoContactId });
  const place = { membershipId: consultant.membershipId, clientCompanyId: a1.clientCompanyId };
  expect(await unassignMember(owner, place)).toMatchObject({ ok: true });
  expect(await viewerOfSession(other.session)).toMatchObject({
    userId: consultant.userId,
    role: "consultant",
  });
});
