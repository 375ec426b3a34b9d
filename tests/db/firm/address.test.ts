import { beforeEach, expect, test } from "vitest";
import { findInvitation } from "@/lib/auth/invitation";
import { findLink, issueLink } from "@/lib/auth/links";
import { openSession } from "@/lib/auth/open-session";
import { hashPassword } from "@/lib/auth/password";
import type { StaffViewer, Viewer } from "@/lib/auth/policy";
import { clientsOrigin, forgetServed, placeOf } from "@/lib/auth/served";
import { hashSecret } from "@/lib/auth/session";
import { signInWithPassword } from "@/lib/auth/sign-in";
import { signInByLink } from "@/lib/auth/use-mailed-link";
import { whoseSession } from "@/lib/auth/viewer-of-session";
import { db } from "@/lib/db/client";
import { withFirm, withViewer } from "@/lib/db/tenant";
import { proveAddress, setAddress, takeAddressAway } from "@/lib/firm/address-mutations";
import { addressForm } from "@/lib/firm/address-schema";
import type { LookUpTxt } from "@/lib/firm/look-up-txt";
import { getFirm } from "@/lib/firm/queries";
import { originOfMail } from "@/lib/mail/link-origin";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const HOST = "clients.rowan-co.example";
const PROGRAM = "http://localhost:3000";
const SERVED = { origin: `http://${HOST}:3000`, firmId: "" };
const { a, b } = await makeWorld();

beforeEach(async () => {
  await asDatabaseOwner("DELETE FROM firm_address");
  forgetServed();
});

/** What the firm's DNS answers: the value its settings ask for, unless said otherwise. */
function dnsOf(viewer: Viewer, value?: string): LookUpTxt {
  return async (name) => {
    const { address } = await getFirm(viewer);
    expect(name).toBe(address?.proof.name);
    return [["v=spf1 -all"], [value ?? address?.proof.value ?? ""]];
  };
}

async function proven(viewer: StaffViewer, host = HOST): Promise<void> {
  expect(await setAddress(viewer, host)).toMatchObject({ ok: true });
  expect(await proveAddress(viewer, host, dnsOf(viewer))).toMatchObject({ ok: true });
}

const at = (host = HOST) => placeOf(`${host}:3000`);
const trail = () =>
  asDatabaseOwner(
    "SELECT action, actor_name, coalesce(after, before) AS said FROM audit_event WHERE action LIKE 'firm.address-%' ORDER BY at",
  );

test("a name is served once its DNS says so, and at once no longer when it is taken away; each leaves its row", async () => {
  await setAddress(a.owner, HOST);
  await setAddress(a.owner, HOST);
  expect(await at()).toBeNull();
  expect((await getFirm(a.owner)).address).toMatchObject({
    host: HOST,
    setByName: "Olive Owner",
    provenAt: null,
    proof: { name: `_throughline.${HOST}`, value: expect.stringMatching(/^throughline=[\w-]{24}$/) },
  });
  expect(await proveAddress(a.owner, HOST, dnsOf(a.owner))).toMatchObject({ ok: true });
  expect(await at()).toEqual({ ...SERVED, firmId: a.firmId });
  expect(await placeOf(HOST)).toBeNull();
  // Asked again it is as it was, and DNS is left in peace.
  expect(await proveAddress(a.owner, HOST, () => Promise.reject(new Error("asked")))).toMatchObject({
    ok: true,
  });
  expect(await takeAddressAway(a.owner, HOST)).toMatchObject({ ok: true });
  expect(await at()).toBeNull();
  expect(await takeAddressAway(a.owner, HOST)).toEqual({ ok: false, reason: "GONE" });
  expect(await trail()).toEqual(
    ["set", "proven", "taken-away"].map((what) => ({
      action: `firm.address-${what}`,
      actor_name: "Olive Owner",
      said: { host: HOST },
    })),
  );
});

test.each<[string, LookUpTxt]>([
  ["NO_RECORD", () => Promise.resolve([])],
  ["ANOTHER_RECORD", () => Promise.resolve([["v=spf1 -all"], ["throughline=guessed"]])],
  ["NO_DNS", () => Promise.resolve("NO_DNS")],
])("%s proves nothing and changes nothing", async (reason, lookUp) => {
  await setAddress(a.owner, HOST);
  const before = await asDatabaseOwner("SELECT * FROM firm_address");
  expect(await proveAddress(a.owner, HOST, lookUp)).toEqual({ ok: false, reason });
  expect(await asDatabaseOwner("SELECT * FROM firm_address")).toEqual(before);
  expect(await at()).toBeNull();
});

test("saying a name reserves nothing; shown by one firm, it is refused to another, also at the same moment", async () => {
  await setAddress(a.owner, HOST);
  await setAddress(b.owner, HOST);
  // Each firm has a value of its own: what the one was told proves nothing for the other.
  const ofA = (await getFirm(a.owner)).address?.proof.value;
  expect(await proveAddress(b.owner, HOST, dnsOf(b.owner, ofA))).toEqual({
    ok: false,
    reason: "ANOTHER_RECORD",
  });
  const both = await Promise.all([a.owner, b.owner].map((owner) => proveAddress(owner, HOST, dnsOf(owner))));
  expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(both).toContainEqual({ ok: false, reason: "TAKEN" });
  const [first, second] = both[0]?.ok ? [a, b] : [b, a];
  expect(await at()).toEqual({ ...SERVED, firmId: first.firmId });
  await takeAddressAway(second.owner, HOST);
  expect(await at()).toEqual({ ...SERVED, firmId: first.firmId });
  expect(await setAddress(second.owner, HOST)).toEqual({ ok: false, reason: "TAKEN" });
  await takeAddressAway(first.owner, HOST);
  await proven(second.owner);
  expect(await at()).toEqual({ ...SERVED, firmId: second.firmId });
});

test("one name a firm, an owner's to change, and only the one that was on the page", async () => {
  await proven(a.owner);
  expect(await setAddress(a.owner, "other.rowan-co.example")).toEqual({ ok: false, reason: "HAS_ANOTHER" });
  expect(await takeAddressAway(a.owner, "other.rowan-co.example")).toEqual({ ok: false, reason: "GONE" });
  for (const viewer of [a.consultant, a.assistant, a.a1.ceo]) {
    expect(await setAddress(viewer, "their.rowan-co.example")).toEqual({ ok: false, reason: "NOT_FOUND" });
    expect(await proveAddress(viewer, HOST, dnsOf(a.owner))).toEqual({ ok: false, reason: "NOT_FOUND" });
    expect(await takeAddressAway(viewer, HOST)).toEqual({ ok: false, reason: "NOT_FOUND" });
    expect((await getFirm(viewer)).address).toBeNull();
  }
  expect(await proveAddress(b.owner, HOST, dnsOf(a.owner))).toEqual({ ok: false, reason: "GONE" });
  expect(await takeAddressAway(b.owner, HOST)).toEqual({ ok: false, reason: "GONE" });
  expect(await at()).toEqual({ ...SERVED, firmId: a.firmId });
});

test("the database itself takes no odd name, shows nobody another firm's, and lets nobody change it", async () => {
  for (const host of [
    "Clients.rowan.example",
    "rowan.example",
    "192.0.2.7",
    "clients.rowan.example:1",
    "a b.rowan.example",
  ])
    await expect(
      withViewer(b.owner, (tx) =>
        tx.firmAddress.create({ data: { firmId: b.firmId, host, token: "x", setByName: "x" } }),
      ),
    ).rejects.toThrow(/firm_address_host/);
  await proven(a.owner);
  for (const viewer of [b.owner, a.a1.ceo, b.b1.ceo])
    await withViewer(viewer, async (tx) => {
      // Also after the one function that reads all of them, in the same transaction.
      await tx.$queryRaw`SELECT * FROM served_addresses()`;
      expect(await tx.firmAddress.findMany()).toEqual([]);
      expect(await tx.firmAddress.deleteMany()).toEqual({ count: 0 });
      expect(await tx.firmAddress.updateMany({ data: { setByName: "x" } })).toEqual({ count: 0 });
    });
  // Were a caller to say what the function says: it reads names, of proven ones alone, and changes none.
  await setAddress(b.owner, "clients.other.example");
  await withViewer(a.a1.ceo, async (tx) => {
    await tx.$executeRaw`SELECT set_config('app.served', 'names', true)`;
    expect(await tx.firmAddress.findMany({ select: { host: true } })).toEqual([{ host: HOST }]);
    expect(await tx.firmAddress.updateMany({ data: { setByName: "x" } })).toEqual({ count: 0 });
    expect(await tx.firmAddress.deleteMany()).toEqual({ count: 0 });
  });
});

test("the field says what is wrong with a name", () => {
  const said = (host: string) => addressForm.safeParse({ host }).error?.issues[0]?.message;
  expect(addressForm.parse({ host: " Clients.Rowan-Co.example" })).toEqual({ host: HOST });
  expect(said("https://clients.rowan-co.example/")).toContain("without https://");
  expect(said("rowan-co.example")).toContain("below your domain");
  expect(said("localhost")).toContain("own name");
  expect(said("nas.local")).toContain("Only your own machines");
});

test("at a firm's address a session, a password and a link are worth something to its people alone", async () => {
  const password = "seven herons by the weir";
  const passwordHash = await hashPassword(password);
  for (const { userId } of [a.a1.ceo, b.b1.ceo])
    await db().user.update({ where: { id: userId }, data: { passwordHash } });
  const enter = (viewer: Viewer, atFirm: string | null) =>
    signInWithPassword({ email: viewer.email, password }, { address: "192.0.2.9", userAgent: null, atFirm });
  expect(await enter(b.b1.ceo, a.firmId)).toEqual({ ok: false, reason: "WRONG" });
  expect(await enter(a.a1.ceo, a.firmId)).toMatchObject({ ok: true, value: { firmId: a.firmId } });

  const { userId, membershipId } = b.b1.ceo;
  const session = await openSession({ userId, membershipId, userAgent: null });
  const hash = hashSecret(session?.sid ?? "");
  expect(await whoseSession(hash)).toMatchObject({ firmId: b.firmId });
  expect(await whoseSession(hash, b.firmId)).toMatchObject({ firmId: b.firmId });
  expect(await whoseSession(hash, a.firmId)).toBeNull();

  const { email, firmId } = b.b1.ceo;
  const path = await withFirm(firmId, (tx) => issueLink(tx, "sign_in", { email, firmId, membershipId }));
  const token = path.split("/").at(-1) ?? "";
  expect(await findLink(token, "sign_in", a.firmId)).toBeNull();
  expect(await signInByLink(token, null, a.firmId)).toEqual({ ok: false, reason: "LINK_GONE" });
  expect(await findInvitation(token, a.firmId)).toBeNull();
  // Shown at the wrong door, it was not used up.
  expect(await signInByLink(token, null, b.firmId)).toMatchObject({ ok: true, value: { firmId } });
});

test("letters to clients lead to the firm's address while it is proven, those to its people to the program's", async () => {
  const leads = (link: string, membershipId: string | null = null) =>
    withFirm(a.firmId, (tx) => originOfMail(tx, a.firmId, { link, membershipId }));
  const [ceo, owner] = [a.a1.ceo.membershipId, a.owner.membershipId];
  await setAddress(a.owner, HOST);
  expect([await leads("/portal/notices"), await leads("/respond/x")]).toEqual([PROGRAM, PROGRAM]);
  await proveAddress(a.owner, HOST, dnsOf(a.owner));
  for (const [link, to] of [
    ["/portal/notices", ceo],
    ["/portal/notes/1", null],
    ["/respond/secret", null],
    ["/links/invitation/secret", ceo],
    ["/links/sign-in/secret", ceo],
  ] as const)
    expect([link, await leads(link, to)]).toEqual([link, SERVED.origin]);
  for (const [link, to] of [
    ["/notices", owner],
    ["/clients/1/rounds/2", null],
    ["/links/invitation/secret", owner],
    ["/links/sign-in/secret", owner],
    ["/links/certificate/secret", null],
    ["/portalled", null],
  ] as const)
    expect([link, await leads(link, to)]).toEqual([link, PROGRAM]);
  expect(await clientsOrigin(b.firmId)).toBe(PROGRAM);
  await takeAddressAway(a.owner, HOST);
  expect(await leads("/portal/notices", ceo)).toBe(PROGRAM);
});
