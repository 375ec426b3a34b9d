import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/policy";
import { viewerOfSession } from "@/lib/auth/viewer-of-session";
import { getContacts } from "@/lib/clients/contact-queries";
import { editFirm } from "@/lib/firm/mutations";
import { readOutbox } from "@/lib/mail/queries";
import { inviteMember, invitePortalUser, reinviteMember } from "@/lib/members/invite-mutations";
import {
  assignMember,
  changeRole,
  disableMember,
  enableMember,
  removePortalAccess,
  unassignMember,
} from "@/lib/members/mutations";
import { getMember, listMembers } from "@/lib/members/queries";
import { type World, asDatabaseOwner, makeWorld, signedIn } from "../../support/world";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});

test("a disabled member is out on the very next request, and stays out of that session when enabled again", async () => {
  const { owner, consultant } = world.a;
  expect(await stillIn(consultant)).toBe(true);
  expect(await disableMember(owner, consultant)).toEqual({ ok: true });
  expect(await stillIn(consultant)).toBe(false);
  expect(await enableMember(owner, consultant)).toEqual({ ok: true });
  expect(await stillIn(consultant)).toBe(false);
  expect(await audited(consultant)).toEqual(["member.disabled", "member.enabled"]);
});

test("a changed role holds on the very next request", async () => {
  const { owner, consultant } = world.a;
  const input = { membershipId: consultant.membershipId, version: 1, role: "assistant" } as const;
  expect(await changeRole(owner, input)).toEqual({ ok: true });
  expect((await viewerNow(consultant))?.role).toBe("assistant");
  expect(await changeRole(owner, { ...input, role: "owner" })).toEqual({ ok: false, reason: "STALE" });
});

test("without portal access a CEO is out on the very next request, until invited and accepted again", async () => {
  const { consultant, a1 } = world.a;
  const { membershipId } = a1.ceo;
  expect(await loginOf(a1)).toBe(membershipId);
  expect(await removePortalAccess(consultant, { membershipId })).toEqual({ ok: true });
  expect(await stillIn(a1.ceo)).toBe(false);
  expect(await loginOf(a1)).toBeNull();
  expect(await removePortalAccess(consultant, { membershipId })).toMatchObject({ ok: false });
  expect(await audited(a1.ceo)).toEqual(["portal-user.removed"]);

  await asDatabaseOwner("UPDATE contact SET email = $2 WHERE id = $1", [a1.ceoContactId, a1.ceo.email]);
  const again = { id: randomUUID(), contactId: a1.ceoContactId };
  expect(await invitePortalUser(consultant, again)).toMatchObject({ ok: true });
  expect(await loginOf(a1)).toBe(again.id);
  expect(await stillIn(a1.ceo)).toBe(false);
});

test("nobody changes or disables themselves, so the firm keeps an owner", async () => {
  const { owner } = world.a;
  const self = { membershipId: owner.membershipId };
  expect(await disableMember(owner, self)).toEqual({ ok: false, reason: "SELF" });
  expect(await changeRole(owner, { ...self, version: 1, role: "assistant" })).toEqual({
    ok: false,
    reason: "SELF",
  });
});

test("of two owners who disable each other at the same moment one remains", async () => {
  for (let round = 0; round < 5; round++) {
    const { a } = await makeWorld();
    const other = await signedIn(a.firmId, "owner", "Second Owner");
    const [one, another] = [proven(a.owner), proven(other)];
    const results = await Promise.all([disableMember(one, other), disableMember(another, a.owner)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  }
});

test("an open session alone makes no owner, takes none and reads no owner's invitation; with a proof it does", async () => {
  const { owner, consultant, assistant, firmId } = world.a;
  const second = await signedIn(firmId, "owner", "Second Owner");
  const third = await signedIn(firmId, "owner", "Third Owner");
  await disableMember(proven(owner), third);
  const person = { id: randomUUID(), name: "Iris Invited", email: `${randomUUID()}@example.com` };
  const invited = await inviteMember(proven(owner), { ...person, role: "owner" });
  expect(invited.ok).toBe(true);
  const invitee = { membershipId: person.id };
  const stranger = {
    id: randomUUID(),
    name: "Thief",
    email: `${randomUUID()}@example.com`,
    role: "owner" as const,
  };
  const deeds = (viewer: Viewer) => [
    () => inviteMember(viewer, stranger),
    () => reinviteMember(viewer, invitee),
    () => changeRole(viewer, { membershipId: consultant.membershipId, version: 1, role: "owner" }),
    () => changeRole(viewer, { membershipId: second.membershipId, version: 1, role: "assistant" }),
    () => disableMember(viewer, invitee),
    () => enableMember(viewer, third),
  ];
  const before = await everything();
  const late = { ...owner, provenAt: new Date(Date.now() - 11 * 60_000) };
  for (const viewer of [owner, late])
    for (const deed of deeds(viewer)) expect(await deed()).toEqual({ ok: false, reason: "UNPROVEN" });
  expect(await everything()).toEqual(before);

  const mailOf = async (viewer: Viewer) =>
    (await readOutbox(viewer))?.mails.find(({ toEmail }) => toEmail === person.email);
  expect(await mailOf(owner)).toMatchObject({ link: null, needsProof: true, pendingMembershipId: null });
  expect(await mailOf(proven(owner))).toMatchObject({
    link: expect.stringContaining("/links/invitation/"),
    needsProof: false,
    pendingMembershipId: person.id,
  });

  for (const deed of deeds(proven(owner))) expect(await deed()).toMatchObject({ ok: true });
  // Whoever is no owner needs no proof.
  expect(await disableMember(owner, assistant)).toEqual({ ok: true });
});

test("strangers, and colleagues who are no owners, change nobody and see nobody's page", async () => {
  const { a, b } = world;
  const { membershipId } = a.assistant;
  const before = await everything();
  for (const viewer of [b.owner, b.b1.ceo, a.consultant, a.unassigned, a.assistant, a.a1.ceo, a.a1.head]) {
    const client = { membershipId, clientCompanyId: a.a1.clientCompanyId };
    const refused = { ok: false, reason: "NOT_FOUND" };
    expect(await changeRole(viewer, { membershipId, version: 1, role: "owner" })).toEqual(refused);
    expect(await disableMember(viewer, { membershipId })).toEqual(refused);
    expect(await enableMember(viewer, { membershipId })).toEqual(refused);
    expect(await assignMember(viewer, client)).toEqual(refused);
    expect(await unassignMember(viewer, client)).toEqual(refused);
    expect(await getMember(viewer, membershipId, "")).toBeNull();
  }
  expect(await everything()).toEqual(before);
});

test("a portal user is not managed as a member, nor made one", async () => {
  const { a } = world;
  const { membershipId } = a.a1.ceo;
  expect(await changeRole(a.owner, { membershipId, version: 1, role: "owner" })).toMatchObject({ ok: false });
  expect(await disableMember(a.owner, { membershipId })).toMatchObject({ ok: false });
  expect(await assignMember(a.owner, { membershipId, clientCompanyId: a.a2.clientCompanyId })).toMatchObject({
    ok: false,
  });
});

test("the list shows one's own firm's people only, and portal users none", async () => {
  const { a, b } = world;
  const names = (await listMembers(a.assistant))?.map(({ name }) => name);
  expect(names).toEqual(["Ann Assistant", "Carl Consultant", "Olive Owner", "Una Assigned"]);
  expect((await listMembers(b.owner))?.map(({ name }) => name)).toEqual(["Otto Other"]);
  expect(await listMembers(a.a1.ceo)).toBeNull();
});

test("an owner assigns and takes away clients of the own firm only", async () => {
  const { a, b } = world;
  const { membershipId } = a.unassigned;
  expect(await assignMember(a.owner, { membershipId, clientCompanyId: b.b1.clientCompanyId })).toEqual({
    ok: false,
    reason: "NOT_FOUND",
  });
  const client = { membershipId, clientCompanyId: a.a1.clientCompanyId };
  expect(await assignMember(a.owner, client)).toEqual({ ok: true });
  expect(await assignMember(a.owner, client)).toEqual({ ok: true });
  expect((await getMember(a.owner, membershipId, ""))?.assigned).toEqual([
    { id: a.a1.clientCompanyId, name: "A1 Joinery" },
  ]);
  expect((await getMember(a.owner, membershipId, "logis"))?.others).toHaveLength(1);
  expect(await unassignMember(a.owner, client)).toEqual({ ok: true });
  expect(await audited(a.unassigned)).toEqual(["member.assigned", "member.unassigned"]);
});

test("the firm is edited by its owner, with the version that was read", async () => {
  const { a, b } = world;
  const input = { firmName: "Firm A & Daughters", timeZone: "Europe/London", currency: "GBP", version: 1 };
  for (const viewer of [a.consultant, a.assistant, a.a1.ceo])
    expect(await editFirm(viewer, input)).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect(await editFirm(a.owner, input)).toEqual({ ok: true });
  expect(await editFirm(a.owner, input)).toEqual({ ok: false, reason: "STALE" });
  expect((await viewerNow(b.owner))?.firmName).toBe("Firm B");
});

/** The CEO's login, as the contacts page names it. */
async function loginOf({ clientCompanyId, ceoContactId }: World["a"]["a1"]) {
  const found = await getContacts(world.a.consultant, clientCompanyId);
  return found?.contacts.find(({ id }) => id === ceoContactId)?.loginId ?? null;
}

/** The viewer as the gate would make it of the same session now. */
async function viewerNow({ membershipId }: Viewer): Promise<Viewer | null> {
  const [session] = await asDatabaseOwner<{ token_hash: Buffer }>(
    `SELECT token_hash FROM session WHERE membership_id = $1`,
    [membershipId],
  );
  return session ? viewerOfSession(new Uint8Array(session.token_hash)) : null;
}

async function stillIn(viewer: Viewer): Promise<boolean> {
  return (await viewerNow(viewer)) !== null;
}

async function audited({ membershipId }: Viewer): Promise<string[]> {
  const rows = await asDatabaseOwner<{ action: string }>(
    `SELECT action FROM audit_event WHERE entity = 'membership' AND entity_id = $1 ORDER BY at`,
    [membershipId],
  );
  return rows.map(({ action }) => action);
}

async function everything() {
  return asDatabaseOwner(`
    SELECT (SELECT string_agg(m::text, '|' ORDER BY id) FROM membership m) AS members,
           (SELECT string_agg(a::text, '|' ORDER BY membership_id, client_company_id) FROM assignment a) AS assignments,
           (SELECT count(*)::int FROM audit_event) AS audited`);
}

/** They have shown just now that it is they. */
function proven(viewer: Viewer): Viewer {
  return { ...viewer, provenAt: new Date() };
}
