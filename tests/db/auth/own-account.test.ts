import { beforeEach, expect, test } from "vitest";
import { changePassword } from "@/lib/auth/change-password";
import { endSession } from "@/lib/auth/current-session";
import { ownMemberships, readOwnMemberships } from "@/lib/auth/memberships";
import { openSession } from "@/lib/auth/open-session";
import { getOwnAccount, revokeOwnSession, revokeOwnSessions } from "@/lib/auth/own-sessions";
import { hashPassword } from "@/lib/auth/password";
import { hashSecret } from "@/lib/auth/session";
import { switchFirm } from "@/lib/auth/switch-firm";
import { viewerOfSession } from "@/lib/auth/viewer-of-session";
import { db } from "@/lib/db/client";
import { withFirm, withViewer } from "@/lib/db/tenant";
import { type World, asDatabaseOwner, makeWorld } from "../../support/world";

const PASSWORD = "seven herons by the weir";
let world: World;

beforeEach(async () => {
  world = await makeWorld();
  await db().rateLimit.deleteMany({});
});

test("signing out holds on the very next request", async () => {
  const tokenHash = await open(world.a.owner.userId);
  expect(await viewerOfSession(tokenHash)).not.toBeNull();
  await endSession(tokenHash);
  expect(await viewerOfSession(tokenHash)).toBeNull();
});

test("thirty minutes without a request end a session, and so does its absolute end", async () => {
  const [idle, over] = [await open(world.a.owner.userId), await open(world.a.owner.userId)];
  const age = (column: string, minutes: number, tokenHash: Uint8Array) =>
    asDatabaseOwner(
      `UPDATE session SET ${column} = now() - make_interval(mins => $1) WHERE token_hash = $2`,
      [minutes, Buffer.from(tokenHash)],
    );
  await age("last_seen_at", 29, idle);
  expect(await viewerOfSession(idle)).not.toBeNull();
  await age("last_seen_at", 31, idle);
  expect(await viewerOfSession(idle)).toBeNull();
  await age("expires_at", 0, over);
  expect(await viewerOfSession(over)).toBeNull();
});

test("one's own sessions are listed and ended, another person's are neither", async () => {
  const { owner, consultant } = world.a;
  const mine = await open(owner.userId);
  const other = await open(consultant.userId);
  const { sessions: listed } = await getOwnAccount(owner, mine);
  expect(listed.filter(({ isCurrent }) => isCurrent).map(({ id }) => id)).toEqual([hex(mine)]);
  expect(listed.map(({ id }) => id)).not.toContain(hex(other));
  expect(await revokeOwnSession(owner, hex(other))).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect(await viewerOfSession(other)).not.toBeNull();
  expect(await revokeOwnSession(owner, hex(mine))).toEqual({ ok: true });
  expect(await viewerOfSession(mine)).toBeNull();
});

test("signing out everywhere ends all of one's own sessions and nobody else's", async () => {
  const { owner, consultant } = world.a;
  const mine = [await open(owner.userId), await open(owner.userId)];
  const other = await open(consultant.userId);
  await revokeOwnSessions(owner);
  for (const tokenHash of mine) expect(await viewerOfSession(tokenHash)).toBeNull();
  expect(await viewerOfSession(other)).not.toBeNull();
});

test("changing the password takes the present one and signs every other device out", async () => {
  const { owner } = world.a;
  await db().user.update({
    where: { id: owner.userId },
    data: { passwordHash: await hashPassword(PASSWORD) },
  });
  const [here, there] = [await open(owner.userId), await open(owner.userId)];
  const change = (currentPassword: string) =>
    changePassword(
      owner,
      { currentPassword, newPassword: "eight otters in the mill race" },
      "198.51.100.1",
      here,
    );
  expect(await change("not this one")).toEqual({ ok: false, reason: "WRONG" });
  expect(await viewerOfSession(there)).not.toBeNull();
  expect(await change(PASSWORD)).toEqual({ ok: true });
  expect(await viewerOfSession(here)).not.toBeNull();
  expect(await viewerOfSession(there)).toBeNull();
});

test("a password that was replaced meanwhile opens no session", async () => {
  const { userId } = world.a.owner;
  await db().user.update({ where: { id: userId }, data: { passwordHash: "new" } });
  expect(await openSession({ userId, userAgent: null, provenHash: "old" })).toBeNull();
  expect(await openSession({ userId, userAgent: null, provenHash: "new" })).not.toBeNull();
});

test("one works in one's own places only, and signing in leads to the one used last", async () => {
  const { a, b } = world;
  const membershipId = await join(b.firmId, a.owner.userId);
  expect(await switchFirm(a.owner, b.owner.membershipId, null, null)).toEqual({
    ok: false,
    reason: "NOT_FOUND",
  });
  expect(await switchFirm(a.owner, a.consultant.membershipId, null, null)).toEqual({
    ok: false,
    reason: "NOT_FOUND",
  });
  const switched = await switchFirm(a.owner, membershipId, null, null);
  if (!switched.ok) throw new Error(switched.reason);
  expect(await viewerOfSession(hashSecret(switched.value.sid))).toMatchObject({
    firmId: b.firmId,
    role: "assistant",
    userId: a.owner.userId,
  });
  expect(await openSession({ userId: a.owner.userId, userAgent: null })).toMatchObject({ firmId: b.firmId });
});

test("one's other places are listed with their firms' names, the one used last first, and nobody else's", async () => {
  const { a, b } = world;
  expect((await getOwnAccount(a.owner, null)).others).toEqual([]);
  const membershipId = await join(b.firmId, a.owner.userId);
  const place = { firmId: b.firmId, firmName: "Firm B", isDemo: false, displayName: "Also Here" };
  expect((await getOwnAccount(a.owner, null)).others).toEqual([
    { ...place, membershipId, role: "assistant" },
  ]);
  for (const viewer of [b.owner, a.consultant, a.a1.ceo])
    expect((await getOwnAccount(viewer, null)).others).toEqual([]);

  expect((await ownMemberships(a.owner.userId))[0]?.firmName).toBe("Firm A");
  await switchFirm(a.owner, membershipId, null, null);
  expect((await ownMemberships(a.owner.userId))[0]?.firmName).toBe("Firm B");
});

test("reading one's places leaves the transaction in the viewer's own firm", async () => {
  const { a, b } = world;
  await join(b.firmId, a.owner.userId);
  const firm = await withViewer(a.owner, async (tx) => {
    await readOwnMemberships(tx);
    return tx.firm.findMany({ select: { id: true } });
  });
  expect(firm).toEqual([{ id: a.firmId }]);
});

test("a portal user comes with their own client's name, and without it once the client was deleted", async () => {
  const { ceo, clientCompanyId } = world.a.a1;
  const tokenHash = await open(ceo.userId);
  expect(await viewerOfSession(tokenHash)).toMatchObject({ clientName: "A1 Joinery" });
  await asDatabaseOwner("UPDATE client_company SET deleted_at = now() WHERE id = $1", [clientCompanyId]);
  expect(await viewerOfSession(tokenHash)).toMatchObject({ clientName: null });
});

async function join(firmId: string, userId: string): Promise<string> {
  const membershipId = crypto.randomUUID();
  await withFirm(firmId, (tx) =>
    tx.membership.create({
      data: {
        firmId,
        id: membershipId,
        userId,
        role: "assistant",
        displayName: "Also Here",
        email: "also@example.com",
        acceptedAt: new Date(),
      },
    }),
  );
  return membershipId;
}

async function open(userId: string): Promise<Uint8Array<ArrayBuffer>> {
  const session = await openSession({ userId, userAgent: "test" });
  if (!session) throw new Error("no session");
  return hashSecret(session.sid);
}

function hex(tokenHash: Uint8Array): string {
  return Buffer.from(tokenHash).toString("hex");
}
