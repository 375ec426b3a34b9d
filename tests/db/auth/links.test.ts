import { expect, test } from "vitest";
import { consumeLink, findLink, issueLink } from "@/lib/auth/links";
import { createSetupLink, setUpFirm } from "@/lib/auth/set-up";
import { signInWithPassword } from "@/lib/auth/sign-in";
import { db } from "@/lib/db/client";
import { asDatabaseOwner } from "../../support/world";

const FIRST = {
  firmName: "Weir & Co",
  timeZone: "Europe/Berlin",
  currency: "EUR",
  name: "Olive Owner",
  email: "olive@example.com",
  password: "seven herons by the weir",
};

test("a link is used up once: of twenty at the same moment one gets it", async () => {
  const token = await issue("race@example.com");
  const used = await Promise.all(
    Array.from({ length: 20 }, () => db().$transaction((tx) => consumeLink(tx, token, "sign_in"))),
  );
  expect(used.filter(Boolean)).toHaveLength(1);
});

test("looking does not use it up; using it for something else does nothing", async () => {
  const token = await issue("look@example.com");
  for (let look = 0; look < 3; look++) expect(await findLink(token, "sign_in")).not.toBeNull();
  expect(await findLink(token, "password_reset")).toBeNull();
  expect(await db().$transaction((tx) => consumeLink(tx, token, "password_reset"))).toBeNull();
  expect(await db().$transaction((tx) => consumeLink(tx, token, "sign_in"))).toMatchObject({
    email: "look@example.com",
  });
  expect(await findLink(token, "sign_in")).toBeNull();
});

test("a link that is over, or replaced by a newer one, is no link", async () => {
  const first = await issue("again@example.com");
  const second = await issue("again@example.com");
  expect(await findLink(first, "sign_in")).toBeNull();
  await asDatabaseOwner(`UPDATE secret_link SET expires_at = now() - interval '1 second'`);
  expect(await findLink(second, "sign_in")).toBeNull();
  expect(await db().$transaction((tx) => consumeLink(tx, second, "sign_in"))).toBeNull();
});

test("the database has no link's secret, only its hash", async () => {
  const token = await issue("hash@example.com");
  const rows = await asDatabaseOwner<{ row: string }>(`SELECT l::text AS row FROM secret_link l`);
  expect(rows.some(({ row }) => row.includes(token))).toBe(false);
});

test("the first owner sets up the firm by the newest link, once, and then signs in; after that there are no such links", async () => {
  const old = tokenOf(await createSetupLink());
  const token = tokenOf(await createSetupLink());
  expect(await setUpFirm(old, FIRST)).toEqual({ ok: false, reason: "LINK_GONE" });
  const made = await Promise.all(
    Array.from({ length: 5 }, (_, n) => setUpFirm(token, { ...FIRST, email: `olive${n}@example.com` })),
  );
  expect(made.filter(({ ok }) => ok)).toHaveLength(1);
  const winner = made.findIndex(({ ok }) => ok);
  expect(await asDatabaseOwner(`SELECT name FROM firm`)).toEqual([{ name: "Weir & Co" }]);
  expect(await asDatabaseOwner(`SELECT action FROM audit_event`)).toEqual([{ action: "firm.set-up" }]);
  const signedIn = await signInWithPassword(
    { email: `olive${winner}@example.com`, password: FIRST.password },
    { address: "198.51.100.1", userAgent: null },
  );
  expect(signedIn.ok).toBe(true);
  await expect(createSetupLink()).rejects.toThrow("has its firm already");
});

async function issue(email: string): Promise<string> {
  return tokenOf(await db().$transaction((tx) => issueLink(tx, "sign_in", { email })));
}

function tokenOf(path: string): string {
  return path.split("/").at(-1) ?? "";
}
