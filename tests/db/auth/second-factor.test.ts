import { Secret, TOTP } from "otpauth";
import { beforeEach, expect, test } from "vitest";
import { openSession } from "@/lib/auth/open-session";
import type { Viewer } from "@/lib/auth/policy";
import { enrolSecondFactor } from "@/lib/auth/second-factor/enrol";
import { removeSecondFactor, replaceRecoveryCodes } from "@/lib/auth/second-factor/own-mutations";
import { proveSecondFactor } from "@/lib/auth/second-factor/prove";
import { getOffer, getOwnFactor } from "@/lib/auth/second-factor/queries";
import { asSomebody } from "@/lib/auth/second-factor/somebody";
import { hashSecret } from "@/lib/auth/session";
import { switchFirm } from "@/lib/auth/switch-firm";
import { type HalfSignedIn, viewerOfSession, whoseSession } from "@/lib/auth/viewer-of-session";
import { editSignInRules } from "@/lib/firm/mutations";
import { resetSecondFactor } from "@/lib/members/mutations";
import { db } from "@/lib/db/client";
import { withFirm } from "@/lib/db/tenant";
import { asDatabaseOwner, makeWorld, type World } from "../../support/world";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
  await db().rateLimit.deleteMany({});
});

test("whoever has a second factor is not signed in before it is shown, in no session opened since", async () => {
  const { owner } = world.a;
  const here = await open(owner);
  const code = await enrol(owner, here);
  expect(await viewerOfSession(here)).not.toBeNull();

  const next = await open(owner);
  expect(await viewerOfSession(next)).toBeNull();
  const half = await halfOf(next);
  expect(half).toMatchObject({ userId: owner.userId, missing: "code" });
  expect(await proveSecondFactor(half, next, code(1))).toEqual({ ok: true });
  expect(await viewerOfSession(next)).toMatchObject({ userId: owner.userId });
});

test("a session that was open before, on another device, has to show it too", async () => {
  const { owner } = world.a;
  const [elsewhere, here] = [await open(owner), await open(owner)];
  await enrol(owner, here);
  expect(await viewerOfSession(elsewhere)).toBeNull();
});

test("a code works once: of eight who send it at the same moment one is let in", async () => {
  const { owner } = world.a;
  const code = await enrol(owner, await open(owner));
  await db().rateLimit.deleteMany({});
  const sessions = await Promise.all(Array.from({ length: 8 }, () => open(owner)));
  const half = await halfOf(sessions[0]!);
  const tried = await Promise.all(sessions.map((session) => proveSecondFactor(half, session, code(1))));
  expect(tried.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await proveSecondFactor(half, sessions[0]!, code(0))).toEqual({ ok: false, reason: "WRONG_CODE" });
});

test("a recovery code stands in once, however it is typed, and new ones end the earlier", async () => {
  const { owner } = world.a;
  const here = await open(owner);
  const { recoveryCodes } = await getOffer(asSomebody(owner), here);
  await enrol(owner, here);
  const [first = "", second = ""] = recoveryCodes;

  const next = await open(owner);
  const half = await halfOf(next);
  expect(await proveSecondFactor(half, next, first.toLowerCase().replaceAll(" ", "-"))).toEqual({ ok: true });
  expect(await proveSecondFactor(half, next, first)).toMatchObject({ ok: false });
  expect((await getOwnFactor(owner, here)).codesLeft).toBe(7);

  const fresh = (await getOwnFactor(owner, here)).offer.recoveryCodes;
  expect(fresh).not.toContain(second);
  expect(await replaceRecoveryCodes(owner, here)).toEqual({ ok: true });
  expect(await proveSecondFactor(half, next, second)).toMatchObject({ ok: false });
  expect(await proveSecondFactor(half, next, fresh[0] ?? "")).toEqual({ ok: true });
});

test("ten wrong codes in a quarter of an hour are enough, and a right one takes them back", async () => {
  const { owner } = world.a;
  const code = await enrol(owner, await open(owner));
  const next = await open(owner);
  const half = await halfOf(next);
  const wrong = () => proveSecondFactor(half, next, "AAAA-BBBB");
  for (let n = 0; n < 9; n++) expect(await wrong()).toEqual({ ok: false, reason: "WRONG_CODE" });
  expect(await proveSecondFactor(half, next, code(1))).toEqual({ ok: true });
  for (let n = 0; n < 10; n++) expect(await wrong()).toEqual({ ok: false, reason: "WRONG_CODE" });
  expect(await wrong()).toEqual({ ok: false, reason: "TOO_MANY" });
});

test("a wrong code enrols nothing; a second authenticator is refused", async () => {
  const { owner } = world.a;
  const here = await open(owner);
  expect(await enrolSecondFactor(asSomebody(owner), here, "000000")).toEqual({
    ok: false,
    reason: "WRONG_CODE",
  });
  expect((await getOwnFactor(owner, here)).enrolledAt).toBeNull();
  await enrol(owner, here);
  expect(await enrolSecondFactor(asSomebody(owner), here, "000000")).toEqual({
    ok: false,
    reason: "ALREADY",
  });
});

test("where the firm asks for it owners and consultants enrol first; assistants and clients need not", async () => {
  const { a } = world;
  expect(await editSignInRules(a.owner, { ...RULES, secondFactorRequired: true })).toEqual({ ok: true });
  const off = { ...RULES, version: 2 };
  expect(await editSignInRules(a.owner, off)).toEqual({ ok: false, reason: "UNPROVEN" });
  for (const viewer of [a.owner, a.consultant])
    expect(await whoseSession(await open(viewer))).toMatchObject({ missing: "enrolment" });
  for (const viewer of [a.assistant, a.a1.ceo, a.a1.head])
    expect(await viewerOfSession(await open(viewer))).not.toBeNull();
  expect(await viewerOfSession(await open(world.b.owner))).not.toBeNull();

  const here = await open(a.consultant);
  await enrol(a.consultant, here);
  expect(await viewerOfSession(here)).not.toBeNull();
  expect(await removeSecondFactor(a.consultant)).toEqual({ ok: false, reason: "REQUIRED" });
});

test("removed, the password alone signs in again, and what is offered next is another secret", async () => {
  const { assistant } = world.a;
  const here = await open(assistant);
  const before = await getOffer(asSomebody(assistant), here);
  await enrol(assistant, here);
  expect(await removeSecondFactor(assistant)).toEqual({ ok: true });
  expect(await removeSecondFactor(assistant)).toEqual({ ok: false, reason: "NOT_ENROLLED" });
  expect(await viewerOfSession(await open(assistant))).not.toBeNull();
  const after = await getOffer(asSomebody(assistant), here);
  expect(after.typed).not.toBe(before.typed);
  expect(after.recoveryCodes).not.toContain(before.recoveryCodes[0]);
});

test("an owner resets a colleague's, who is out at once; nobody else does, nor for whom works elsewhere too", async () => {
  const { a, b } = world;
  const here = await open(a.consultant);
  await enrol(a.consultant, here);
  const target = { membershipId: a.consultant.membershipId };
  for (const other of [a.assistant, a.unassigned, a.a1.ceo, a.a1.head, b.owner])
    expect(await resetSecondFactor(other, target)).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect(await resetSecondFactor(a.owner, { membershipId: a.owner.membershipId })).toMatchObject({
    ok: false,
  });
  expect(await viewerOfSession(here)).not.toBeNull();
  expect(await resetSecondFactor(a.owner, target)).toEqual({ ok: true });
  expect(await viewerOfSession(here)).toBeNull();
  expect(await viewerOfSession(await open(a.consultant))).not.toBeNull();

  const again = await open(a.consultant);
  await enrol(a.consultant, again);
  await joinB(a.consultant);
  expect(await resetSecondFactor(a.owner, target)).toEqual({ ok: false, reason: "ELSEWHERE" });
});

test("going to one's other firm keeps what was proven", async () => {
  const { consultant } = world.a;
  const here = await open(consultant);
  await enrol(consultant, here);
  const membershipId = await joinB(consultant);
  const switched = await switchFirm(consultant, membershipId, null, here);
  if (!switched.ok) throw new Error(switched.reason);
  expect(await viewerOfSession(hashSecret(switched.value.sid))).toMatchObject({ firmId: world.b.firmId });
});

test("the firm's own lengths of a session hold on the next request; only its owner sets them", async () => {
  const { a, b } = world;
  const rules = { ...RULES, idleMinutes: 5, sessionHours: 1 };
  for (const other of [a.consultant, a.assistant, a.a1.ceo, a.a1.head])
    expect(await editSignInRules(other, rules)).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect(await editSignInRules(a.owner, { ...rules, version: 7 })).toEqual({ ok: false, reason: "STALE" });
  expect(await editSignInRules(a.owner, rules)).toEqual({ ok: true });
  const longer = { ...rules, sessionHours: 2, version: 2 };
  expect(await editSignInRules(a.owner, longer)).toEqual({ ok: false, reason: "UNPROVEN" });
  for (const column of ["last_seen_at", "created_at"]) {
    const minutes = column === "created_at" ? 61 : 6;
    const aged = async (viewer: Viewer) => {
      const session = await open(viewer);
      await asDatabaseOwner(
        `UPDATE session SET ${column} = now() - make_interval(mins => $1) WHERE token_hash = $2`,
        [minutes, Buffer.from(session)],
      );
      return viewerOfSession(session);
    };
    expect(await aged(a.consultant)).toBeNull();
    for (const other of [a.a1.ceo, b.owner]) expect(await aged(other)).not.toBeNull();
  }
});

test("neither the authenticator's secret nor a recovery code stands in the database, and each step left one audit row", async () => {
  const { owner } = world.a;
  const here = await open(owner);
  const { typed, recoveryCodes } = await getOffer(asSomebody(owner), here);
  await enrol(owner, here);
  const secret = Buffer.from(Secret.fromBase32(typed.replaceAll(" ", "")).bytes).toString("hex");
  const rows = await asDatabaseOwner<{ row: string }>(
    `SELECT t::text AS row FROM second_factor t UNION ALL SELECT t::text FROM recovery_code t
      UNION ALL SELECT t::text FROM audit_event t WHERE firm_id = '${world.a.firmId}'`,
  );
  for (const plain of [secret, ...recoveryCodes.map((code) => code.replaceAll(" ", ""))])
    expect(rows.some(({ row }) => row.includes(plain))).toBe(false);
  const audited = await asDatabaseOwner<{ action: string }>(
    `SELECT action FROM audit_event WHERE membership_id = $1 AND action NOT LIKE 'session.%'`,
    [owner.membershipId],
  );
  expect(audited).toEqual([{ action: "second-factor.enrolled" }]);
});

const RULES = { secondFactorRequired: false, idleMinutes: 30, sessionHours: 10, version: 1 };

async function open({ userId, membershipId }: Viewer): Promise<Uint8Array<ArrayBuffer>> {
  const session = await openSession({ userId, membershipId, userAgent: "test" });
  if (!session) throw new Error("No session");
  return hashSecret(session.sid);
}

/** Enrols as the page does, and gives the codes of the half-minutes from now on. */
async function enrol(viewer: Viewer, session: Uint8Array<ArrayBuffer>): Promise<(step: number) => string> {
  const { typed } = await getOffer(asSomebody(viewer), session);
  const app = new TOTP({ secret: Secret.fromBase32(typed.replaceAll(" ", "")) });
  const code = (step: number) => app.generate({ timestamp: Date.now() + step * 30_000 });
  expect(await enrolSecondFactor(asSomebody(viewer), session, code(0))).toEqual({ ok: true });
  return code;
}

async function halfOf(session: Uint8Array): Promise<HalfSignedIn> {
  const who = await whoseSession(session);
  if (!who || !("missing" in who)) throw new Error("Not half signed in");
  return who;
}

async function joinB({ userId, displayName, email }: Viewer): Promise<string> {
  const { firmId } = world.b;
  const membership = await withFirm(firmId, (tx) =>
    tx.membership.create({
      data: {
        firmId,
        id: crypto.randomUUID(),
        userId,
        role: "consultant",
        displayName,
        email,
        acceptedAt: new Date(),
      },
      select: { id: true },
    }),
  );
  return membership.id;
}
