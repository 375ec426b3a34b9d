import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/policy";
import {
  addDeliverable,
  deleteDeliverable,
  editDeliverable,
  moveDeliverable,
  restoreDeliverable,
} from "@/lib/deliverables/mutations";
import { getDeliverable, listDeliverablesForCeo } from "@/lib/deliverables/queries";
import type { AddDeliverable } from "@/lib/deliverables/schema";
import { DELIVERABLE_VERBS, type DeliverableVerb, TRANSITIONS } from "@/lib/deliverables/transitions";
import { deleteTime, logTime } from "@/lib/timesheets/mutations";
import { DeliverableState } from "@/prisma/generated/enums";
import { openFor, timeOn } from "@/tests/support/engagements";
import { type World, asDatabaseOwner, makeWorld } from "@/tests/support/world";

let world: World;
let client: string;
let engagement: string;
beforeAll(async () => {
  world = await makeWorld();
  client = world.a.a1.clientCompanyId;
  engagement = await openFor(world.a.owner, client);
});

const planOf = (changed: Partial<AddDeliverable> = {}): AddDeliverable => ({
  id: randomUUID(),
  engagementId: engagement,
  kind: "sop",
  title: "Order to cash",
  ownerContactId: world.a.a1.headContactId,
  dueDay: "2026-03-31",
  ...changed,
});

interface Row {
  state: DeliverableState;
  version: number;
  in_use_since: string | null;
}
async function rowOf(id: string): Promise<Row | undefined> {
  const sql = "SELECT state, version, in_use_since::text FROM deliverable WHERE id = $1";
  return (await asDatabaseOwner<Row>(sql, [id]))[0];
}
const rows = () => asDatabaseOwner("SELECT * FROM deliverable ORDER BY id");

let id: string;
beforeEach(async () => {
  const plan = planOf();
  await addDeliverable(world.a.consultant, plan);
  id = plan.id;
});

test("planned once, however often the form is sent", async () => {
  const plan = planOf();
  const answers = await Promise.all([1, 2, 3].map(() => addDeliverable(world.a.consultant, plan)));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  const trail = await asDatabaseOwner("SELECT action FROM audit_event WHERE entity_id = $1", [plan.id]);
  expect(trail).toEqual([{ action: "deliverable.planned" }]);
});

test("an owner is a contact of the same client", async () => {
  const foreign = { ownerContactId: world.a.a2.ceoContactId };
  const gone = { ok: false, reason: "OWNER_GONE" };
  expect(await addDeliverable(world.a.owner, planOf(foreign))).toEqual(gone);
  expect(await editDeliverable(world.a.owner, { ...planOf(foreign), id, version: 1 })).toEqual(gone);
});

describe("its life", () => {
  const all = Object.values(DeliverableState);
  const cases = all.flatMap((state) => DELIVERABLE_VERBS.map((verb) => [state, verb] as const));
  test.each(cases)("from %s, %s does what the table says", async (state, verb) => {
    await asDatabaseOwner("UPDATE deliverable SET state = $1::deliverable_state WHERE id = $2", [state, id]);
    const moved = await moveDeliverable(world.a.assistant, { id, version: 1, verb });
    const { from, to } = TRANSITIONS[verb];
    if (from.includes(state)) expect(moved).toMatchObject({ ok: true });
    else expect(moved).toEqual({ ok: false, reason: "NOT_FROM_HERE" });
    expect((await rowOf(id))?.state).toBe(from.includes(state) ? to : state);
  });

  test("the day of its first use stays", async () => {
    const walk = async (verbs: DeliverableVerb[], today: string) => {
      for (const verb of verbs) {
        const version = (await rowOf(id))?.version ?? 0;
        expect(await moveDeliverable(world.a.consultant, { id, version, verb }, today)).toMatchObject({
          ok: true,
        });
      }
    };
    await walk(["startDraft", "submitForReview", "approve", "putIntoUse"], "2026-03-02");
    expect(await rowOf(id)).toMatchObject({ state: "in_use", in_use_since: "2026-03-02" });
    await walk(["withdraw", "startDraft", "submitForReview", "approve", "putIntoUse"], "2026-05-04");
    expect(await rowOf(id)).toMatchObject({ state: "in_use", in_use_since: "2026-03-02" });
  });

  test("of eight at once one moves it, and the others are told", async () => {
    const moves = Array.from({ length: 8 }, () =>
      moveDeliverable(world.a.consultant, { id, version: 1, verb: "startDraft" }),
    );
    const answers = await Promise.all(moves);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array(7).fill({ ok: false, reason: "STALE" }));
  });
});

test("what hours went into is not deleted; without them it is, and comes back", async () => {
  const entry = timeOn(engagement, { deliverableId: id });
  await logTime(world.a.consultant, entry);
  expect(await deleteDeliverable(world.a.consultant, id)).toEqual({ ok: false, reason: "HAS_HOURS" });
  await deleteTime(world.a.consultant, entry.id);
  expect(await deleteDeliverable(world.a.consultant, id)).toMatchObject({ ok: true });
  expect(await logTime(world.a.consultant, timeOn(engagement, { deliverableId: id }))).toEqual({
    ok: false,
    reason: "DELIVERABLE_GONE",
  });
  expect(await getDeliverable(world.a.consultant, client, engagement, id)).toBeNull();
  expect(await restoreDeliverable(world.a.consultant, id)).toMatchObject({ ok: true });
  expect(await getDeliverable(world.a.consultant, client, engagement, id)).not.toBeNull();
});

test("the CEO reads state, owner and due day; a head, and every other firm or client, nothing of it", async () => {
  const seen = await listDeliverablesForCeo(world.a.a1.ceo);
  expect(seen?.deliverables.find((row) => row.id === id)).toEqual({
    id,
    kind: "sop",
    title: "Order to cash",
    state: "planned",
    ownerName: "A1 Joinery Head",
    dueDay: "2026-03-31",
    inUseSince: null,
    href: null,
  });
  expect((await listDeliverablesForCeo(world.a.a2.ceo))?.deliverables).toEqual([]);
  expect((await listDeliverablesForCeo(world.b.b1.ceo))?.deliverables).toEqual([]);
  expect(await listDeliverablesForCeo(world.a.a1.head)).toBeNull();
  expect(await listDeliverablesForCeo(world.a.owner)).toBeNull();
});

const strangers: [string, (w: World) => Viewer][] = [
  ["another firm's owner", (w) => w.b.owner],
  ["another client's CEO", (w) => w.a.a2.ceo],
  ["the client's own CEO", (w) => w.a.a1.ceo],
  ["a head", (w) => w.a.a1.head],
  ["a consultant who is not assigned", (w) => w.a.unassigned],
];
test.each(strangers)("%s plans, edits, moves and deletes nothing", async (_who, of) => {
  const stranger = of(world);
  const before = await rows();
  expect(await addDeliverable(stranger, planOf())).toMatchObject({ ok: false });
  expect(await editDeliverable(stranger, { ...planOf(), id, version: 1 })).toMatchObject({ ok: false });
  expect(await moveDeliverable(stranger, { id, version: 1, verb: "startDraft" })).toMatchObject({
    ok: false,
  });
  expect(await deleteDeliverable(stranger, id)).toMatchObject({ ok: false });
  expect(await restoreDeliverable(stranger, id)).toMatchObject({ ok: false });
  expect(await rows()).toEqual(before);
  expect(await getDeliverable(stranger, client, engagement, id)).toBeNull();
});
