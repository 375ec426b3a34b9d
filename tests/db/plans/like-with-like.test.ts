import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { addDeliverable } from "@/lib/deliverables/mutations";
import { placeDeliverable } from "@/lib/plans/mutations";
import { addPhase } from "@/lib/plans/phase-mutations";
import { getPlan } from "@/lib/plans/queries";
import { logTime } from "@/lib/timesheets/mutations";
import { mondayOf } from "@/lib/units/days";
import { openFor, timeOn } from "@/tests/support/engagements";
import { phaseFor } from "@/tests/support/plans";
import { makeWorld } from "@/tests/support/world";

const world = await makeWorld();
const { consultant, a1 } = world.a;
const clientId = a1.clientCompanyId;
let engagementId: string;
beforeEach(async () => {
  engagementId = await openFor(consultant, clientId);
});
const seen = (today = "2026-03-11") => getPlan(consultant, clientId, engagementId, null, today);

describe("hours beside the plan", () => {
  test("are counted from the plan's first week on; what was worked before it is said apart", async () => {
    const log = (workDay: string, minutes: number) =>
      logTime(
        consultant,
        timeOn(engagementId, { monday: mondayOf(workDay), workDay, minutes }),
        "2026-03-11",
      );
    for (const [day, minutes] of [
      ["2026-02-27", 300],
      ["2026-03-01", 60],
      ["2026-03-02", 90],
      ["2026-03-10", 45],
    ] as const)
      expect(await log(day, minutes)).toMatchObject({ ok: true });
    expect((await seen())?.counted).toEqual({ from: null, minutesBefore: 0 });
    await addPhase(
      consultant,
      phaseFor(engagementId, { fromMonday: "2026-03-02", untilMonday: "2026-03-30" }),
    );
    const plan = await seen();
    expect(plan?.counted).toEqual({ from: "2026-03-02", minutesBefore: 360 });
    expect(plan?.kinds).toEqual([{ kind: "sop", plannedMinutes: 1200, usedMinutes: 135 }]);
  });
});

describe("what is odd about a phase is said beside it, and allowed", () => {
  test("past the end, over another one, more than is sold, and deliverables longer than its weeks", async () => {
    const late = { name: "Late", fromMonday: "2026-06-22", untilMonday: "2026-07-06" };
    const heavy = {
      name: "Heavy",
      fromMonday: "2026-06-15",
      untilMonday: "2026-06-22",
      work: [{ kind: "sop" as const, minutesPerWeek: 780 }],
    };
    const phase = phaseFor(engagementId, late);
    expect(await addPhase(consultant, phase)).toMatchObject({ ok: true });
    expect(await addPhase(consultant, phaseFor(engagementId, heavy))).toMatchObject({ ok: true });
    const id = randomUUID();
    const sop = { kind: "sop", title: "Long", ownerContactId: null, dueDay: null } as const;
    await addDeliverable(consultant, { id, engagementId, ...sop });
    const place = { id, version: 1, phaseId: phase.id, dueDay: null, plannedMinutes: 1860 };
    expect(await placeDeliverable(consultant, place)).toMatchObject({ ok: true });
    const warnings = Object.fromEntries(
      (await seen())?.phases.map((each) => [each.name, each.warnings]) ?? [],
    );
    expect(warnings).toEqual({
      Late: [
        "It goes on after the engagement’s end on 26 Jun 2026.",
        "It overlaps with “Heavy” from 22 Jun 2026 to 28 Jun 2026.",
        "With the phases beside it 23:00 hours are planned in the week of 22 Jun 2026; 12:00 are sold.",
        "Its deliverables take 31:00 hours; its weeks plan 30:00.",
      ],
      Heavy: [
        "It overlaps with “Late” from 22 Jun 2026 to 28 Jun 2026.",
        "It plans 13:00 hours a week; 12:00 are sold.",
      ],
    });
  });
});

test("what the client has already, in whichever engagement, is proposed unticked with its name", async () => {
  const other = await openFor(consultant, clientId);
  const made = {
    kind: "cadence",
    title: "Leadership meeting, weekly",
    ownerContactId: null,
    dueDay: null,
  } as const;
  await addDeliverable(consultant, { id: randomUUID(), engagementId: other, ...made });
  const rows = (await seen())?.proposal?.plan.deliverables ?? [];
  expect(rows.find(({ key }) => key === "weekly-leadership")).toMatchObject({
    isChosen: false,
    remark: "You already have “Leadership meeting, weekly”, from another engagement.",
  });
});
