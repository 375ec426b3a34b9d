import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/policy";
import { addDeliverable } from "@/lib/deliverables/mutations";
import { getEngagement } from "@/lib/engagements/standing-queries";
import { listEngagements } from "@/lib/engagements/queries";
import { WORK_KINDS } from "@/lib/rules/hours/work-kinds";
import { totalMinutes } from "@/lib/rules/hours/worked";
import { deleteTime, logTime } from "@/lib/timesheets/mutations";
import { getWeekForCeo } from "@/lib/timesheets/portal-queries";
import { getTimesheetWeek } from "@/lib/timesheets/queries";
import { addDays, mondayOf } from "@/lib/units/days";
import { openFor, timeOn } from "@/tests/support/engagements";
import { type World, asDatabaseOwner, makeWorld } from "@/tests/support/world";

/** A Wednesday in the fourth week of the engagement that starts on 1 January 2026, a Thursday. */
const TODAY = "2026-01-21";

let world: World;
let client: string;
beforeAll(async () => {
  world = await makeWorld();
  client = world.a.a1.clientCompanyId;
});

test("every page says the same sum, and none counts what was deleted", async () => {
  const entry = fc.record({
    day: fc.integer({ min: 0, max: 20 }),
    minutes: fc.integer({ min: 1, max: 90 }),
    kind: fc.constantFrom(...WORK_KINDS),
    onDeliverable: fc.boolean(),
    byOwner: fc.boolean(),
    deleted: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 8 }), async (plan) => {
      await asDatabaseOwner("UPDATE engagement SET deleted_at = now()");
      const engagement = await openFor(world.a.owner, client);
      const deliverableId = randomUUID();
      const sop = { kind: "sop", title: "Order to cash", ownerContactId: null, dueDay: null } as const;
      await addDeliverable(world.a.owner, { id: deliverableId, engagementId: engagement, ...sop });
      for (const { day, minutes, kind, onDeliverable, byOwner, deleted } of plan) {
        const workDay = addDays("2026-01-01", day);
        const who = byOwner ? world.a.owner : world.a.consultant;
        const time = timeOn(engagement, {
          workDay,
          monday: mondayOf(workDay),
          minutes,
          kind,
          deliverableId: onDeliverable ? deliverableId : null,
        });
        expect(await logTime(who, time)).toMatchObject({ ok: true });
        if (deleted) await deleteTime(who, time.id);
      }
      const total = totalMinutes(plan.filter(({ deleted }) => !deleted));
      const page = await getEngagement(world.a.consultant, client, engagement, TODAY);
      const list = await listEngagements(world.a.consultant, client);
      const ceo = await getWeekForCeo(world.a.a1.ceo, null, TODAY);
      expect(page?.standing.usedMinutes).toBe(total);
      expect(totalMinutes(page?.kinds ?? [])).toBe(total);
      expect(list?.engagements.map(({ usedMinutes }) => usedMinutes)).toEqual([total]);
      expect(ceo?.weeks.reduce((sum, week) => sum + week.usedMinutes, 0)).toBe(total);
      const weeks = page?.usage.weeks ?? [];
      expect(weeks.map(({ monday }) => monday)).toEqual([
        "2025-12-29",
        "2026-01-05",
        "2026-01-12",
        "2026-01-19",
      ]);
      for (const { monday, usedMinutes } of weeks) {
        const week = await getTimesheetWeek(world.a.consultant, client, engagement, monday);
        expect(week?.minutes).toBe(usedMinutes);
        const one = await getWeekForCeo(world.a.a1.ceo, monday, TODAY);
        expect(one?.engagements[0]?.usedMinutes).toBe(usedMinutes);
        expect(totalMinutes(one?.engagements[0]?.deliverables ?? [])).toBe(usedMinutes);
      }
    }),
    { numRuns: 6 },
  );
}, 60_000);

test("a week shows one's own entries to write and the others' to read", async () => {
  const engagement = await openFor(world.a.owner, client);
  await logTime(world.a.owner, timeOn(engagement, { note: "At the warehouse" }));
  await logTime(world.a.consultant, timeOn(engagement, { minutes: 30 }));
  const week = await getTimesheetWeek(world.a.consultant, client, engagement, "2026-03-02");
  expect(week).toMatchObject({ minutes: 120, mayLog: true, earlier: "2026-02-23", later: "2026-03-09" });
  expect(week?.own.map(({ minutes }) => minutes)).toEqual([30]);
  expect(week?.others).toMatchObject([{ memberName: "Olive Owner", minutes: 90, note: "At the warehouse" }]);
  const reading = await getTimesheetWeek(world.a.assistant, client, engagement, "2026-03-02");
  expect(reading).toMatchObject({ mayLog: false, own: [] });
  expect(reading?.others).toHaveLength(2);
  await asDatabaseOwner("UPDATE week SET state = 'agreed' WHERE engagement_id = $1", [engagement]);
  expect(await getTimesheetWeek(world.a.consultant, client, engagement, "2026-03-02")).toMatchObject({
    state: "agreed",
    mayLog: false,
  });
});

test.each(["2026-03-03", "2025-12-22", "2026-06-29", "no day", "2026-02-30"])(
  "there is no week %s",
  async (monday) => {
    const engagement = await openFor(world.a.owner, client);
    expect(await getTimesheetWeek(world.a.owner, client, engagement, monday)).toBeNull();
  },
);

test("nothing that an assistant, a portal user or the address bar gets holds rate, name or note", async () => {
  await asDatabaseOwner("UPDATE engagement SET deleted_at = now()");
  const engagement = await openFor(world.a.owner, client);
  await logTime(world.a.owner, timeOn(engagement, { note: "Between us" }));
  const ceo = await getWeekForCeo(world.a.a1.ceo, "2026-03-02", "2026-03-04");
  expect(ceo?.engagements).toMatchObject([{ usedMinutes: 90, plannedMinutes: 720 }]);
  expect(JSON.stringify(ceo)).not.toMatch(/rate|18050|Between us|Olive|membership/i);
  const assistant = [
    await getEngagement(world.a.assistant, client, engagement, TODAY),
    await getTimesheetWeek(world.a.assistant, client, engagement, "2026-03-02"),
  ];
  expect(assistant.every(Boolean)).toBe(true);
  expect(JSON.stringify(assistant)).not.toMatch(/rate|18050|currency/i);
  expect(await getEngagement(world.a.owner, client, "no-id", TODAY)).toBeNull();
  expect(await listEngagements(world.a.owner, "no-id")).toBeNull();
});

const strangers: [string, (w: World) => Viewer][] = [
  ["another firm's owner", (w) => w.b.owner],
  ["another client's CEO", (w) => w.a.a2.ceo],
  ["the client's own CEO", (w) => w.a.a1.ceo],
  ["a head", (w) => w.a.a1.head],
  ["a consultant who is not assigned", (w) => w.a.unassigned],
];
test.each(strangers)("%s reads neither the engagement nor its week", async (_who, of) => {
  const engagement = await openFor(world.a.owner, client);
  expect(await getEngagement(of(world), client, engagement, TODAY)).toBeNull();
  expect(await getTimesheetWeek(of(world), client, engagement, "2026-03-02")).toBeNull();
});

test("the CEO of another client, a head and the firm's own people get nothing of the portal's hours", async () => {
  const engagement = await openFor(world.a.owner, client);
  await logTime(world.a.owner, timeOn(engagement));
  expect(await getWeekForCeo(world.a.a2.ceo, null, TODAY)).toMatchObject({ engagements: [], weeks: [] });
  expect(await getWeekForCeo(world.a.a2.ceo, "2026-03-02", TODAY)).toBeNull();
  expect(await getWeekForCeo(world.b.b1.ceo, null, TODAY)).toMatchObject({ engagements: [], weeks: [] });
  expect(await getWeekForCeo(world.a.a1.head, null, TODAY)).toBeNull();
  expect(await getWeekForCeo(world.a.owner, null, TODAY)).toBeNull();
});
