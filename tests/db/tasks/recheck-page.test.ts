import { expect, test } from "vitest";
import type { StaffViewer, Viewer } from "@/lib/auth/policy";
import { getRecheck } from "@/lib/tasks/recheck-queries";
import { addTask, recordRecheck } from "@/lib/tasks/mutations";
import { addMonths, dayIn } from "@/lib/units/days";
import { diagnosed } from "../../support/rounds";
import { recheckedHire } from "../../support/tasks";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const world = await makeWorld();
const { a, b } = world;
const { consultant, a1 } = a;
const clientId = a1.clientCompanyId;
const today = dayIn(consultant.timeZone, new Date());

test("without any round there is nothing to judge by", async () => {
  const rechecks = await recheckedHire(consultant, a.a2.clientCompanyId);
  expect(await getRecheck(consultant, a.a2.clientCompanyId, rechecks.get(3)!)).toMatchObject({
    then: null,
    now: null,
  });
});

test("asks the alarm again with the hire of the task and today's facts, beside what the diagnosis said", async () => {
  const { diagnosisId } = await diagnosed(world, "named", addMonths(today, -8));
  const hire = { role: "director_of_operations", hiredOn: addMonths(today, -6) } as const;
  const rechecks = await recheckedHire(consultant, clientId, hire);
  const [early, due] = [rechecks.get(3)!, rechecks.get(6)!];
  const found = await getRecheck(consultant, clientId, due);
  expect(found).toMatchObject({
    monthsSince: 6,
    task: { hireMonth: 6, dueDay: today, hire },
    then: { diagnosisId, beforeTheHire: true, warnings: [] },
  });
  expect(found?.now?.warnings.map(({ id }) => id)).toContain("wrong_hire_director_for_structural");
  expect(found?.others.map(({ hireMonth }) => hireMonth)).toEqual([3, 12, 18]);

  const note = "Decides inside operations only.";
  await recordRecheck(consultant, { id: early, version: 1, outcome: "alarm_stands", note });
  expect((await getRecheck(a.assistant, clientId, due))?.others[0]).toMatchObject({
    outcome: "alarm_stands",
    outcomeNote: note,
  });

  // A later COO makes the director no COO: the task is still about the director.
  await recheckedHire(consultant, clientId, { role: "coo", hiredOn: addMonths(today, -1) });
  expect((await getRecheck(consultant, clientId, due))?.monthsSince).toBe(6);
  const ids = (await getRecheck(consultant, clientId, due))?.now?.warnings.map(({ id }) => id);
  expect(ids).toContain("wrong_hire_director_for_structural");

  await asDatabaseOwner("UPDATE department SET own_targets = false WHERE client_company_id = $1", [clientId]);
  expect((await getRecheck(consultant, clientId, due))?.now?.warnings).toEqual([]);
});

const strangers: Array<[string, Viewer]> = [
  ["another firm's owner", b.owner],
  ["a consultant who is not assigned", a.unassigned],
  ["another client's CEO", a.a2.ceo],
  ["the client's own CEO", a1.ceo],
  ["a head of the client", a1.head],
];

test.each(strangers)("%s does not open a recheck", async (_who, stranger) => {
  const taskId = (await recheckedHire(consultant, clientId)).get(3)!;
  expect(await getRecheck(stranger as StaffViewer, clientId, taskId)).toBeNull();
});

test("a task that is no recheck, another client's and no id at all are no page", async () => {
  const id = crypto.randomUUID();
  await addTask(consultant, { id, clientCompanyId: clientId, title: "Call", dueDay: today });
  expect(await getRecheck(consultant, clientId, id)).toBeNull();
  const taskId = (await recheckedHire(consultant, clientId)).get(3)!;
  expect(await getRecheck(consultant, a.a2.clientCompanyId, taskId)).toBeNull();
  expect(await getRecheck(consultant, clientId, "x")).toBeNull();
});
