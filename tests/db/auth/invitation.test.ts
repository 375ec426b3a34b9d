import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { acceptInvitation, findInvitation } from "@/lib/auth/invitation";
import { openSession } from "@/lib/auth/open-session";
import { ownMemberships } from "@/lib/auth/memberships";
import { db } from "@/lib/db/client";
import { withFirm } from "@/lib/db/tenant";
import type { Viewer } from "@/lib/auth/policy";
import { inviteMember, invitePortalUser, reinviteMember } from "@/lib/members/invite-mutations";
import { disableMember, removePortalAccess } from "@/lib/members/mutations";
import { readOutbox } from "@/lib/mail/queries";
import { type World, asDatabaseOwner, makeWorld } from "../../support/world";

const PASSWORD = "seven herons by the weir";
const ADDRESS = "198.51.100.1";
let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
beforeEach(() =>
  db()
    .rateLimit.deleteMany({})
    .then(() => undefined),
);

test("an invitation makes a place that opens only once it is accepted, with the password chosen there", async () => {
  const { token, userId, membershipId } = await invited(world.a.owner);
  expect(await openSession({ userId, userAgent: null })).toBeNull();
  expect(await findInvitation(token)).toMatchObject({ firmName: "Firm A", passwordHash: null });
  expect(await acceptInvitation(token, PASSWORD, ADDRESS)).toMatchObject({ ok: true });
  expect(await openSession({ userId, userAgent: null })).toMatchObject({ membershipId });
  expect(await acceptInvitation(token, PASSWORD, ADDRESS)).toEqual({ ok: false, reason: "LINK_GONE" });
});

test("of twenty who accept at the same moment one does", async () => {
  const { token } = await invited(world.a.owner);
  const accepted = await Promise.all(
    Array.from({ length: 20 }, () => acceptInvitation(token, PASSWORD, ADDRESS)),
  );
  expect(accepted.filter(({ ok }) => ok)).toHaveLength(1);
});

test("the link alone does not make anybody a person who exists: their password is asked for", async () => {
  const email = `${randomUUID()}@example.com`;
  const first = await invited(world.a.owner, email);
  await acceptInvitation(first.token, PASSWORD, ADDRESS);
  const second = await invited(world.b.owner, email);
  expect(second.userId).toBe(first.userId);
  expect(await acceptInvitation(second.token, "a password of another firm's owner", ADDRESS)).toEqual({
    ok: false,
    reason: "WRONG",
  });
  expect(await ownMemberships(first.userId)).toHaveLength(1);
  expect(await acceptInvitation(second.token, PASSWORD, ADDRESS)).toMatchObject({ ok: true });
  const places = await ownMemberships(first.userId);
  expect(places.map(({ firmName }) => firmName).sort()).toEqual(["Firm A", "Firm B"]);
});

test("of two firms that invite a new person, only one link sets the password; the other then asks for it", async () => {
  const email = `${randomUUID()}@example.com`;
  const [a, b] = [await invited(world.a.owner, email), await invited(world.b.owner, email)];
  const results = await Promise.all([
    acceptInvitation(a.token, `${PASSWORD} for a`, ADDRESS),
    acceptInvitation(b.token, `${PASSWORD} for b`, ADDRESS),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
});

test("wrong passwords at an invitation count like those at the sign-in", async () => {
  const email = `${randomUUID()}@example.com`;
  await acceptInvitation((await invited(world.a.owner, email)).token, PASSWORD, ADDRESS);
  const { token } = await invited(world.b.owner, email);
  for (let guess = 0; guess < 10; guess++) await acceptInvitation(token, "wrong", ADDRESS);
  expect(await acceptInvitation(token, PASSWORD, ADDRESS)).toEqual({ ok: false, reason: "TOO_MANY" });
});

test("invited again, the earlier link ends; taken back, the last one ends too", async () => {
  const { token, membershipId } = await invited(world.a.owner);
  await reinviteMember(world.a.owner, { membershipId });
  expect(await findInvitation(token)).toBeNull();
  const later = await linkOf(world.a.owner, membershipId);
  expect(await findInvitation(later)).not.toBeNull();
  await disableMember(world.a.owner, { membershipId });
  expect(await findInvitation(later)).toBeNull();
  expect(await acceptInvitation(later, PASSWORD, ADDRESS)).toEqual({ ok: false, reason: "LINK_GONE" });
});

test("the same form sent twice invites once", async () => {
  const input = {
    id: randomUUID(),
    name: "Rea Play",
    email: `${randomUUID()}@example.com`,
    role: "assistant",
  } as const;
  const first = await inviteMember(world.a.owner, input);
  expect(await inviteMember(world.a.owner, input)).toEqual(first);
  const sent = await asDatabaseOwner(`SELECT 1 FROM outgoing_mail WHERE membership_id = $1`, [input.id]);
  expect(sent).toHaveLength(1);
});

test("the same form sent again with something else in it says that what was sent stands", async () => {
  const { owner, consultant } = world.a;
  const input = { ...someone(), id: randomUUID(), role: "assistant" as const };
  await inviteMember(owner, input);
  const otherwise = { ok: false, reason: "INVITED_OTHERWISE" };
  const before = await counts();
  expect(await inviteMember(owner, { ...input, role: "owner" })).toEqual(otherwise);
  expect(await inviteMember(owner, { ...input, email: someone().email })).toEqual(otherwise);
  await disableMember(owner, { membershipId: input.id });
  expect(await inviteMember(owner, input)).toEqual(otherwise);

  const portal = { id: randomUUID(), contactId: await contact("ceo") };
  const first = await invitePortalUser(consultant, portal);
  expect(first).toMatchObject({ ok: true });
  expect(await invitePortalUser(consultant, portal)).toEqual(first);
  expect(await invitePortalUser(consultant, { ...portal, contactId: await contact("head") })).toEqual(
    otherwise,
  );
  expect(await counts()).toEqual({ people: before.people + 1, places: before.places + 1 });
});

test("only an owner invites colleagues, and refused invitations leave nothing", async () => {
  const before = await counts();
  const { a, b } = world;
  for (const viewer of [a.consultant, a.assistant, a.a1.ceo, a.a1.head, b.b1.ceo]) {
    const input = {
      id: randomUUID(),
      name: "No",
      email: `${randomUUID()}@example.com`,
      role: "owner",
    } as const;
    expect(await inviteMember(viewer, input)).toEqual({ ok: false, reason: "NOT_FOUND" });
  }
  const pending = await invited(a.owner);
  expect(await reinviteMember(b.owner, pending)).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect(await inviteMember(a.owner, { ...someone(), email: a.consultant.email })).toEqual({
    ok: false,
    reason: "ALREADY_MEMBER",
  });
  expect(await counts()).toEqual({ people: before.people + 1, places: before.places + 1 });
});

test("a client's CEO is invited by those who see the client, to that client and no other", async () => {
  const { a, b } = world;
  const contactId = await contact("ceo");
  const id = randomUUID();
  for (const viewer of [b.owner, a.unassigned, a.assistant, a.a1.ceo, a.a2.ceo])
    expect(await invitePortalUser(viewer, { id, contactId })).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect(await invitePortalUser(a.consultant, { id, contactId })).toMatchObject({ ok: true });
  const [made] = await asDatabaseOwner(
    `SELECT role, client_company_id, accepted_at FROM membership WHERE id = $1`,
    [id],
  );
  expect(made).toEqual({ role: "ceo", client_company_id: a.a1.clientCompanyId, accepted_at: null });

  const again = randomUUID();
  const first = await linkOf(a.owner, id);
  expect(await invitePortalUser(a.consultant, { id: again, contactId })).toMatchObject({ ok: true });
  expect(await findInvitation(first)).toBeNull();
  expect(await acceptInvitation(await linkOf(a.owner, again), PASSWORD, ADDRESS)).toMatchObject({ ok: true });
  expect(await invitePortalUser(a.consultant, { id: randomUUID(), contactId })).toEqual({
    ok: false,
    reason: "ALREADY_MEMBER",
  });
  for (const viewer of [b.owner, a.unassigned, a.assistant, a.a2.ceo])
    expect(await removePortalAccess(viewer, { membershipId: again })).toEqual({
      ok: false,
      reason: "NOT_FOUND",
    });
  expect(await removePortalAccess(a.consultant, { membershipId: again })).toEqual({ ok: true });
});

test("who is neither CEO nor head, or has no e-mail, is not invited", async () => {
  const { a } = world;
  expect(await invitePortalUser(a.owner, { id: randomUUID(), contactId: await contact("other") })).toEqual({
    ok: false,
    reason: "NOT_INVITABLE",
  });
  expect(await invitePortalUser(a.owner, { id: randomUUID(), contactId: a.a1.ceoContactId })).toEqual({
    ok: false,
    reason: "NO_EMAIL",
  });
});

test("an invitation's link leaves the outbox once it was used, and only owners read the outbox", async () => {
  const { token, membershipId } = await invited(world.a.owner);
  for (const viewer of [world.a.consultant, world.a.assistant, world.a.a1.ceo])
    expect(await readOutbox(viewer)).toBeNull();
  expect((await readOutbox(world.b.owner))?.mails.some((mail) => mail.link?.includes(token))).toBe(false);
  await acceptInvitation(token, PASSWORD, ADDRESS);
  const rows = await asDatabaseOwner(`SELECT link FROM outgoing_mail WHERE membership_id = $1`, [
    membershipId,
  ]);
  expect(rows).toEqual([{ link: null }]);
});

function someone() {
  return {
    id: randomUUID(),
    name: "New Person",
    email: `${randomUUID()}@example.com`,
    role: "consultant",
  } as const;
}

async function invited(owner: Viewer, email = `${randomUUID()}@example.com`) {
  const made = await inviteMember(owner, { ...someone(), email });
  if (!made.ok) throw new Error(made.reason);
  const { membershipId } = made.value;
  const user = await db().user.findUniqueOrThrow({ where: { email } });
  return { membershipId, userId: user.id, token: await linkOf(owner, membershipId) };
}

async function linkOf(owner: Viewer, membershipId: string): Promise<string> {
  const outbox = await readOutbox(owner);
  const mail = outbox?.mails.find((found) => found.pendingMembershipId === membershipId && found.link);
  return mail?.link?.split("/").at(-1) ?? "";
}

async function contact(position: "ceo" | "head" | "other"): Promise<string> {
  const { firmId, a1 } = world.a;
  const row = { firmId, id: randomUUID(), clientCompanyId: a1.clientCompanyId, position };
  await withFirm(firmId, (tx) =>
    tx.contact.create({ data: { ...row, name: "Con Tact", email: `${randomUUID()}@example.com` } }),
  );
  return row.id;
}

async function counts() {
  const [row] = await asDatabaseOwner<{ people: number; places: number }>(
    `SELECT (SELECT count(*)::int FROM "user") AS people, (SELECT count(*)::int FROM membership) AS places`,
  );
  return { people: row?.people ?? 0, places: row?.places ?? 0 };
}
