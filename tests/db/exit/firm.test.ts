import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { hashPassword } from "@/lib/auth/password";
import { createSetupLink } from "@/lib/auth/set-up";
import { whoseSession } from "@/lib/auth/viewer-of-session";
import { hashSecret, newSecret } from "@/lib/auth/session";
import { db } from "@/lib/db/client";
import { carryOutDeletion } from "@/lib/exit/carry-out";
import { findCertificate } from "@/lib/exit/certificate-link";
import { callOffDeletion } from "@/lib/exit/client-mutations";
import { beginFirmDeletion } from "@/lib/exit/firm-mutations";
import { endGracePeriod, tablesThatSay } from "@/tests/support/exit";
import { furnish } from "@/tests/support/matrix/furnish";
import { asDatabaseOwner, makeWorld, type World } from "@/tests/support/world";

const PASSWORD = "quiet-harbour-lantern-43";
let world: World;
let firmName: string;

beforeAll(async () => {
  world = await makeWorld();
  await furnish(world);
  const [firm] = await asDatabaseOwner<{ name: string }>("SELECT name FROM firm WHERE id = $1", [
    world.a.firmId,
  ]);
  firmName = firm?.name ?? "";
  await db().user.update({
    where: { id: world.a.owner.userId },
    data: { passwordHash: await hashPassword(PASSWORD) },
  });
}, 300_000);

const owner = () => ({ ...world.a.owner, firmName });
const asked = (over: object = {}) => ({ id: randomUUID(), name: firmName, password: PASSWORD, ...over });

async function firmUntil() {
  const { userId, firmId, membershipId } = world.a.consultant;
  const tokenHash = hashSecret(newSecret());
  const expiresAt = new Date(Date.now() + 3_600_000);
  await db().session.create({ data: { tokenHash, userId, firmId, membershipId, expiresAt } });
  const who = await whoseSession(tokenHash);
  return who && "firmUntil" in who ? who.firmUntil : undefined;
}

test("an owner begins it with the firm's name and their password, every member reads of it, and it is called off", async () => {
  expect(await beginFirmDeletion({ ...world.a.consultant, firmName }, asked(), "::1")).toEqual({
    ok: false,
    reason: "FORBIDDEN",
  });
  expect(await beginFirmDeletion(owner(), asked({ name: "Another" }), "::1")).toEqual({
    ok: false,
    reason: "OTHER_NAME",
  });
  expect(await beginFirmDeletion(owner(), asked({ password: "wrong" }), "::1")).toEqual({
    ok: false,
    reason: "WRONG",
  });
  expect(await firmUntil()).toBeNull();
  const begun = asked();
  expect(await beginFirmDeletion(owner(), begun, "::1")).toMatchObject({ ok: true });
  expect(await beginFirmDeletion(owner(), asked(), "::1")).toEqual({ ok: false, reason: "ASKED_ALREADY" });
  expect(await firmUntil()).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(await callOffDeletion(owner(), { id: begun.id })).toMatchObject({ ok: true });
  expect(await firmUntil()).toBeNull();
});

test("then it is gone with all its clients and people, another firm is untouched, and the certificate stands at its address", async () => {
  const { firmId } = world.a;
  const begun = asked();
  const path = await beginFirmDeletion(owner(), begun, "::1");
  const secret = path.ok ? (path.value.split("/").at(-1) ?? "") : "";
  expect(await findCertificate(secret)).toBeNull();
  await endGracePeriod(begun.id);
  const ofB = () =>
    asDatabaseOwner("SELECT to_jsonb(c) FROM contact c WHERE firm_id = $1 ORDER BY id", [world.b.firmId]);
  const before = await ofB();
  const people = [world.a.owner.userId, world.a.a1.ceo.userId, world.a.a2.head.userId];

  await carryOutDeletion({ firmId, deletionId: begun.id }, new Date());
  await carryOutDeletion({ firmId, deletionId: begun.id }, new Date()).catch(() => undefined);

  // The job that did it names the firm until it is off the queue.
  expect(await tablesThatSay([firmId])).toEqual({
    '"deletion_certificate"': 1,
    "graphile_worker._private_jobs": 1,
  });
  expect(await tablesThatSay(people)).toEqual({});
  expect(await ofB()).toEqual(before);
  expect(await findCertificate(secret)).toMatchObject({
    number: 1,
    name: firmName,
    content: { subject: "firm" },
  });
});

test("where it was the last firm, a firm can be set up again", async () => {
  await expect(createSetupLink()).rejects.toThrow(/has its firm already/);
  await db().user.update({
    where: { id: world.b.owner.userId },
    data: { passwordHash: await hashPassword(PASSWORD) },
  });
  const begun = { id: randomUUID(), name: world.b.owner.firmName, password: PASSWORD };
  expect(await beginFirmDeletion(world.b.owner, begun, "::1")).toMatchObject({ ok: true });
  await endGracePeriod(begun.id);
  await carryOutDeletion({ firmId: world.b.firmId, deletionId: begun.id }, new Date());
  expect(await createSetupLink()).toMatch(/^\/links\/set-up\//);
});
