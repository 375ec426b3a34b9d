import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { StaffViewer, Viewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { correctEscalation, fillInEscalation } from "@/lib/escalations/edit-mutations";
import {
  decideEscalation,
  deleteEscalation,
  logEscalation,
  reopenEscalation,
  restoreEscalation,
} from "@/lib/escalations/mutations";
import { getLedger } from "@/lib/escalations/queries";
import { readStructures } from "@/lib/readiness/read-structures";
import { trendSentence } from "@/lib/rules/escalations/trend-sentence";
import { fillInEscalationInput } from "@/lib/escalations/schema";
import { addDays } from "@/lib/units/days";
import { trailOf } from "@/tests/support/cadences";
import { NOTHING_SAID, filledIn, logged } from "@/tests/support/escalations";
import { openFor } from "@/tests/support/engagements";
import { writtenSop } from "@/tests/support/sops";
import { type World, makeWorld } from "@/tests/support/world";

let world: World;
let clientId: string;
/** Wednesday 11 February 2026, noon in Berlin. */
const now = new Date("2026-02-11T11:00:00Z");
const today = "2026-02-11";

beforeAll(async () => {
  world = await makeWorld();
  clientId = world.a.a1.clientCompanyId;
});

const ledgerOf = (viewer: Viewer, id = clientId, at = now) => getLedger(viewer as StaffViewer, id, 13, at);
const entryOf = async (id: string, viewer: Viewer = world.a.owner) =>
  (await ledgerOf(viewer))?.entries.find((one) => one.id === id);
const log = (changed: Parameters<typeof logged>[2] = {}, viewer: Viewer = world.a.consultant) =>
  logged(viewer, clientId, { raisedDay: today, ...changed }, now);

describe("logging", () => {
  test("a line is enough: today where the firm is, who logged it, and one row in the trail", async () => {
    const id = randomUUID();
    // Half past eleven at night in UTC is tomorrow in Berlin.
    const lateEvening = new Date("2026-02-10T23:30:00Z");
    const line = { id, clientCompanyId: clientId, text: "May we?", ...NOTHING_SAID, raisedDay: null };
    expect(await logEscalation(world.a.consultant, line, lateEvening)).toEqual({
      ok: true,
      value: undefined,
    });
    expect(await entryOf(id)).toMatchObject({
      text: "May we?",
      raisedDay: "2026-02-11",
      wait: { days: 0, isWaiting: true },
      loggedByName: world.a.consultant.displayName,
      into: null,
    });
    expect(await trailOf(id)).toEqual(["escalation.logged"]);
  });

  test("sent eight times at once it is one", async () => {
    const id = randomUUID();
    const line = { id, clientCompanyId: clientId, text: "Twice?", ...NOTHING_SAID, raisedDay: today };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => logEscalation(world.a.consultant, line, now)),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await trailOf(id)).toEqual(["escalation.logged"]);
  });

  test("under the id of somebody else's it is refused, and theirs stays", async () => {
    const id = await log({ text: "Theirs" });
    const line = { id, clientCompanyId: clientId, text: "Mine", ...NOTHING_SAID, raisedDay: today };
    for (const viewer of [world.a.assistant, world.a.a1.head, world.a.a1.ceo])
      expect(await logEscalation(viewer, line, now)).toEqual({ ok: false, reason: "NOT_FOUND" });
    expect(await entryOf(id)).toMatchObject({ text: "Theirs" });
  });

  test("the department that one named last is remembered, by person and client", async () => {
    const { Sales, Operations } = world.a.a1.departments;
    await log({ departmentId: Sales });
    await log({ departmentId: Operations }, world.a.assistant);
    expect((await ledgerOf(world.a.consultant))?.rememberedDepartmentId).toBe(Sales);
    expect((await ledgerOf(world.a.assistant))?.rememberedDepartmentId).toBe(Operations);
    expect((await ledgerOf(world.a.owner))?.rememberedDepartmentId).toBeNull();
  });

  test.each([
    ["tomorrow", "2026-02-12", "DAY_AHEAD"],
    ["a slip of the year", "1926-02-11", "DAY_FAR"],
  ])("%s is refused", async (_what, raisedDay, reason) => {
    const line = { id: randomUUID(), clientCompanyId: clientId, text: "When?", ...NOTHING_SAID };
    expect(await logEscalation(world.a.consultant, { ...line, raisedDay }, now)).toEqual({
      ok: false,
      reason,
    });
  });

  test("a department of another client is refused", async () => {
    const line = {
      id: randomUUID(),
      clientCompanyId: clientId,
      text: "Whose?",
      cause: null,
      raisedDay: today,
    };
    const departmentId = world.a.a2.departments.Sales;
    expect(await logEscalation(world.a.consultant, { ...line, departmentId }, now)).toEqual({
      ok: false,
      reason: "DEPARTMENT_GONE",
    });
  });
});

describe("deciding and correcting", () => {
  test("decided, taken back, decided: each in the trail, said twice only once", async () => {
    const id = await log({ raisedDay: "2026-02-06" });
    const decide = (version: number) => decideEscalation(world.a.consultant, { id, version }, now);
    expect(await decide(1)).toMatchObject({ ok: true });
    expect(await decide(1)).toMatchObject({ ok: true });
    expect(await entryOf(id)).toMatchObject({ decidedDay: today, wait: { days: 5, isWaiting: false } });
    await reopenEscalation(world.a.consultant, { id });
    await reopenEscalation(world.a.consultant, { id });
    expect(await entryOf(id)).toMatchObject({ decidedDay: null, wait: { days: 5, isWaiting: true } });
    expect(await decide(1)).toEqual({ ok: false, reason: "STALE" });
    expect(await trailOf(id)).toEqual(["escalation.logged", "escalation.decided", "escalation.reopened"]);
  });

  test("of twenty who fill it in at once one wins, and the others are told", async () => {
    const id = await log();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        fillInEscalation(world.a.consultant, filledIn(id, { text: `Text ${at}` }), now),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.reason === "STALE")).toHaveLength(19);
    expect(await trailOf(id)).toEqual(["escalation.logged", "escalation.filled_in"]);
  });

  test("it is turned into a right, then a seat, an SOP, and nothing again", async () => {
    const id = await log();
    const engagementId = await openFor(world.a.consultant, clientId);
    const sopId = await writtenSop(world.a.consultant, engagementId, { title: "Quoting a new lane" });
    const turn = async (version: number, changed: Parameters<typeof filledIn>[1]) =>
      expect(
        await fillInEscalation(world.a.consultant, filledIn(id, { version, ...changed }), now),
      ).toMatchObject({ ok: true });
    await turn(1, { decisionRight: "Discounts up to 8 %", seatName: "Head of sales", note: "At last" });
    expect(await entryOf(id)).toMatchObject({
      into: { kind: "decision_right", right: "Discounts up to 8 %", seat: "Head of sales" },
      note: "At last",
    });
    await turn(2, { seatName: "Dock planner" });
    expect(await entryOf(id)).toMatchObject({ into: { kind: "seat", seat: "Dock planner" }, note: null });
    await turn(3, { deliverableId: sopId });
    expect(await entryOf(id)).toMatchObject({ into: { kind: "sop", title: "Quoting a new lane" } });
    expect((await ledgerOf(world.a.owner))?.ledger.turned).toBe(1);
    await turn(4, {});
    expect((await entryOf(id))?.into).toBeNull();
    expect(await trailOf(id)).toHaveLength(5);
  });

  test.each([
    ["another client's deliverable", "DELIVERABLE_GONE"],
    ["a decision that is still to come", "DECIDED_AHEAD"],
    ["a day that is still to come", "DAY_AHEAD"],
    ["a closed department", "DEPARTMENT_GONE"],
  ] as const)("%s is refused", async (_what, reason) => {
    const id = await log();
    const engagementId = await openFor(world.a.consultant, world.a.a2.clientCompanyId);
    const changed = {
      DELIVERABLE_GONE: {
        deliverableId: await writtenSop(world.a.consultant, engagementId, { title: "Theirs" }),
      },
      DECIDED_AHEAD: { decidedDay: "2026-02-12" },
      DAY_AHEAD: { raisedDay: "2026-02-12" },
      DEPARTMENT_GONE: { departmentId: world.a.a2.departments.Sales },
    }[reason];
    expect(await fillInEscalation(world.a.consultant, filledIn(id, changed), now)).toEqual({
      ok: false,
      reason,
    });
    expect(await trailOf(id)).toEqual(["escalation.logged"]);
  });

  test("a day is not moved behind the decision", async () => {
    const id = await log({ raisedDay: "2026-02-02" });
    await fillInEscalation(
      world.a.consultant,
      filledIn(id, { raisedDay: "2026-02-02", decidedDay: "2026-02-03" }),
      now,
    );
    const later = { id, version: 2, text: "Later", ...NOTHING_SAID, raisedDay: "2026-02-04" };
    expect(await correctEscalation(world.a.consultant, later, now)).toEqual({
      ok: false,
      reason: "DECIDED_BEFORE",
    });
  });

  test("the form asks for what its choice needs, and keeps nothing of the others", () => {
    const form = { id: randomUUID(), version: "1", text: "May we?", raisedDay: today };
    const read = (more: object) => fillInEscalationInput.safeParse({ ...form, ...more });
    expect(read({ into: "right" }).error?.issues[0]?.path).toEqual(["decisionRight"]);
    expect(read({ into: "seat" }).error?.issues[0]?.path).toEqual(["seatName"]);
    expect(read({ decidedDay: "2026-02-10" }).error?.issues[0]?.path).toEqual(["decidedDay"]);
    expect(read({ into: "sop" }).success).toBe(false);
    expect(read({ cause: "weather" }).success).toBe(false);
    const typed = { decisionRight: "Typed", seatName: "Typed" };
    const nothing = { decisionRight: null, seatName: null, deliverableId: null };
    expect(read({ ...typed }).data).toMatchObject(nothing);
    expect(read({ into: "seat", ...typed }).data).toMatchObject({ ...nothing, seatName: "Typed" });
    expect(read({ into: form.id, ...typed }).data).toMatchObject({ ...nothing, deliverableId: form.id });
  });
});

test("deleted twenty times at once and brought back likewise, each is in the trail once", async () => {
  const id = await log();
  const twenty = (change: typeof deleteEscalation) =>
    Promise.all(Array.from({ length: 20 }, () => change(world.a.assistant, { id })));
  expect((await twenty(deleteEscalation)).every(({ ok }) => ok)).toBe(true);
  expect(await entryOf(id)).toBeUndefined();
  expect(await decideEscalation(world.a.consultant, { id, version: 1 }, now)).toMatchObject({ ok: false });
  expect((await twenty(restoreEscalation)).every(({ ok }) => ok)).toBe(true);
  expect(await entryOf(id)).toBeDefined();
  expect(await trailOf(id)).toEqual(["escalation.logged", "escalation.deleted", "escalation.restored"]);
});

describe("over the weeks", () => {
  const weekly = async (at: string) => {
    const of = { firmId: world.a.firmId, clientCompanyId: world.a.a2.clientCompanyId };
    return (await withViewer(world.a.owner, (tx) => readStructures(tx, of, at))).escalations;
  };

  test("a falling ledger says so, and readiness gets the full weeks: unknown before the first entry, never zero", async () => {
    const { consultant, a2 } = world.a;
    expect(await weekly(today)).toBeNull();
    const deleted = await logged(consultant, a2.clientCompanyId, { raisedDay: "2025-12-01" }, now);
    await deleteEscalation(consultant, { id: deleted });
    expect(await weekly(today)).toBeNull();
    // Weeks from 29 December on, six full ones before that of 11 February.
    for (const [at, count] of [6, 5, 4, 3, 2, 1].entries())
      for (let nth = 0; nth < count; nth++)
        await logged(consultant, a2.clientCompanyId, { raisedDay: addDays("2025-12-29", 7 * at + nth) }, now);
    await logged(consultant, a2.clientCompanyId, { raisedDay: today }, now);
    expect(await weekly(today)).toEqual([6, 5, 4, 3, 2, 1]);
    expect(await weekly("2026-02-15")).toEqual([6, 5, 4, 3, 2, 1]);
    expect(await weekly("2026-02-16")).toEqual([6, 5, 4, 3, 2, 1, 1]);
    const ledger = (await ledgerOf(consultant, a2.clientCompanyId))?.ledger;
    expect(ledger?.series.map(({ count }) => count)).toEqual([...Array(6).fill(null), 6, 5, 4, 3, 2, 1, 1]);
    expect(ledger && trendSentence(ledger.trend)).toBe(
      "Fewer decisions reach the CEO: 5 a week over 3 weeks in January, 2 over the last 3.",
    );
  });

  test("this week is the firm's: on a Sunday night in Berlin, Monday has begun", async () => {
    const lastOf = async (instant: string) =>
      (await ledgerOf(world.a.owner, clientId, new Date(instant)))?.ledger.series.at(-1)?.monday;
    expect(await lastOf("2026-03-29T21:59:59Z")).toBe("2026-03-23");
    expect(await lastOf("2026-03-29T22:00:00Z")).toBe("2026-03-30");
    expect(await lastOf("2026-12-31T12:00:00Z")).toBe("2026-12-28");
    expect(await lastOf("2027-01-03T23:00:00Z")).toBe("2027-01-04");
  });
});
