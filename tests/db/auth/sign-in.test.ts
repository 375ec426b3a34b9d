import { beforeAll, expect, test } from "vitest";
import { hashPassword } from "@/lib/auth/password";
import { hashSecret } from "@/lib/auth/session";
import { signInWithPassword } from "@/lib/auth/sign-in";
import { viewerOfSession } from "@/lib/auth/viewer-of-session";
import { db } from "@/lib/db/client";
import { withFirm } from "@/lib/db/tenant";
import { type World, asDatabaseOwner, makeWorld } from "../../support/world";

const PASSWORD = "seven herons by the weir";
let world: World;
let address = 0;

beforeAll(async () => {
  world = await makeWorld();
  await givePassword(world.a.owner.userId);
});

test("a right password makes a session that the gate knows, and of which the database has only the hash", async () => {
  const signedIn = await signIn(world.a.owner.email, PASSWORD);
  if (!signedIn.ok) throw new Error(signedIn.reason);
  const viewer = await viewerOfSession(hashSecret(signedIn.value.sid));
  expect(viewer).toMatchObject({ userId: world.a.owner.userId, firmId: world.a.firmId, role: "owner" });
  const stored = await asDatabaseOwner<{ row: string }>(`SELECT s::text AS row FROM session s`);
  expect(stored.some(({ row }) => row.includes(signedIn.value.sid))).toBe(false);
});

test("signing in leaves one audit row in the firm that was entered, and none in another", async () => {
  const count = () =>
    asDatabaseOwner<{ firm_id: string; n: number }>(
      `SELECT firm_id, count(*)::int AS n FROM audit_event WHERE action = 'session.opened' GROUP BY 1`,
    );
  const before = await count();
  await signIn(world.a.owner.email, PASSWORD);
  const after = await count();
  const of = (rows: typeof before, firmId: string) => rows.find((row) => row.firm_id === firmId)?.n ?? 0;
  expect(of(after, world.a.firmId)).toBe(of(before, world.a.firmId) + 1);
  expect(of(after, world.b.firmId)).toBe(of(before, world.b.firmId));
});

test("a wrong password, an unknown e-mail and a person without a password get the same answer", async () => {
  expect(await signIn(world.a.owner.email, "not the password at all")).toEqual({
    ok: false,
    reason: "WRONG",
  });
  expect(await signIn("nobody@example.com", PASSWORD)).toEqual({ ok: false, reason: "WRONG" });
  expect(await signIn(world.a.consultant.email, PASSWORD)).toEqual({ ok: false, reason: "WRONG" });
});

test("an unknown e-mail takes the same work as a known one", async () => {
  const time = async (email: string) => {
    const started = performance.now();
    await signIn(email, "not the password at all");
    return performance.now() - started;
  };
  await time("warm@example.com");
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
  const known: number[] = [];
  const unknown: number[] = [];
  for (let round = 0; round < 9; round++) {
    known.push(await time(world.a.owner.email));
    unknown.push(await time(`nobody${round}@example.com`));
    await db().rateLimit.deleteMany({});
  }
  expect(median(unknown) / median(known)).toBeGreaterThan(0.5);
  expect(median(unknown) / median(known)).toBeLessThan(2);
});

test("an invitation that was not accepted, a disabled member and a disabled person cannot sign in", async () => {
  const { firmId, assistant } = world.a;
  await givePassword(assistant.userId);
  const set = (data: { acceptedAt?: Date | null; disabledAt?: Date | null }) =>
    withFirm(firmId, (tx) =>
      tx.membership.update({ where: { firmId_id: { firmId, id: assistant.membershipId } }, data }),
    );
  await set({ acceptedAt: null });
  expect(await signIn(assistant.email, PASSWORD)).toEqual({ ok: false, reason: "WRONG" });
  await set({ acceptedAt: new Date(), disabledAt: new Date() });
  expect(await signIn(assistant.email, PASSWORD)).toEqual({ ok: false, reason: "WRONG" });
  await set({ disabledAt: null });
  await db().user.update({ where: { id: assistant.userId }, data: { disabledAt: new Date() } });
  expect(await signIn(assistant.email, PASSWORD)).toEqual({ ok: false, reason: "WRONG" });
  await db().user.update({ where: { id: assistant.userId }, data: { disabledAt: null } });
  expect((await signIn(assistant.email, PASSWORD)).ok).toBe(true);
});

test("a staff session ends after twelve hours, whatever the firm allows, and a portal session after eight", async () => {
  await givePassword(world.a.a1.ceo.userId);
  await signIn(world.a.owner.email, PASSWORD);
  await signIn(world.a.a1.ceo.email, PASSWORD);
  const rows = await asDatabaseOwner<{ user_id: string; hours: number }>(
    `SELECT DISTINCT ON (user_id) user_id, extract(epoch FROM expires_at - created_at)::int / 3600 AS hours
       FROM session ORDER BY user_id, created_at DESC`,
  );
  expect(rows.find((row) => row.user_id === world.a.owner.userId)?.hours).toBe(12);
  expect(rows.find((row) => row.user_id === world.a.a1.ceo.userId)?.hours).toBe(8);
});

/** From an address of its own each time, so that the tests do not count against one another. */
function signIn(email: string, password: string) {
  return signInWithPassword({ email, password }, { address: `192.0.2.${address++}`, userAgent: "test" });
}

async function givePassword(userId: string) {
  await db().user.update({ where: { id: userId }, data: { passwordHash: await hashPassword(PASSWORD) } });
}
