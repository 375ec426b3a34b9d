import { beforeEach, expect, test } from "vitest";
import { giveGuessBack, takeGuess, takeMail } from "@/lib/auth/limits";
import { hashPassword } from "@/lib/auth/password";
import { signInWithPassword } from "@/lib/auth/sign-in";
import { db } from "@/lib/db/client";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const PASSWORD = "seven herons by the weir";

beforeEach(() =>
  db()
    .rateLimit.deleteMany({})
    .then(() => undefined),
);

test("after ten wrong passwords even the right one is refused, from whatever address, and other accounts are not", async () => {
  const { a } = await makeWorld();
  for (const { userId } of [a.owner, a.consultant])
    await db().user.update({ where: { id: userId }, data: { passwordHash: await hashPassword(PASSWORD) } });
  const signIn = (email: string, password: string, address: string) =>
    signInWithPassword({ email, password }, { address, userAgent: null });

  for (let guess = 0; guess < 10; guess++)
    expect(await signIn(a.owner.email, "wrong", `198.51.100.${guess}`)).toEqual({
      ok: false,
      reason: "WRONG",
    });
  expect(await signIn(a.owner.email, PASSWORD, "203.0.113.1")).toEqual({ ok: false, reason: "TOO_MANY" });
  expect((await signIn(a.consultant.email, PASSWORD, "203.0.113.1")).ok).toBe(true);

  await asDatabaseOwner(`UPDATE rate_limit SET expire = 0`);
  expect((await signIn(a.owner.email, PASSWORD, "203.0.113.1")).ok).toBe(true);
});

test("an unknown e-mail is shut out after ten as well, so that being shut out tells nothing", async () => {
  const guesses = await inOrder(11, () => takeGuess("nobody@example.com", "198.51.100.1"));
  expect(guesses.filter(Boolean)).toHaveLength(10);
});

test("fifty guesses from one address, whoever they are at; then it cannot lock anybody else out either", async () => {
  const guesses = await inOrder(60, (n) => takeGuess(`person${n}@example.com`, "198.51.100.1"));
  expect(guesses.filter(Boolean)).toHaveLength(50);
  await inOrder(20, () => takeGuess("victim@example.com", "198.51.100.1"));
  expect(await takeGuess("victim@example.com", "203.0.113.9")).toBe(true);
});

test("of forty guesses at the same moment ten are looked at", async () => {
  const guesses = await Promise.all(
    Array.from({ length: 40 }, (_, n) => takeGuess("target@example.com", `198.51.100.${n}`)),
  );
  expect(guesses.filter(Boolean)).toHaveLength(10);
});

test("a right password does not count", async () => {
  const guesses = await inOrder(30, async () => {
    const taken = await takeGuess("busy@example.com", "198.51.100.1");
    await giveGuessBack("busy@example.com", "198.51.100.1");
    return taken;
  });
  expect(guesses.every(Boolean)).toBe(true);
  const [address] = await asDatabaseOwner<{ points: number }>(
    `SELECT points FROM rate_limit WHERE key LIKE 'sign-in-address:%'`,
  );
  expect(address?.points).toBe(0);
});

test("three mails per account, and the table holds no e-mail address", async () => {
  const mails = await inOrder(5, () => takeMail("mailed@example.com", "198.51.100.1"));
  expect(mails.filter(Boolean)).toHaveLength(3);
  const rows = await asDatabaseOwner<{ key: string }>(`SELECT key FROM rate_limit`);
  expect(rows.some(({ key }) => key.includes("@"))).toBe(false);
});

async function inOrder<Value>(times: number, run: (n: number) => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for (let n = 0; n < times; n++) values.push(await run(n));
  return values;
}
