import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { saveBrand } from "@/lib/firm/brand-mutations";
import { getLogo } from "@/lib/firm/logo-queries";
import { getFirm } from "@/lib/firm/queries";
import { bytesOf, PDF, PNG } from "../../support/files";
import { LOGO } from "../../support/pictures";
import { asDatabaseOwner, makeWorld, signedIn } from "../../support/world";

const { a, b } = await makeWorld();

async function brandOf(viewer: Viewer = a.owner) {
  return (await getFirm(viewer)).brand;
}
const plain = { accent: null, logo: null, withoutLogo: false } as const;

test("the owner's colour and logo are worn by everybody of the firm from their next request", async () => {
  const id = randomUUID();
  const { version } = await brandOf();
  expect(await saveBrand(a.owner, { ...plain, id, version, accent: "#7a1f5c", logo: LOGO })).toEqual({
    ok: true,
    value: undefined,
  });
  const again = await signedIn(a.firmId, "ceo", "New CEO", {
    clientCompanyId: a.a1.clientCompanyId,
    contactId: a.a1.ceoContactId,
  });
  expect(again.look).toMatchObject({
    accent: "#7a1f5c",
    logo: { id, contentType: "image/png", width: 24, height: 24 },
  });
  for (const viewer of [a.a1.ceo, a.a2.head, a.assistant, a.unassigned])
    expect(Buffer.from((await getLogo(viewer, id))?.bytes ?? []).equals(LOGO)).toBe(true);
  for (const stranger of [b.owner, b.b1.ceo]) expect(await getLogo(stranger, id)).toBeNull();
  const [event] = await asDatabaseOwner(
    "SELECT after FROM audit_event WHERE firm_id = $1 AND action = 'firm.branded' ORDER BY at DESC LIMIT 1",
    [a.firmId],
  );
  expect(event).toMatchObject({ after: { accent: "#7a1f5c", logoId: id } });
});

test("a file that is no picture is none, whatever it begins with, and leaves nothing behind", async () => {
  const { version } = await brandOf();
  const before = await asDatabaseOwner("SELECT id FROM firm_logo");
  const cut = LOGO.slice(0, 40);
  for (const logo of [
    PDF,
    PNG,
    cut,
    bytesOf("<svg xmlns='http://www.w3.org/2000/svg'/>"),
    bytesOf("\xff\xd8\xff\xe0"),
  ])
    expect(await saveBrand(a.owner, { ...plain, id: randomUUID(), version, logo })).toEqual({
      ok: false,
      reason: "NOT_A_PICTURE",
    });
  const wide = LOGO.slice();
  new DataView(wide.buffer).setUint32(16, 5_000);
  expect(await saveBrand(a.owner, { ...plain, id: randomUUID(), version, logo: wide })).toEqual({
    ok: false,
    reason: "TOO_LARGE",
  });
  expect(await asDatabaseOwner("SELECT id FROM firm_logo")).toEqual(before);
});

test("of two who change it at once one is refused; without the logo it stays for what was issued with it", async () => {
  const first = randomUUID();
  await saveBrand(a.owner, { ...plain, id: first, version: (await brandOf()).version, logo: LOGO });
  const { version } = await brandOf();
  const change = (accent: "#112233" | "#445566") =>
    saveBrand(a.owner, { ...plain, id: randomUUID(), version, accent, withoutLogo: true });
  const answers = await Promise.all([change("#112233"), change("#445566")]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers).toContainEqual({ ok: false, reason: "STALE" });
  const [row] = await asDatabaseOwner("SELECT logo_id FROM firm_brand WHERE firm_id = $1", [a.firmId]);
  expect(row).toEqual({ logo_id: null });
  expect(await getLogo(a.owner, first)).not.toBeNull();
});

test("nobody but the owner changes it, and the database lets no client's person write or rewrite it", async () => {
  const { version } = await brandOf();
  for (const viewer of [a.consultant, a.assistant, a.a1.ceo, a.a1.head])
    expect(await saveBrand(viewer, { ...plain, id: randomUUID(), version })).toEqual({
      ok: false,
      reason: "NOT_FOUND",
    });
  const { firmId } = a;
  expect(
    await withViewer(a.a1.ceo, (tx) =>
      tx.firmBrand.updateMany({ where: { firmId }, data: { accent: "#000000" } }),
    ),
  ).toEqual({ count: 0 });
  await expect(
    withViewer(a.owner, (tx) => tx.$executeRaw`UPDATE firm_logo SET bytes = '\\x00'`),
  ).rejects.toThrow(/permission denied/);
});
