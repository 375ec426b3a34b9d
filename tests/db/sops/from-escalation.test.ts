import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { fillInEscalation } from "@/lib/escalations/edit-mutations";
import { getLedger } from "@/lib/escalations/queries";
import { getSopStart } from "@/lib/sops/draft-queries";
import { startSop } from "@/lib/sops/mutations";
import { openFor } from "@/tests/support/engagements";
import { filledIn, logged } from "@/tests/support/escalations";
import { done } from "@/tests/support/matrix/done";
import { type World, asDatabaseOwner, makeWorld } from "@/tests/support/world";

let world: World;
let clientId: string;
let engagementId: string;
beforeEach(async () => {
  world = await makeWorld();
  clientId = world.a.a1.clientCompanyId;
  engagementId = await openFor(world.a.consultant, clientId);
});

const raisedDay = "2026-02-11";
const now = new Date("2026-02-11T11:00:00Z");
const begin = (escalationId: string, id = randomUUID()) =>
  startSop(world.a.consultant, {
    id,
    engagementId,
    title: "Discounts",
    ownerContactId: null,
    departmentId: null,
    template: undefined,
    escalationId,
  });
const entry = async (id: string) =>
  (await getLedger(world.a.consultant, clientId, 13, now))?.entries.find((one) => one.id === id);

test("an SOP is begun with the decision's words and its department, not the first one", async () => {
  const { consultant, a1 } = world.a;
  const { Operations } = a1.departments;
  const id = await logged(
    consultant,
    clientId,
    { text: "5 % off for Möller?", departmentId: Operations, raisedDay },
    now,
  );
  const start = await getSopStart(consultant, clientId, id);
  expect(start?.departments[0]?.id).not.toBe(Operations);
  expect(start?.from).toEqual({
    id,
    text: "5 % off for Möller?",
    title: "5 % off for Möller?",
    departmentId: Operations,
  });
});

test("of no department it is that of the head who logged it; of the consultants' own, none", async () => {
  const { consultant, a1 } = world.a;
  const byHead = await logged(a1.head, clientId, { raisedDay }, now);
  const own = await logged(consultant, clientId, { raisedDay }, now);
  const department = async (id: string) => (await getSopStart(consultant, clientId, id))?.from?.departmentId;
  expect(await department(byHead)).toBe(a1.departments.Sales);
  expect(await department(own)).toBeNull();
  await asDatabaseOwner("UPDATE department SET deleted_at = now() WHERE id = $1", [a1.departments.Sales]);
  expect(await department(byHead)).toBeNull();
});

test("saved, the ledger says what the decision was turned into, once however often it is sent", async () => {
  const id = await logged(world.a.consultant, clientId, { raisedDay }, now);
  const sopId = randomUUID();
  for (const answer of await Promise.all([1, 2, 3].map(() => begin(id, sopId)))) done(answer);
  expect(await entry(id)).toMatchObject({
    deliverableId: sopId,
    into: { kind: "sop", title: "Discounts" },
    version: 2,
  });
  expect((await getSopStart(world.a.consultant, clientId, id))?.from).toBeNull();
});

test("of two who turn it into something the second is refused, and begins nothing", async () => {
  const id = await logged(world.a.consultant, clientId, { raisedDay }, now);
  const answers = await Promise.all([begin(id), begin(id)]);
  expect(answers.map((answer) => (answer.ok ? "ok" : answer.reason)).toSorted()).toEqual([
    "ESCALATION_TURNED",
    "ok",
  ]);
  expect(await asDatabaseOwner("SELECT id FROM sop WHERE client_company_id = $1", [clientId])).toHaveLength(
    1,
  );
  const other = await logged(world.a.consultant, clientId, { raisedDay }, now);
  done(await fillInEscalation(world.a.consultant, filledIn(other, { seatName: "Head of sales" }), now));
  expect(await begin(other)).toEqual({ ok: false, reason: "ESCALATION_TURNED" });
});

test("a decision of another client, or of another firm, is none", async () => {
  const { owner, a2 } = world.a;
  const strange = await logged(owner, a2.clientCompanyId, { raisedDay }, now);
  const foreign = await logged(world.b.owner, world.b.b1.clientCompanyId, { raisedDay }, now);
  for (const id of [strange, foreign]) {
    expect((await getSopStart(world.a.consultant, clientId, id))?.from).toBeNull();
    expect(await begin(id)).toEqual({ ok: false, reason: "ESCALATION_TURNED" });
  }
});
