import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { findInvitation } from "@/lib/auth/invitation";
import { mailAccountLink } from "@/lib/auth/mailed-link";
import { hashPassword } from "@/lib/auth/password";
import { hashSecret } from "@/lib/auth/session";
import { signInWithPassword } from "@/lib/auth/sign-in";
import { resetPassword, signInByLink } from "@/lib/auth/use-mailed-link";
import { viewerOfSession } from "@/lib/auth/viewer-of-session";
import { db } from "@/lib/db/client";
import { deliverMail } from "@/lib/mail/deliver";
import { letterHtml } from "@/lib/mail/letterhead";
import { readOutbox } from "@/lib/mail/queries";
import { inviteMember } from "@/lib/members/invite-mutations";
import { tonesOf } from "@/lib/rules/brand/tones";
import { type MailServer, startMailServer } from "../../support/mail-server";
import { type World, asDatabaseOwner, makeWorld } from "../../support/world";

const PASSWORD = "seven herons by the weir";
const ADDRESS = "198.51.100.1";
let server: MailServer;
let world: World;

beforeAll(async () => {
  server = await startMailServer();
  // Before the environment is read for the first time.
  process.env.SMTP_URL = server.url;
  world = await makeWorld();
});
afterAll(() => server.stop());
beforeEach(async () => {
  server.received.length = 0;
  server.mood = "takes";
  await db().rateLimit.deleteMany({});
});

test("an invitation is sent to the invited, with its link on our own address, and the outbox forgets the link", async () => {
  const { email, mailId } = await invite();
  await deliverMail(world.a.firmId, mailId);
  await deliverMail(world.a.firmId, mailId);
  expect(server.received.map(({ to }) => to)).toEqual([[email]]);
  const token = tokenIn(server.received[0]?.raw, "invitation");
  expect(server.received[0]?.raw).toContain("http://localhost:3000/links/invitation/");
  expect(await findInvitation(token)).toMatchObject({ email });
  const mail = (await readOutbox(world.a.owner))?.mails.find(({ id }) => id === mailId);
  expect(mail).toMatchObject({ state: "sent", link: null, failure: null });
});

test("what the mail server refused says why, keeps its link for the owner, and can be sent later", async () => {
  const { mailId } = await invite();
  server.mood = "refuses";
  await deliverMail(world.a.firmId, mailId);
  const failed = (await readOutbox(world.a.owner))?.mails.find(({ id }) => id === mailId);
  expect(failed?.state).toBe("failed");
  expect(failed?.failure).toContain("Mailbox full");
  expect(failed?.link).toContain("/links/invitation/");
  server.mood = "takes";
  await deliverMail(world.a.firmId, mailId);
  expect(server.received).toHaveLength(1);
});

test("a letter comes under the firm's name, in its colour as it can be read, with its logo inside and the plain text beside", async () => {
  const { firmId } = world.a;
  const logo = Buffer.from("\x89PNG not a real one");
  await asDatabaseOwner(
    `INSERT INTO firm_logo (firm_id, id, content_type, sha256, width, height, bytes, added_by_name)
       VALUES ($1, '00000000-0000-4000-8000-000000000001', 'image/png', repeat('0', 64), 40, 40, $2, 'Olive');`,
    [firmId, logo],
  );
  await asDatabaseOwner(
    `INSERT INTO firm_brand (firm_id, accent, logo_id) VALUES ($1, '#ffee00', '00000000-0000-4000-8000-000000000001')`,
    [firmId],
  );
  const { mailId } = await invite();
  await deliverMail(firmId, mailId);
  const raw = server.received[0]?.raw ?? "";
  expect(raw).toMatch(/^From: "?Firm A"? <no-reply@localhost>/m);
  const html =
    raw
      .split(/Content-Type: text\/html/)[1]
      ?.split("\r\n\r\n")[1]
      ?.split("--")[0] ?? "";
  const page = Buffer.from(html.replace(/\s/g, ""), "base64").toString("utf8");
  const { accent } = tonesOf("#ffee00", "light");
  expect(raw).toContain("Content-Type: text/plain");
  expect(page).toContain(accent);
  expect(page).not.toContain("#ffee00");
  expect(page).toContain("cid:logo@throughline");
  expect(page).toContain("http://localhost:3000/links/invitation/");
  expect(page).not.toMatch(/src="http/);
  expect(raw).toMatch(/^Content-Id: <logo@throughline>/im);
  // Somebody's words are words.
  expect(
    letterHtml({ text: "<script>x</script>", link: null }, { firmName: "A & <b>", accent: null, logo: null }),
  ).toMatch(/A &amp; &lt;b&gt;[\s\S]*&lt;script&gt;/);
});

test("another firm's mail is not delivered in one's own name", async () => {
  const { mailId } = await invite();
  await deliverMail(world.b.firmId, mailId);
  expect(server.received).toEqual([]);
});

test("a sign-in link signs in once; neither the outbox nor the database ever holds it", async () => {
  const { email, userId } = world.a.owner;
  await mailAccountLink("sign_in", email, ADDRESS);
  const token = tokenIn(server.received[0]?.raw, "sign-in");
  await expectNowhere(token);
  const signedIn = await signInByLink(token, "test");
  if (!signedIn.ok) throw new Error(signedIn.reason);
  expect(await viewerOfSession(hashSecret(signedIn.value.sid))).toMatchObject({ userId });
  expect(await signInByLink(token, "test")).toEqual({ ok: false, reason: "LINK_GONE" });
});

test("a reset sets the password once, ends every session and every other link, and lets a locked-out owner in", async () => {
  const { email, userId } = world.a.consultant;
  await db().user.update({
    where: { id: userId },
    data: { passwordHash: await hashPassword("the old one") },
  });
  const signIn = (password: string) =>
    signInWithPassword({ email, password }, { address: "203.0.113.7", userAgent: null });
  const before = await signIn("the old one");
  if (!before.ok) throw new Error(before.reason);
  for (let guess = 0; guess < 11; guess++) await signIn("wrong");

  await mailAccountLink("sign_in", email, ADDRESS);
  await mailAccountLink("password_reset", email, ADDRESS);
  const token = tokenIn(server.received[1]?.raw, "password-reset");
  await expectNowhere(token);
  expect((await resetPassword(token, PASSWORD, null)).ok).toBe(true);
  expect(await resetPassword(token, "and once more by it", null)).toEqual({ ok: false, reason: "LINK_GONE" });
  expect(await viewerOfSession(hashSecret(before.value.sid))).toBeNull();
  expect(await signInByLink(tokenIn(server.received[0]?.raw, "sign-in"), null)).toMatchObject({ ok: false });
  expect((await signIn("the old one")).ok).toBe(false);
  expect((await signIn(PASSWORD)).ok).toBe(true);
});

test("nothing goes to an unknown e-mail, an invitation not accepted, or a disabled member", async () => {
  const { email } = await invite();
  await mailAccountLink("sign_in", "nobody@example.com", ADDRESS);
  await mailAccountLink("password_reset", email, ADDRESS);
  await asDatabaseOwner(`UPDATE membership SET disabled_at = now() WHERE id = $1`, [
    world.a.unassigned.membershipId,
  ]);
  await mailAccountLink("sign_in", world.a.unassigned.email, ADDRESS);
  expect(server.received).toEqual([]);
});

test("more than three links in a quarter of an hour are not sent", async () => {
  for (let asked = 0; asked < 5; asked++) await mailAccountLink("sign_in", world.b.owner.email, ADDRESS);
  expect(server.received).toHaveLength(3);
});

test("nothing leaves the demo firm, and it makes no sign-in link at all", async () => {
  await asDatabaseOwner(`UPDATE firm SET is_demo = true WHERE id = $1`, [world.b.firmId]);
  const invited = await inviteMember(world.b.owner, { ...someone(), email: `${randomUUID()}@example.com` });
  if (!invited.ok) throw new Error(invited.reason);
  await deliverMail(world.b.firmId, invited.value.mailId);
  await db().secretLink.deleteMany({ where: { purpose: "sign_in" } });
  await mailAccountLink("sign_in", world.b.owner.email, ADDRESS);
  expect(server.received).toEqual([]);
  expect(await db().secretLink.count({ where: { purpose: "sign_in" } })).toBe(0);
  const outbox = await readOutbox(world.b.owner);
  expect(outbox?.mails[0]).toMatchObject({ kind: "sign_in", state: "waiting", link: null });
});

function someone() {
  return { id: randomUUID(), name: "New Person", role: "consultant" } as const;
}

async function invite() {
  const email = `${randomUUID()}@example.com`;
  const invited = await inviteMember(world.a.owner, { ...someone(), email });
  if (!invited.ok) throw new Error(invited.reason);
  return { email, ...invited.value };
}

function tokenIn(raw: string | undefined, folder: string): string {
  return new RegExp(`/links/${folder}/([\\w-]+)`).exec(raw ?? "")?.[1] ?? "";
}

async function expectNowhere(token: string) {
  expect(token).toHaveLength(43);
  for (const table of ["outgoing_mail", "secret_link", "audit_event", "session"]) {
    const rows = await asDatabaseOwner<{ row: string }>(`SELECT t::text AS row FROM ${table} t`);
    expect(rows.some(({ row }) => row.includes(token))).toBe(false);
  }
}
