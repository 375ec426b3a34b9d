import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { PortalViewer, StaffViewer, Viewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { correctEscalation, fillInEscalation } from "@/lib/escalations/edit-mutations";
import {
  decideEscalation,
  deleteEscalation,
  logEscalation,
  reopenEscalation,
  restoreEscalation,
} from "@/lib/escalations/mutations";
import { getOwnLedger } from "@/lib/escalations/portal-queries";
import { getLedger } from "@/lib/escalations/queries";
import { trailOf } from "@/tests/support/cadences";
import { NOTHING_SAID, filledIn, logged } from "@/tests/support/escalations";
import { openFor } from "@/tests/support/engagements";
import { writtenSop } from "@/tests/support/sops";
import { type World, asDatabaseOwner, makeWorld, signedIn } from "@/tests/support/world";

let world: World;
let clientId: string;
/** Of Operations, of the head's Sales, and the head's own of no department. */
let ofOperations: string;
let ofSales: string;
let byHead: string;
const raisedDay = "2026-02-11";
const now = new Date("2026-02-11T11:00:00Z");

beforeAll(async () => {
  world = await makeWorld();
  const { consultant, a1 } = world.a;
  clientId = a1.clientCompanyId;
  const { Operations, Sales } = a1.departments;
  ofOperations = await logged(consultant, clientId, { departmentId: Operations, raisedDay }, now);
  ofSales = await logged(consultant, clientId, { departmentId: Sales, raisedDay }, now);
  byHead = await logged(a1.head, clientId, { raisedDay }, now);
  const sopId = await writtenSop(consultant, await openFor(consultant, clientId, { endsOn: null }), {
    title: "Secret SOP",
  });
  const { Sales: departmentId } = a1.departments;
  const turned = filledIn(ofSales, { departmentId, deliverableId: sopId, note: "Between us" });
  expect(await fillInEscalation(consultant, turned, now)).toMatchObject({ ok: true });
});

const everything = () =>
  Promise.all(
    ["escalation", "escalation_note"].map((table) =>
      asDatabaseOwner(`SELECT to_jsonb(t)::text FROM "${table}" t ORDER BY 1`),
    ),
  );
const own = (viewer: PortalViewer) => getOwnLedger(viewer, now);
const idsOf = async (viewer: PortalViewer) => (await own(viewer))?.entries.map(({ id }) => id).toSorted();

const changes = (viewer: Viewer, id: string, version = 1) => ({
  correct: () =>
    correctEscalation(viewer, { id, version, text: "Taken over", ...NOTHING_SAID, raisedDay }, now),
  fillIn: () => fillInEscalation(viewer, filledIn(id, { version, text: "Taken over" }), now),
  decide: () => decideEscalation(viewer, { id, version }, now),
  reopen: () => reopenEscalation(viewer, { id }),
  delete: () => deleteEscalation(viewer, { id }),
  restore: () => restoreEscalation(viewer, { id }),
});

describe.each([
  ["another firm's owner", () => world.b.owner],
  ["a consultant who is not assigned", () => world.a.unassigned],
  ["another client's CEO", () => world.a.a2.ceo],
] as const)("%s", (_who, viewerOf) => {
  test("sees nothing and changes nothing", async () => {
    const viewer = viewerOf();
    expect(await getLedger(viewer as StaffViewer, clientId, 13, now)).toBeNull();
    const before = await everything();
    const line = { id: randomUUID(), clientCompanyId: clientId, text: "Mine", ...NOTHING_SAID, raisedDay };
    expect(await logEscalation(viewer, line, now)).toMatchObject({ ok: false });
    for (const id of [ofOperations, ofSales, byHead])
      for (const change of Object.values(changes(viewer, id)))
        expect(await change()).toMatchObject({ ok: false });
    expect(await everything()).toEqual(before);
  });
});

describe("in the portal", () => {
  test("the CEO sees all of the client, with the figures and what each was turned into, and no note", async () => {
    const seen = await own(world.a.a1.ceo);
    expect(await idsOf(world.a.a1.ceo)).toEqual([ofOperations, ofSales, byHead].toSorted());
    expect(seen?.ledger).toMatchObject({ total: 3, waiting: 3, turned: 1 });
    expect(seen?.entries.find(({ id }) => id === ofSales)?.intoWords).toBe("SOP: Secret SOP");
    expect(JSON.stringify(seen)).not.toContain("Between us");
  });

  test("a head sees those of their department and those they logged, of what kind an SOP is and no figures", async () => {
    const seen = await own(world.a.a1.head);
    expect(await idsOf(world.a.a1.head)).toEqual([ofSales, byHead].toSorted());
    expect(seen).toMatchObject({ ledger: null, departmentName: "Sales" });
    expect(seen?.entries.find(({ id }) => id === ofSales)?.intoWords).toBe("SOP");
    expect(JSON.stringify(seen)).not.toMatch(/Between us|Secret SOP/);
  });

  test("another client's people see nothing of it", async () => {
    expect([await idsOf(world.a.a2.ceo), await idsOf(world.a.a2.head)]).toEqual([[], []]);
  });

  test("a head is offered their own department first, and then the one they named last", async () => {
    const portal = { clientCompanyId: clientId, contactId: world.a.a1.headContactId };
    const head = (await signedIn(world.a.firmId, "head", "Second Head", portal)) as PortalViewer;
    const { Sales, Finance } = world.a.a1.departments;
    expect((await own(head))?.rememberedDepartmentId).toBe(Sales);
    const id = await logged(head, clientId, { departmentId: Finance, raisedDay }, now);
    expect((await own(head))?.rememberedDepartmentId).toBe(Finance);
    // Logged by them, it is theirs to see although it is of another department; the other head of Sales does not see it.
    expect(await idsOf(head)).toContain(id);
    expect(await idsOf(world.a.a1.head)).not.toContain(id);
    await deleteEscalation(head, { id });
  });

  test("a head without a contact sees what they logged, and no department's", async () => {
    const viewer = { ...world.a.a1.head, contactId: null };
    expect(await idsOf(viewer)).toEqual([byHead]);
  });

  test("the CEO decides, and corrects and deletes only what they logged", async () => {
    const { ceo } = world.a.a1;
    const id = await logged(ceo, clientId, { raisedDay }, now);
    for (const other of [ofOperations, byHead]) {
      const { correct, fillIn, delete: remove, restore } = changes(ceo, other);
      for (const change of [correct, fillIn, remove, restore])
        expect(await change()).toMatchObject({ ok: false });
    }
    const mine = changes(ceo, id);
    expect(await mine.correct()).toMatchObject({ ok: true });
    expect(await mine.correct()).toEqual({ ok: false, reason: "STALE" });
    expect(await changes(ceo, id, 2).decide()).toMatchObject({ ok: true });
    expect(await mine.reopen()).toMatchObject({ ok: true });
    expect(await mine.fillIn()).toEqual({ ok: false, reason: "FORBIDDEN" });
    expect(await mine.delete()).toMatchObject({ ok: true });
    expect(await trailOf(id)).toEqual(
      ["logged", "corrected", "decided", "reopened", "deleted"].map((verb) => `escalation.${verb}`),
    );
  });

  test("a head corrects and deletes what they logged, and decides nothing", async () => {
    const { head } = world.a.a1;
    for (const id of [ofOperations, ofSales])
      for (const change of Object.values(changes(head, id)))
        expect(await change()).toMatchObject({ ok: false });
    const mine = changes(head, byHead);
    expect(await mine.decide()).toEqual({ ok: false, reason: "FORBIDDEN" });
    expect(await mine.correct()).toMatchObject({ ok: true });
    expect(await mine.delete()).toMatchObject({ ok: true });
    expect(await mine.restore()).toMatchObject({ ok: true });
  });

  test("whoever left the department sees it no more, on the next request", async () => {
    const move = (departmentId: string | null) =>
      asDatabaseOwner("UPDATE contact SET department_id = $2 WHERE id = $1", [
        world.a.a1.headContactId,
        departmentId,
      ]);
    await move(world.a.a1.departments.Operations);
    expect(await idsOf(world.a.a1.head)).toEqual([ofOperations, byHead].toSorted());
    await move(world.a.a1.departments.Sales);
  });
});

describe("row-level security alone", () => {
  const seenBy = (viewer: Viewer) =>
    withViewer(viewer, async (tx) => ({
      ids: (await tx.escalation.findMany({ where: { deletedAt: null }, select: { id: true } }))
        .map(({ id }) => id)
        .toSorted(),
      notes: await tx.escalationNote.count(),
    }));

  test("shows the CEO the client's, a head their department's and their own, and neither a note", async () => {
    const { a, b } = world;
    expect(await seenBy(a.a1.ceo)).toEqual({ ids: [ofOperations, ofSales, byHead].toSorted(), notes: 0 });
    expect(await seenBy(a.a1.head)).toEqual({ ids: [ofSales, byHead].toSorted(), notes: 0 });
    expect(await seenBy(a.a2.ceo)).toEqual({ ids: [], notes: 0 });
    expect(await seenBy(b.owner)).toEqual({ ids: [], notes: 0 });
    expect((await seenBy(a.owner)).notes).toBe(1);
  });

  test("lets a head write neither in another's name nor into another department's row", async () => {
    const { a } = world;
    const row = { firmId: a.firmId, clientCompanyId: clientId, id: randomUUID(), text: "x" };
    const data = { ...row, raisedDay: now, loggedByName: "x", loggedByMembershipId: a.owner.membershipId };
    await expect(withViewer(a.a1.head, (tx) => tx.escalation.create({ data }))).rejects.toThrow(
      /row-level security/,
    );
    const { count } = await withViewer(a.a1.head, (tx) =>
      tx.escalation.updateMany({ where: { id: ofOperations }, data: { text: "Taken over" } }),
    );
    expect(count).toBe(0);
  });

  test("nothing is deleted for good", async () => {
    await expect(
      withViewer(world.a.owner, (tx) => tx.escalation.deleteMany({ where: { id: ofSales } })),
    ).rejects.toThrow(/permission denied/);
  });
});
