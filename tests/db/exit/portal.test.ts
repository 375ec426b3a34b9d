import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { can, type PortalViewer } from "@/lib/auth/policy";
import { hashSecret, newSecret } from "@/lib/auth/session";
import { whoseSession } from "@/lib/auth/viewer-of-session";
import { db } from "@/lib/db/client";
import { withViewer, withViewerInArchive } from "@/lib/db/tenant";
import { logEscalation } from "@/lib/escalations/mutations";
import { getOwnLedger } from "@/lib/escalations/portal-queries";
import { acceptDeletion, beginClientDeletion, callOffDeletion } from "@/lib/exit/client-mutations";
import { setPortalEnd } from "@/lib/exit/portal-mutations";
import { getClientEnd, getOwnEnd, listDeletions } from "@/lib/exit/queries";
import { askForDeletion, declineDeletion, takeBackDeletion } from "@/lib/exit/request-mutations";
import { restoreClient } from "@/lib/clients/lifecycle-mutations";
import { listNotices } from "@/lib/notices/queries";
import { addDays, toIsoDay } from "@/lib/units/days";
import { NOTHING_SAID } from "@/tests/support/escalations";
import { addEngagement } from "@/tests/support/reports";
import { asDatabaseOwner, makeWorld, type World } from "@/tests/support/world";

let world: World;
const TODAY = toIsoDay(new Date());

beforeEach(async () => {
  world = await makeWorld();
});

/** Whom the gate makes of a session today. */
async function now({ userId, firmId, membershipId }: PortalViewer) {
  const tokenHash = hashSecret(newSecret());
  const expiresAt = new Date(Date.now() + 3_600_000);
  await db().session.create({ data: { tokenHash, userId, firmId, membershipId, expiresAt } });
  return whoseSession(tokenHash);
}

async function endedOn(day: string, kind = "fractional_coo") {
  const id = await addEngagement(world);
  await asDatabaseOwner(
    "UPDATE engagement SET ends_on = $2, starts_on = '2020-01-06', kind = $3::engagement_kind WHERE id = $1",
    [id, day, kind],
  );
}

const escalation = () => ({
  id: randomUUID(),
  clientCompanyId: world.a.a1.clientCompanyId,
  text: "Sign this?",
  ...NOTHING_SAID,
  raisedDay: null,
});

test("while work runs the portal is open; from the day after its end its people read and change nothing", async () => {
  const { a1 } = world.a;
  await endedOn(addDays(TODAY, 3));
  expect(await now(a1.ceo)).toMatchObject({ readsUntil: null });
  await asDatabaseOwner("UPDATE engagement SET ends_on = $1", [addDays(TODAY, -2)]);
  const ceo = (await now(a1.ceo)) as PortalViewer;
  expect(ceo.readsUntil).toBe(addDays(TODAY, 88));
  expect(can(ceo, "diagnosis:read") && can(ceo, "escalation:read-own")).toBe(true);
  expect(can(ceo, "week:agree") || can(ceo, "answer:give") || can(ceo, "diagnosis:sign-off")).toBe(false);
  expect(await getOwnLedger(ceo)).not.toBeNull();
  expect(await logEscalation(ceo, escalation())).toEqual({ ok: false, reason: "FORBIDDEN" });
  // Whatever a mutation forgot to ask, the database refuses.
  await expect(
    withViewer(ceo, (tx) => tx.clientCompany.updateMany({ data: { industry: "Taken over" } })),
  ).rejects.toThrow(/read-only transaction/);
  // Another client of the same firm is none the wiser.
  expect(await now(world.a.a2.ceo)).toMatchObject({ readsUntil: null });
});

test("a diagnostic that is over ends no relation, until somebody says until when the portal is read", async () => {
  const { a1, consultant } = world.a;
  await endedOn(addDays(TODAY, -5), "diagnostic");
  expect(await now(a1.ceo)).toMatchObject({ readsUntil: null });
  const until = addDays(TODAY, 10);
  const set = { clientCompanyId: a1.clientCompanyId, was: null, until };
  expect(await setPortalEnd(consultant, set)).toMatchObject({ ok: true });
  expect(await now(a1.ceo)).toMatchObject({ readsUntil: until });
  expect(await getClientEnd(consultant, a1.clientCompanyId)).toMatchObject({
    portal: { state: "reading", until },
  });
});

test("after its last day the portal is shut, for a calendar too, and open again on the next request with a later day", async () => {
  const { a1, owner, consultant, assistant, unassigned } = world.a;
  await endedOn(addDays(TODAY, -200));
  expect(await now(a1.head)).toMatchObject({ shut: "over", until: addDays(TODAY, -110) });
  const later = { clientCompanyId: a1.clientCompanyId, was: null, until: addDays(TODAY, 1) };
  expect(await setPortalEnd(assistant, later)).toEqual({ ok: false, reason: "FORBIDDEN" });
  expect(await setPortalEnd(unassigned, later)).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect(await setPortalEnd(world.b.owner, later)).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect(await setPortalEnd(consultant, { ...later, until: addDays(TODAY, -300) })).toEqual({
    ok: false,
    reason: "BEFORE_THE_END",
  });
  expect(await setPortalEnd(consultant, later)).toMatchObject({ ok: true });
  expect(await setPortalEnd(owner, { ...later, until: addDays(TODAY, 9) })).toEqual({
    ok: false,
    reason: "STALE",
  });
  expect(await now(a1.head)).toMatchObject({ readsUntil: later.until });
});

test("the owners are told that the CEO asks, in the page and by mail; the CEO takes it back until it is answered", async () => {
  const { a1, a2, owner, consultant, firmId } = world.a;
  await endedOn(addDays(TODAY, -2));
  const ceo = (await now(a1.ceo)) as PortalViewer;
  const id = randomUUID();
  expect(await askForDeletion(ceo, { id, reason: "secret-reason" })).toEqual({ ok: true });
  expect(await listNotices(owner)).toMatchObject([
    {
      sentence: `${ceo.displayName} asks to delete everything about the company`,
      href: `/clients/${a1.clientCompanyId}/end`,
      clientName: "A1 Joinery",
    },
  ]);
  expect(await listNotices(consultant)).toEqual([]);
  const mails = await asDatabaseOwner(
    "SELECT FROM notice WHERE firm_id = $1 AND about = 'deletion' AND by_mail AND mailed_at IS NULL",
    [firmId],
  );
  expect(mails).toHaveLength(1);

  for (const stranger of [a1.head, owner, consultant])
    expect(await takeBackDeletion(stranger, { id })).toEqual({ ok: false, reason: "FORBIDDEN" });
  for (const stranger of [a2.ceo, world.b.b1.ceo])
    expect(await takeBackDeletion(stranger, { id })).toEqual({ ok: false, reason: "NOT_FOUND" });
  // A CEO takes back, and neither answers nor rewrites, whatever a form says.
  const forged = [
    { state: "declined", declineReason: "No" },
    { state: "withdrawn", reason: "Other" },
    { reason: "Other" },
  ] as const;
  for (const data of forged)
    await expect(
      withViewerInArchive(ceo, (tx) => tx.deletion.updateMany({ where: { id }, data })),
    ).rejects.toThrow();
  expect(await takeBackDeletion(ceo, { id })).toEqual({ ok: true });
  expect(await takeBackDeletion(ceo, { id })).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect(await declineDeletion(owner, { id, declineReason: "Late" })).toEqual({
    ok: false,
    reason: "NOT_FOUND",
  });
  expect(await getOwnEnd(ceo)).toMatchObject({
    latest: { state: "withdrawn", endedByName: ceo.displayName },
  });
  expect((await listDeletions(owner))?.requests).toEqual([]);

  const again = randomUUID();
  expect(await askForDeletion(ceo, { id: again, reason: null })).toEqual({ ok: true });
  expect(await declineDeletion(owner, { id: again, declineReason: "The law keeps it." })).toEqual({
    ok: true,
  });
  expect(await takeBackDeletion(ceo, { id: again })).toEqual({ ok: false, reason: "NOT_FOUND" });
  const [letter] = await asDatabaseOwner<{ text: string; link: string }>(
    "SELECT text, link FROM outgoing_mail WHERE firm_id = $1 AND to_email = $2 AND subject LIKE '%declined to delete%'",
    [firmId, ceo.email],
  );
  expect(letter).toMatchObject({ link: "/portal/end" });
  expect(letter?.text).toMatch(new RegExp(`^Hello ${ceo.displayName},`));
  expect((await listNotices(ceo))[0]?.sentence).toBe(
    `${owner.displayName} answered the request to delete everything about the company`,
  );
});

test("the CEO asks, also in an archive, once; an owner declines with a reason, or begins, and calls off", async () => {
  const { a1, a2, owner, consultant } = world.a;
  await endedOn(addDays(TODAY, -2));
  const ceo = (await now(a1.ceo)) as PortalViewer;
  const first = { id: randomUUID(), reason: "We part." };
  expect(await askForDeletion(a1.head, first)).toEqual({ ok: false, reason: "FORBIDDEN" });
  expect(await askForDeletion(ceo, first)).toMatchObject({ ok: true });
  expect(await askForDeletion(ceo, first)).toMatchObject({ ok: true });
  expect(await askForDeletion(ceo, { ...first, id: randomUUID() })).toEqual({
    ok: false,
    reason: "ASKED_ALREADY",
  });
  expect(await getOwnEnd(a2.ceo)).toMatchObject({ latest: null });
  expect(await listDeletions(consultant)).toBeNull();
  expect(await declineDeletion(consultant, { id: first.id, declineReason: "No" })).toMatchObject({
    ok: false,
  });
  expect(await declineDeletion(world.b.owner, { id: first.id, declineReason: "No" })).toMatchObject({
    ok: false,
  });
  expect(await declineDeletion(owner, { id: first.id, declineReason: "The law keeps it." })).toMatchObject({
    ok: true,
  });
  expect(await getOwnEnd(ceo)).toMatchObject({
    latest: { state: "declined", declineReason: "The law keeps it." },
  });

  const second = { id: randomUUID(), reason: null };
  expect(await askForDeletion(ceo, second)).toMatchObject({ ok: true });
  expect(await acceptDeletion(owner, { id: second.id, name: "A2 Logistics" })).toEqual({
    ok: false,
    reason: "OTHER_NAME",
  });
  expect(await acceptDeletion(owner, { id: second.id, name: " a1  joinery" })).toMatchObject({ ok: true });
  expect(await now(a1.ceo)).toMatchObject({ shut: "leaving" });
  expect(await now(a1.head)).toMatchObject({ shut: "leaving" });
  expect(await getClientEnd(owner, a1.clientCompanyId)).toBeNull();
  expect(await restoreClient(owner, { id: a1.clientCompanyId })).toEqual({ ok: false, reason: "NOT_FOUND" });

  expect(await callOffDeletion(consultant, { id: second.id })).toEqual({ ok: false, reason: "FORBIDDEN" });
  expect(await callOffDeletion(world.b.owner, { id: second.id })).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect(await callOffDeletion(owner, { id: second.id })).toMatchObject({ ok: true });
  expect(await callOffDeletion(owner, { id: second.id })).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect(await getClientEnd(owner, a1.clientCompanyId)).not.toBeNull();
  expect(await now(a1.ceo)).toMatchObject({ role: "ceo" });
  const trail = await asDatabaseOwner<{ action: string }>(
    "SELECT action FROM audit_event WHERE entity = 'deletion' ORDER BY at",
  );
  expect(trail.map(({ action }) => action).slice(-5)).toEqual([
    "deletion.asked",
    "deletion.declined",
    "deletion.asked",
    "deletion.begun",
    "deletion.called-off",
  ]);
});

test("of two owners who begin at once one does", async () => {
  const { owner, a1 } = world.a;
  const begin = () =>
    beginClientDeletion(owner, {
      id: randomUUID(),
      clientCompanyId: a1.clientCompanyId,
      name: "A1 Joinery",
    });
  const both = await Promise.all([begin(), begin()]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await listDeletions(owner))?.waiting).toHaveLength(1);
});
