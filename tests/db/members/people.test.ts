import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { acceptInvitation } from "@/lib/auth/invitation";
import type { PortalViewer, Viewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { managesPeople } from "@/lib/members/manages-people";
import { inviteHead, inviteHeadAgain, removeHead } from "@/lib/members/people-mutations";
import { listPeople } from "@/lib/members/people-queries";
import { listNotices } from "@/lib/notices/queries";
import { asDatabaseOwner, makeWorld, type World } from "../../support/world";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});

const asked = (departmentId: string, changed: object = {}) => ({
  id: randomUUID(),
  contactId: randomUUID(),
  name: "Fay Finance",
  email: `fay.${randomUUID().slice(0, 8)}@example.com`,
  departmentId,
  ...changed,
});
const mails = (to: string) =>
  asDatabaseOwner<{ link: string | null; subject: string; text: string }>(
    "SELECT link, subject, text FROM outgoing_mail WHERE to_email = $1 ORDER BY created_at",
    [to],
  );
const tokenOf = (link: string | null | undefined) => link?.split("/").at(-1) ?? "";
const named = async (ceo: PortalViewer) =>
  (await listPeople(ceo))?.people.map(({ name, access }) => [name, access]);

test("a CEO invites a head, who accepts and reads the portal; the consultants are told", async () => {
  const { consultant, a1 } = world.a;
  const input = asked(a1.departments.Finance);
  expect(await inviteHead(a1.ceo, input)).toMatchObject({ ok: true });
  expect(await inviteHead(a1.ceo, input), "sent twice").toMatchObject({ ok: true });
  const [letter, ...more] = await mails(input.email);
  expect(more).toEqual([]);
  expect(letter?.subject).toBe(`${a1.ceo.displayName} of A1 Joinery invites you to Throughline`);
  expect(letter?.text).toContain("your department at A1 Joinery and follow what Firm A does there");
  expect(await named(a1.ceo)).toContainEqual(["Fay Finance", "invited"]);
  expect((await listNotices(consultant)).map(({ sentence }) => sentence)).toEqual([
    `${a1.ceo.displayName} changed who signs in to the portal`,
  ]);
  const token = tokenOf((await mails(input.email))[0]?.link);
  expect(await acceptInvitation(token, "quiet-harbour-lantern-42", "127.0.0.1")).toMatchObject({ ok: true });
  expect(await named(a1.ceo)).toContainEqual(["Fay Finance", "active"]);
  const [place] = await asDatabaseOwner("SELECT role, client_company_id FROM membership WHERE id = $1", [
    input.id,
  ]);
  expect(place).toEqual({ role: "head", client_company_id: a1.clientCompanyId });
});

test("a lost letter is sent again and the one before opens nothing; withdrawn, none does", async () => {
  const { a1 } = world.a;
  const input = asked(a1.departments.Finance);
  await inviteHead(a1.ceo, input);
  const first = tokenOf((await mails(input.email))[0]?.link);
  const again = { id: randomUUID(), contactId: input.contactId };
  expect(await inviteHeadAgain(a1.ceo, again)).toMatchObject({ ok: true });
  const second = tokenOf((await mails(input.email))[1]?.link);
  expect(await acceptInvitation(first, "quiet-harbour-lantern-42", "127.0.0.1")).toMatchObject({
    reason: "LINK_GONE",
  });
  expect(await removeHead(a1.ceo, { membershipId: again.id })).toMatchObject({ ok: true });
  expect(await acceptInvitation(second, "quiet-harbour-lantern-42", "127.0.0.1")).toMatchObject({
    reason: "LINK_GONE",
  });
});

test("a head's access ends on the next request, and only a head's of the own company", async () => {
  const { consultant, owner, a1, a2 } = world.a;
  const refused = { reason: "NOT_FOUND" };
  for (const membershipId of [a1.ceo, a2.head, a2.ceo, consultant, owner, world.b.b1.head].map(
    (of) => of.membershipId,
  ))
    expect(await removeHead(a1.ceo, { membershipId })).toMatchObject(refused);
  const others: Viewer[] = [a1.head, a2.ceo, consultant, owner, world.b.owner, world.b.b1.ceo];
  for (const other of others) {
    expect(await removeHead(other, { membershipId: a1.head.membershipId })).toMatchObject(refused);
    expect(await inviteHead(other, asked(a1.departments.Finance))).toMatchObject({ ok: false });
    expect(await inviteHeadAgain(other, { id: randomUUID(), contactId: a1.headContactId })).toMatchObject(
      refused,
    );
  }
  expect(await removeHead(a1.ceo, { membershipId: a1.head.membershipId })).toMatchObject({ ok: true });
  const open = await asDatabaseOwner("SELECT FROM session WHERE membership_id = $1 AND revoked_at IS NULL", [
    a1.head.membershipId,
  ]);
  expect(open).toEqual([]);
  expect(await listPeople(a1.head)).toBeNull();
});

test("addresses of the firm's people and of other clients' are invited like any other, and lead nowhere", async () => {
  const { consultant, a1, a2 } = world.a;
  const invite = (email: string) => inviteHead(a1.ceo, asked(a1.departments.Finance, { email }));
  expect(await invite(a1.head.email)).toMatchObject({ reason: "ALREADY_MEMBER" });
  const outcome = async (email: string) => {
    const input = asked(a1.departments.Finance, { email });
    const answers = [await inviteHead(a1.ceo, input), await inviteHead(a1.ceo, input)];
    const again = { id: randomUUID(), contactId: input.contactId };
    const resent = await inviteHeadAgain(a1.ceo, again);
    const [row] = (await listPeople(a1.ceo))?.people.filter(({ id }) => id === again.id) ?? [];
    const taken = await removeHead(a1.ceo, { membershipId: again.id });
    const sent = await asDatabaseOwner("SELECT kind, subject FROM outgoing_mail WHERE to_email = $1", [
      email,
    ]);
    return {
      answers: answers.map(({ ok }) => ok),
      ...{ resent: resent.ok, sent, taken },
      row: row && { name: row.name, access: row.access, role: row.role, department: row.department },
      listed: (await named(a1.ceo))?.length,
    };
  };
  const free = await outcome(`free.${randomUUID().slice(0, 8)}@example.com`);
  expect(free).toMatchObject({ resent: true, row: { access: "invited" }, taken: { ok: true } });
  for (const { email } of [consultant, a2.head]) expect(await outcome(email)).toEqual(free);
  expect(await asDatabaseOwner("SELECT FROM membership WHERE email = $1", [a2.head.email])).toHaveLength(1);
});

test("nobody is invited to a department of another client", async () => {
  const { a1, a2 } = world.a;
  expect(await inviteHead(a1.ceo, asked(a2.departments.Finance))).toMatchObject({
    reason: "NO_SUCH_DEPARTMENT",
  });
  expect(
    await asDatabaseOwner("SELECT FROM contact WHERE name = 'Fay Finance' AND client_company_id = $1", [
      a1.clientCompanyId,
    ]),
  ).toEqual([]);
});

test("without any where, a CEO reaches the own company's places, makes heads and nothing more; a head reaches none", async () => {
  const { firmId, a1 } = world.a;
  const count = (viewer: Viewer) =>
    withViewer(viewer, async (tx) => ({ may: await managesPeople(tx), seen: await tx.membership.count() }));
  expect(await count(a1.ceo)).toEqual({ may: true, seen: 2 });
  expect(await count(a1.head)).toEqual({ may: false, seen: 1 });
  const promote = withViewer(a1.ceo, async (tx) => {
    await managesPeople(tx);
    await tx.membership.updateMany({ where: { role: "head" }, data: { role: "ceo" } });
  });
  await expect(promote).rejects.toThrow(/row-level security/);
  const { id: userId } = await withViewer(a1.ceo, (tx) =>
    tx.user.create({ data: { email: `${randomUUID()}@example.com` } }),
  );
  const place = (clientCompanyId: string | null, role: "ceo" | "head" | "owner") =>
    withViewer(a1.ceo, async (tx) => {
      await managesPeople(tx);
      await tx.membership.create({
        data: {
          firmId,
          id: randomUUID(),
          userId,
          role,
          clientCompanyId,
          displayName: "X",
          email: "x@example.com",
        },
      });
    });
  await expect(place(a1.clientCompanyId, "ceo")).rejects.toThrow(/row-level security/);
  await expect(place(world.a.a2.clientCompanyId, "head")).rejects.toThrow(/row-level security/);
  await expect(place(null, "owner")).rejects.toThrow(/row-level security/);
});

test("a client's CEOs send so many letters within an hour, and others are not held up by that", async () => {
  const { a1, a2 } = world.a;
  const outcomes = [];
  for (let n = 0; n < 21; n++) outcomes.push(await inviteHead(a1.ceo, asked(a1.departments.Finance)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(20);
  expect(outcomes.at(-1)).toEqual({ ok: false, reason: "TOO_OFTEN" });
  expect(await inviteHead(a2.ceo, asked(a2.departments.Finance))).toMatchObject({ ok: true });
});
