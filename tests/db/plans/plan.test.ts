import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { addDeliverable } from "@/lib/deliverables/mutations";
import { changeTerms } from "@/lib/engagements/mutations";
import { placeDeliverable, writePlan } from "@/lib/plans/mutations";
import { addPhase, editPhase, movePhase, removePhase, restorePhase } from "@/lib/plans/phase-mutations";
import { listPlansForCeo } from "@/lib/plans/portal-queries";
import { getPlan } from "@/lib/plans/queries";
import { MOST_PHASES } from "@/lib/plans/schema";
import { trailOf } from "@/tests/support/cadences";
import { changeOf, openFor } from "@/tests/support/engagements";
import { phaseFor, phasesOf, planFor } from "@/tests/support/plans";
import { diagnosed } from "@/tests/support/rounds";
import { asDatabaseOwner, makeWorld } from "@/tests/support/world";

const world = await makeWorld();
const { consultant, a1 } = world.a;
const clientId = a1.clientCompanyId;
let engagementId: string;
beforeEach(async () => {
  engagementId = await openFor(consultant, clientId);
});
const seen = (today = "2026-03-11") => getPlan(consultant, clientId, engagementId, null, today);
const deliverablesOf = () =>
  asDatabaseOwner<{ id: string; title: string; version: number; planned: number | null; day: string | null }>(
    `SELECT id, title, version, planned_minutes AS planned, due_day::text AS day
       FROM deliverable WHERE engagement_id = $1 ORDER BY title`,
    [engagementId],
  );

describe("a plan is written in one step", () => {
  test("phases in their order, with their hours and deliverables, and one row in the trail", async () => {
    expect(await writePlan(consultant, planFor(engagementId))).toMatchObject({ ok: true });
    const plan = await seen();
    expect(plan?.proposal).toBeNull();
    expect(plan?.phases.map(({ name, work }) => [name, work.map((each) => each.minutesPerWeek)])).toEqual([
      ["Get a grip", [300, 420]],
      ["Build", [720]],
    ]);
    expect(plan?.deliverables).toMatchObject([
      { title: "The core process", phaseId: plan?.phases[1]?.id, dueDay: "2026-04-10", plannedMinutes: 1200 },
    ]);
    // Eight weeks of the first phase, and two of the second one have begun.
    expect(plan?.kinds.map(({ kind, plannedMinutes }) => [kind, plannedMinutes])).toEqual([
      ["sop", 1440],
      ["accountability", 2400],
      ["integration", 3360],
    ]);
    expect(await trailOf(engagementId)).toEqual(["engagement.opened", "plan.written"]);
  });

  test("sent twice it is one plan; another one is refused while it stands", async () => {
    const plan = planFor(engagementId);
    const answers = await Promise.all(Array.from({ length: 10 }, () => writePlan(consultant, plan)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await writePlan(consultant, planFor(engagementId))).toEqual({ ok: false, reason: "PLANNED" });
    expect(await phasesOf(engagementId)).toHaveLength(2);
    expect(await deliverablesOf()).toHaveLength(1);
    expect(await trailOf(engagementId)).toEqual(["engagement.opened", "plan.written"]);
  });

  test("of ten who write different ones at once one wins, and the others are told", async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => writePlan(consultant, planFor(engagementId))),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.reason === "PLANNED")).toHaveLength(9);
    expect(await phasesOf(engagementId)).toHaveLength(2);
    expect(await deliverablesOf()).toHaveLength(1);
  });

  test("what the engagement has already is placed, not doubled, and keeps its day", async () => {
    const row = {
      kind: "sop",
      title: "the Core Process",
      ownerContactId: null,
      dueDay: "2026-02-02",
    } as const;
    await addDeliverable(consultant, { id: randomUUID(), engagementId, ...row });
    await writePlan(consultant, planFor(engagementId));
    expect(await deliverablesOf()).toMatchObject([
      { title: "the Core Process", version: 2, planned: 1200, day: "2026-02-02" },
    ]);
    // Also after all its phases were taken out, and a plan is written again.
    for (const { id } of await phasesOf(engagementId)) await removePhase(consultant, { id });
    expect(await writePlan(consultant, planFor(engagementId))).toMatchObject({ ok: true });
    expect(await deliverablesOf()).toHaveLength(1);
  });

  test("all of it or nothing: with one phase that begins after the end none is written", async () => {
    const { phases } = planFor(engagementId);
    const outside = { ...phases[1]!, fromMonday: "2026-06-29", untilMonday: "2026-07-06" };
    const plan = planFor(engagementId, { phases: [phases[0]!, outside] });
    expect(await writePlan(consultant, plan)).toEqual({ ok: false, reason: "OUTSIDE_DATES" });
    expect(await phasesOf(engagementId)).toEqual([]);
    expect(await deliverablesOf()).toEqual([]);
    expect(await trailOf(engagementId)).toEqual(["engagement.opened"]);
  });
});

describe("out of a diagnosis", () => {
  test("it is proposed with reasons, which are kept with what they are for and not shown to the CEO", async () => {
    const { diagnosisId } = await diagnosed(world);
    const proposal = (await seen())?.proposal;
    expect(proposal).toMatchObject({
      template: "fractional_coo",
      diagnosis: { id: diagnosisId, day: "2026-03-31" },
    });
    const core = proposal?.plan.deliverables.find(({ key }) => key === "core-process");
    expect(core?.reason).toMatch(/\(I1\) is rated/);
    const scores = proposal?.plan.deliverables.flatMap(({ score }) => score ?? []) ?? [];
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));

    await writePlan(consultant, planFor(engagementId, { diagnosisId }));
    const [kept] = (await seen())?.deliverables ?? [];
    expect(kept?.reason).toEqual({ sentence: core?.reason, diagnosisId, day: "2026-03-31" });
    const forCeo = JSON.stringify(await listPlansForCeo(a1.ceo));
    expect(forCeo).toContain("The core process");
    expect(forCeo).not.toMatch(/rated|minutes|version.*plannedMinutes/i);
  });

  test("of an engagement that runs only the weeks that are left are planned", async () => {
    const phases = (await seen("2026-03-11"))?.proposal?.plan.phases;
    expect(phases?.[0]?.fromMonday).toBe("2026-03-09");
    expect(phases?.at(-1)?.untilMonday).toBe("2026-06-22");
    expect((await seen("2025-12-24"))?.proposal?.plan.phases[0]?.fromMonday).toBe("2025-12-29");
  });

  test("without a closed one it is the template, and another template can be chosen", async () => {
    const other = await openFor(consultant, world.a.a2.clientCompanyId, { kind: "advisory" });
    const plan = await getPlan(consultant, world.a.a2.clientCompanyId, other, "diagnostic");
    expect(plan?.proposal).toMatchObject({ template: "diagnostic", diagnosis: null });
    const usual = await getPlan(consultant, world.a.a2.clientCompanyId, other);
    expect(usual?.proposal?.template).toBe("fractional_director");
  });
});

describe("phases", () => {
  test("one is added at the end, once; a plan takes twelve", async () => {
    const phase = phaseFor(engagementId);
    expect(await addPhase(consultant, phase)).toMatchObject({ ok: true });
    expect(await addPhase(consultant, phase)).toMatchObject({ ok: true });
    for (let more = 1; more < MOST_PHASES; more++) await addPhase(consultant, phaseFor(engagementId));
    expect(await phasesOf(engagementId)).toHaveLength(MOST_PHASES);
    expect(await addPhase(consultant, phaseFor(engagementId))).toEqual({ ok: false, reason: "FULL" });
    expect(await trailOf(phase.id)).toEqual(["phase.added"]);
    const late = phaseFor(engagementId, { fromMonday: "2025-12-22", untilMonday: "2026-01-05" });
    expect(await addPhase(consultant, late)).toEqual({ ok: false, reason: "OUTSIDE_DATES" });
  });

  test("changed by twenty at once one wins, and the others are told", async () => {
    const phase = phaseFor(engagementId);
    await addPhase(consultant, phase);
    const edit = (at: number) =>
      editPhase(consultant, { ...phaseFor(engagementId, { name: `Phase ${at}` }), id: phase.id, version: 1 });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => edit(at)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.reason === "STALE")).toHaveLength(19);
    expect((await seen())?.phases).toHaveLength(1);
    expect(await trailOf(phase.id)).toEqual(["phase.added", "phase.edited"]);
  });

  test("what its weeks go into is replaced as a whole", async () => {
    const phase = phaseFor(engagementId);
    await addPhase(consultant, phase);
    const work = [{ kind: "cadence", minutesPerWeek: 90 }] as const;
    await editPhase(consultant, { ...phaseFor(engagementId, { work: [...work] }), id: phase.id, version: 1 });
    expect((await seen())?.phases[0]?.work).toMatchObject(work);
  });

  test("one that lies outside since the terms changed can still be renamed where it is", async () => {
    const phase = phaseFor(engagementId);
    await addPhase(consultant, phase);
    await changeTerms(consultant, changeOf(engagementId, { endsOn: "2026-06-05" }));
    const renamed = { ...phaseFor(engagementId, { name: "Hand over early" }), id: phase.id, version: 1 };
    expect(await editPhase(consultant, renamed)).toMatchObject({ ok: true });
    const moved = { ...renamed, version: 2, fromMonday: "2026-06-08" } as const;
    expect(await editPhase(consultant, moved)).toEqual({ ok: false, reason: "OUTSIDE_DATES" });
  });

  test("they change places, and at the end of the plan one stays", async () => {
    await writePlan(consultant, planFor(engagementId));
    const [first, second] = await phasesOf(engagementId);
    await movePhase(consultant, { id: second!.id, version: 1, direction: "earlier" });
    expect((await phasesOf(engagementId)).map(({ id }) => id)).toEqual([second!.id, first!.id]);
    expect(await movePhase(consultant, { id: second!.id, version: 2, direction: "earlier" })).toMatchObject({
      ok: true,
    });
    expect(await movePhase(consultant, { id: second!.id, version: 1, direction: "later" })).toEqual({
      ok: false,
      reason: "STALE",
    });
    expect(await trailOf(second!.id)).toEqual(["phase.moved"]);
  });

  test("taken out it waits with what is in it, and comes back with it", async () => {
    await writePlan(consultant, planFor(engagementId));
    const [, build] = await phasesOf(engagementId);
    await removePhase(consultant, { id: build!.id });
    await removePhase(consultant, { id: build!.id });
    expect((await seen())?.phases).toHaveLength(1);
    expect((await seen())?.deliverables).toMatchObject([{ title: "The core process", phaseId: null }]);
    const gone = { ...phaseFor(engagementId), id: build!.id, version: 2 };
    expect(await editPhase(consultant, gone)).toEqual({ ok: false, reason: "NOT_FOUND" });
    await restorePhase(consultant, { id: build!.id });
    expect((await seen())?.deliverables).toMatchObject([{ phaseId: build!.id }]);
    expect(await trailOf(build!.id)).toEqual(["phase.removed", "phase.restored"]);
  });
});

describe("a deliverable is placed", () => {
  test("in a phase of its own engagement, with its day and hours; by one of two at once", async () => {
    await writePlan(consultant, planFor(engagementId));
    const [grip, build] = await phasesOf(engagementId);
    const id = (await deliverablesOf())[0]!.id;
    const place = (phaseId: string | null) =>
      placeDeliverable(consultant, { id, version: 1, phaseId, dueDay: "2026-02-20", plannedMinutes: 600 });
    const answers = await Promise.all([place(grip!.id), place(null)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toEqual({ ok: false, reason: "STALE" });
    expect(await deliverablesOf()).toMatchObject([{ version: 2, planned: 600, day: "2026-02-20" }]);
    expect(await trailOf(id)).toEqual(["deliverable.placed"]);

    await removePhase(consultant, { id: build!.id });
    const again = { id, version: 2, dueDay: null, plannedMinutes: null };
    expect(await placeDeliverable(consultant, { ...again, phaseId: build!.id })).toEqual({
      ok: false,
      reason: "PHASE_GONE",
    });
    const elsewhere = await openFor(consultant, clientId);
    await writePlan(consultant, planFor(elsewhere));
    const [foreign] = await phasesOf(elsewhere);
    expect(await placeDeliverable(consultant, { ...again, phaseId: foreign!.id })).toEqual({
      ok: false,
      reason: "PHASE_GONE",
    });
  });
});
