import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { changeTerms, deleteEngagement, restoreEngagement } from "@/lib/engagements/mutations";
import { completeTask } from "@/lib/tasks/mutations";
import { listTasks } from "@/lib/tasks/queries";
import { addDays, dayIn, formatDay } from "@/lib/units/days";
import { changeOf, openFor } from "@/tests/support/engagements";
import { asDatabaseOwner, makeWorld } from "@/tests/support/world";

const world = await makeWorld();
const { consultant, owner, a1 } = world.a;
const TODAY = dayIn(consultant.timeZone, new Date());
const NOTICE = addDays(TODAY, 40);
const TERMS = { endsOn: null, noticeOn: NOTICE, renewalOn: addDays(TODAY, 5) } as const;

let engagementId: string;
beforeEach(async () => {
  engagementId = await openFor(consultant, a1.clientCompanyId, TERMS);
});
const reminders = () =>
  asDatabaseOwner<{ id: string; date: string; title: string; day: string; done: boolean; version: number }>(
    `SELECT id, engagement_date AS date, title, due_day::text AS day, done_at IS NOT NULL AS done, version
       FROM task WHERE engagement_id = $1 AND deleted_at IS NULL ORDER BY engagement_date`,
    [engagementId],
  );

test("each day asks for a task of the client's consultant, two weeks before or today", async () => {
  expect(await reminders()).toMatchObject([
    {
      date: "notice",
      title: `Notice is possible until ${formatDay(NOTICE)}: Fractional COO`,
      day: addDays(NOTICE, -14),
    },
    { date: "renewal", day: TODAY },
  ]);
  const tasks = (await listTasks(consultant, "mine"))?.tasks ?? [];
  expect(tasks.filter(({ title }) => title?.includes(formatDay(NOTICE))).length).toBeGreaterThan(0);
});

test("it moves with its day, and one that was done is to be done again for another day", async () => {
  const [notice] = await reminders();
  await completeTask(consultant, { id: notice!.id, version: notice!.version });
  await changeTerms(
    consultant,
    changeOf(engagementId, { ...TERMS, version: 1, title: "Fractional COO, part two" }),
  );
  expect(await reminders()).toMatchObject([{ done: true }, { done: false }]);
  const later = addDays(NOTICE, 30);
  await changeTerms(
    consultant,
    changeOf(engagementId, { ...TERMS, version: 2, noticeOn: later, renewalOn: null }),
  );
  expect(await reminders()).toMatchObject([{ date: "notice", done: false, day: addDays(later, -14) }]);
});

test("a past day was nobody's task, and a deleted engagement asks for none", async () => {
  await changeTerms(consultant, changeOf(engagementId, { ...TERMS, noticeOn: addDays(TODAY, -1) }));
  expect((await reminders()).map(({ date }) => date)).toEqual(["renewal"]);
  await deleteEngagement(owner, engagementId);
  expect(await reminders()).toEqual([]);
  await restoreEngagement(owner, engagementId);
  expect((await reminders()).map(({ date }) => date)).toEqual(["renewal"]);
});

test("an engagement that ran before there were reminders got the same ones with the migration", async () => {
  const before = await reminders();
  await asDatabaseOwner("DELETE FROM task WHERE engagement_id IS NOT NULL");
  const sql = readFileSync("prisma/migrations/20261204_engagement_plan/migration.sql", "utf8");
  await asDatabaseOwner(/INSERT INTO "task"[^;]*/.exec(sql)?.[0] ?? "");
  // The database's today is not always the firm's, so the one that is due today is compared without its day.
  const facts = ({ date, title, day, done }: (typeof before)[number]) =>
    date === "notice" ? { date, title, day, done } : { date, title, done };
  expect((await reminders()).map(facts)).toEqual(before.map(facts));
});
