import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/policy";
import { withFirm, withViewer } from "@/lib/db/tenant";
import { getPortalHome } from "@/lib/diagnoses/portal-queries";
import { saveSopDraft, startSopVersion } from "@/lib/sops/draft-mutations";
import { getSopDifference, getSopDraft } from "@/lib/sops/draft-queries";
import { getSopImage, listSopTexts } from "@/lib/sops/file-queries";
import { addSopImage } from "@/lib/sops/image-mutations";
import { approveSop, putSopIntoUse, sendBackSop, submitSop, withdrawSop } from "@/lib/sops/life-mutations";
import { getPortalSops, listPortalSops, listSops } from "@/lib/sops/list-queries";
import { changeSopDetails, nameSopReaders, startSop } from "@/lib/sops/mutations";
import { getSop } from "@/lib/sops/queries";
import { confirmSopReview, signOffSop } from "@/lib/sops/sign-off-mutations";
import { getSopDocx } from "@/lib/sops/word-queries";
import type { PortalViewer } from "@/lib/auth/policy";
import { docxText } from "@/tests/support/docx";
import { openFor } from "@/tests/support/engagements";
import { nameReaders, putThrough, revisionOf, textSaying, writtenSop } from "@/tests/support/sops";
import { type World, asDatabaseOwner, makeWorld, signedIn } from "@/tests/support/world";

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);

let world: World;
let engagement: string;
let financeHead: PortalViewer;
/** In use in Sales. */
let sales: string;
/** In use in Finance, and to be followed by the head of Sales. */
let finance: string;
/** In use in Operations. */
let operations: string;
/** A draft of Sales. */
let draft: string;
const client = () => world.a.a1.clientCompanyId;

beforeAll(async () => {
  world = await makeWorld();
  const { consultant, owner, a1, firmId } = world.a;
  engagement = await openFor(owner, client(), { endsOn: null });
  const { Sales, Finance, Operations } = a1.departments;
  const contactId = randomUUID();
  await withFirm(firmId, (tx) =>
    tx.contact.create({
      data: {
        firmId,
        clientCompanyId: client(),
        id: contactId,
        name: "Fay Finance",
        position: "head",
        departmentId: Finance,
      },
    }),
  );
  financeHead = (await signedIn(firmId, "head", "Fay Finance", {
    clientCompanyId: client(),
    contactId,
  })) as PortalViewer;
  sales = await writtenSop(consultant, engagement, { departmentId: Sales, title: "Quoting" });
  finance = await writtenSop(consultant, engagement, { departmentId: Finance, title: "Invoicing" });
  operations = await writtenSop(consultant, engagement, { departmentId: Operations, title: "Dispatch" });
  for (const id of [sales, finance, operations]) await putThrough(consultant, owner, id);
  await nameReaders(consultant, finance, [a1.headContactId]);
  draft = await writtenSop(consultant, engagement, { departmentId: Sales, title: "Discounts" });
});

test("the CEO reads what is in use, a head what is of their department or theirs to follow", async () => {
  const titles = async (viewer: PortalViewer) => (await listPortalSops(viewer)).map(({ title }) => title);
  expect(await titles(world.a.a1.ceo)).toEqual(["Dispatch", "Invoicing", "Quoting"]);
  expect(await titles(world.a.a1.head)).toEqual(["Invoicing", "Quoting"]);
  expect(await titles(financeHead)).toEqual(["Invoicing"]);
  // The CEO is told of all that are planned, as on the page of deliverables; a head reads a part of them.
  const { count } = await getPortalSops(world.a.a1.ceo);
  expect(count).toEqual({ planned: 4, inUse: 3, withText: 3 });
  expect(await getPortalSops(world.a.a1.head)).toMatchObject({ sops: [{}, {}], count: null });
  expect(await titles(world.a.a2.ceo)).toEqual([]);
  expect(await titles(world.b.b1.ceo)).toEqual([]);
  expect(await getSop(financeHead, sales)).toBeNull();
  expect(await getSop(world.a.a1.head, operations)).toBeNull();
  expect(await getSop(world.a.a1.ceo, draft)).toBeNull();
});

test("what waits for a sign-off stands on the start page, of whoever must follow it only", async () => {
  const waiting = async (viewer: PortalViewer) =>
    (await getPortalHome(viewer))?.waiting.map(({ words }) => words);
  expect(await waiting(world.a.a1.head)).toEqual(["Sign off “Invoicing”"]);
  expect(await waiting(financeHead)).toEqual([]);
  expect(await waiting(world.a.a2.head)).toEqual([]);
});

test("as a Word file it goes to its readers; who else has signed it stands in nobody's but the CEO's and the consultants'", async () => {
  const { consultant, owner, a1, a2, unassigned } = world.a;
  expect(await signOffSop(a1.head, { id: finance, number: 1 })).toMatchObject({ ok: true });
  const text = async (viewer: Viewer) => {
    const file = await getSopDocx(viewer, finance, undefined);
    expect(file?.name).toBe("Invoicing version 1.docx");
    return docxText(file?.docx ?? new Uint8Array());
  };
  for (const viewer of [consultant, owner, a1.ceo])
    expect(await text(viewer)).toContain("1 of 1 have signed off version 1");
  expect(await text(a1.ceo)).toMatch(/1, in use since \d/);
  expect(await text(a1.head)).toContain(`Signed off by ${a1.head.displayName}, `);
  expect(await text(financeHead)).not.toContain("igned off");
  for (const stranger of [a2.ceo, unassigned, world.b.owner])
    expect(await getSopDocx(stranger, finance, 1)).toBeNull();
  expect(await getSopDocx(a1.head, operations, 1)).toBeNull();
  expect(await getSopDocx(a1.ceo, draft, 1)).toBeNull();
});

test("what was never in review is not there for a client's transaction, even without any where", async () => {
  const rows = await withViewer(world.a.a1.ceo, (tx) =>
    tx.sopVersion.findMany({ where: { sopId: draft }, select: { number: true } }),
  );
  expect(rows).toEqual([]);
  await expect(
    withViewer(world.a.a1.ceo, (tx) =>
      tx.sopReader.create({
        data: {
          firmId: world.a.firmId,
          clientCompanyId: client(),
          sopId: sales,
          contactId: world.a.a1.ceoContactId,
        },
        select: { id: true },
      }),
    ),
  ).rejects.toThrow(/row-level security/);
});

test("a picture is shown to those who read a version with it", async () => {
  const id = randomUUID();
  const { consultant, a1 } = world.a;
  const picture = { id, sopId: draft, bytes: PNG };
  expect(await addSopImage(consultant, picture)).toMatchObject({ ok: true });
  expect(await addSopImage(consultant, picture), "sent twice").toMatchObject({ ok: true });
  expect(
    await addSopImage(consultant, { ...picture, id: randomUUID(), bytes: new Uint8Array([60, 115]) }),
  ).toEqual({
    ok: false,
    reason: "NOT_A_PICTURE",
  });
  const src = `/api/sop-images/${id}`;
  const document = JSON.stringify({
    type: "doc",
    content: [{ type: "image", attrs: { src, alt: "The desk" } }],
  });
  const seen = { number: 1, document };
  expect(
    await saveSopDraft(consultant, { id: draft, revision: await revisionOf(draft, 1), ...seen }),
  ).toMatchObject({ ok: true });
  expect((await getSopImage(consultant, id))?.contentType).toBe("image/png");
  for (const viewer of [a1.ceo, a1.head, world.a.a2.ceo, world.a.unassigned, world.b.owner])
    expect(await getSopImage(viewer, id)).toBeNull();
  await putThrough(consultant, world.a.owner, draft);
  expect(await getSopImage(a1.head, id)).not.toBeNull();
  expect(await getSopImage(financeHead, id)).toBeNull();

  const other = await writtenSop(consultant, engagement);
  expect(
    await saveSopDraft(consultant, { id: other, revision: await revisionOf(other, 1), ...seen }),
  ).toEqual({
    ok: false,
    reason: "OTHER_PICTURE",
  });
});

const strangers: [string, (w: World) => Viewer][] = [
  ["another firm's owner", (w) => w.b.owner],
  ["another client's CEO", (w) => w.a.a2.ceo],
  ["another client's head", (w) => w.a.a2.head],
  ["a consultant who is not assigned", (w) => w.a.unassigned],
];
describe.each(strangers)("%s", (_who, of) => {
  test("reads nothing of it", async () => {
    const stranger = of(world);
    expect(await getSop(stranger, sales)).toBeNull();
    expect(await getSopDraft(stranger, sales)).toBeNull();
    expect(await getSopDifference(stranger, sales, {})).toBeNull();
    expect((await listSops(stranger, client(), {}))?.all ?? null).toBeNull();
    expect(await listSopTexts(stranger, client())).toBeNull();
  });

  test("writes, moves, signs off and uploads nothing", async () => {
    const stranger = of(world);
    const rows = () =>
      asDatabaseOwner(
        `SELECT s.*, v.*, (SELECT count(*) FROM sop_reader) AS readers, (SELECT count(*) FROM sop_sign_off) AS signed,
                (SELECT count(*) FROM sop_image) AS images FROM sop s JOIN sop_version v ON v.sop_id = s.id ORDER BY s.id, v.number`,
      );
    const before = await rows();
    const seen = { id: sales, number: 1, revision: await revisionOf(sales, 1) };
    const named = { title: "Taken over", ownerContactId: null, departmentId: null };
    const answers = await Promise.all([
      startSop(stranger, {
        ...named,
        id: randomUUID(),
        engagementId: engagement,
        template: undefined,
        escalationId: null,
      }),
      saveSopDraft(stranger, { ...seen, document: textSaying("Taken over") }),
      startSopVersion(stranger, { id: sales }),
      submitSop(stranger, { ...seen, changeNote: null }),
      approveSop(stranger, seen),
      sendBackSop(stranger, { ...seen, comment: "No" }),
      putSopIntoUse(stranger, seen),
      withdrawSop(stranger, { id: sales }),
      signOffSop(stranger, { id: sales, number: 1 }),
      confirmSopReview(stranger, { id: sales, version: 1, reviewDay: "2027-01-01" }),
      nameSopReaders(stranger, { id: sales, version: 1, contactIds: [], membershipIds: [] }),
      changeSopDetails(stranger, {
        ...named,
        id: sales,
        version: 1,
        process: null,
        ownerSeat: null,
        purpose: null,
        scope: null,
      }),
      addSopImage(stranger, { id: randomUUID(), sopId: sales, bytes: PNG }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toEqual([]);
    expect(await rows()).toEqual(before);
  });
});
