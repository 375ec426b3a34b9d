import { expect, test } from "vitest";
import type { StaffViewer, Viewer } from "@/lib/auth/policy";
import { getDifference } from "@/lib/diagnoses/difference-queries";
import { getHistory } from "@/lib/diagnoses/history-queries";
import { diagnosed } from "../../support/rounds";
import { recheckedHire } from "../../support/tasks";
import { makeWorld } from "../../support/world";

const world = await makeWorld();
const { a, b } = world;
const { a1, a2, consultant } = a;
const clientId = a1.clientCompanyId;

const first = (await diagnosed(world, "named", "2025-09-30")).diagnosisId;
const second = (await diagnosed(world, "named", "2026-03-31")).diagnosisId;
await recheckedHire(consultant, clientId, { role: "coo", hiredOn: "2026-01-15" });

test("the history is the rounds oldest first, with hires and rechecks", async () => {
  const history = await getHistory(consultant, clientId);
  expect(history?.trend.map(({ id, stage, scores }) => [id, stage, scores.execution])).toEqual([
    [first, expect.any(String), 58.33],
    [second, expect.any(String), 58.33],
  ]);
  expect(history?.events.hires).toMatchObject([{ role: "coo", day: "2026-01-15" }]);
  expect(history?.rechecks.map(({ hireMonth }) => hireMonth)).toEqual([3, 6, 12, 18]);
});

test("two rounds that the same people answered alike differ in the day only", async () => {
  const found = await getDifference(a.assistant, clientId, { from: first, to: second });
  expect(found?.difference).toMatchObject({
    days: { then: "2025-09-30", now: "2026-03-31" },
    items: [],
    facts: [],
    respondents: { came: [], went: [] },
    ruleSets: null,
  });
});

const strangers: Array<[string, Viewer]> = [
  ["another firm's owner", b.owner],
  ["a consultant who is not assigned", a.unassigned],
  ["another client's CEO", a2.ceo],
  ["a head of the client", a1.head],
];

test.each(strangers)("%s sees neither the history nor a difference", async (_who, stranger) => {
  expect(await getHistory(stranger as StaffViewer, clientId)).toBeNull();
  expect(await getDifference(stranger as StaffViewer, clientId, { from: first, to: second })).toBeNull();
});

test("a diagnosis of another client, or no id at all, is nobody's other side", async () => {
  const { clientCompanyId } = a2;
  expect(await getDifference(consultant, clientCompanyId, { from: first, to: second })).toBeNull();
  expect(await getDifference(consultant, clientId, { from: first, to: "undefined" })).toBeNull();
  expect(await getHistory(consultant, "x")).toBeNull();
});
