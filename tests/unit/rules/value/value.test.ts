import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DIMENSIONS, type Dimension } from "@/lib/rules/questionnaire/dimensions";
import { WORK_KINDS } from "@/lib/rules/hours/work-kinds";
import { DRIFT_LINE, recentDrift } from "@/lib/rules/value/drift";
import { valueByKind } from "@/lib/rules/value/per-deliverable";
import { type DimensionScores, valuePerPoint } from "@/lib/rules/value/per-point";
import { SERVICE_BAND, serviceOf } from "@/lib/rules/value/service";

describe("hours for a deliverable in use", () => {
  const SOPS = [
    { id: "a", kind: "sop", isInUse: true },
    { id: "b", kind: "sop", isInUse: true },
    { id: "c", kind: "sop", isInUse: false },
  ] as const;
  const on = (deliverableId: string | null, minutes: number) =>
    ({ kind: "sop", deliverableId, minutes }) as const;

  test("where the entries name what they were for, only the time of those in use counts", () => {
    expect(valueByKind([on("a", 100), on("b", 201), on("c", 999)], SOPS)).toEqual([
      { kind: "sop", inUse: 2, minutes: 301, minutesPerDeliverable: 151, basis: "entries" },
    ]);
  });

  test("where some name none, all time of the kind counts, and it says so", () => {
    expect(valueByKind([on("a", 100), on(null, 60), on("c", 40)], SOPS)).toMatchObject([
      { minutes: 200, minutesPerDeliverable: 100, basis: "kind_of_work" },
    ]);
  });

  test("other work on a deliverable is its time too", () => {
    const talk = { kind: "integration", deliverableId: "a", minutes: 50 } as const;
    expect(valueByKind([on("a", 100), talk], SOPS)).toMatchObject([
      { minutes: 150, minutesPerDeliverable: 75 },
    ]);
  });

  test("nothing in use has no price, and that is not zero", () => {
    expect(valueByKind([on(null, 60)], [])).toEqual([
      { kind: "sop", inUse: 0, minutes: 60, minutesPerDeliverable: null, basis: "kind_of_work" },
    ]);
    expect(valueByKind([], [])).toEqual([]);
  });
});

describe("hours for a point gained", () => {
  const scores = (some: Partial<Record<Dimension, number | null>>): DimensionScores => ({
    ...(Object.fromEntries(DIMENSIONS.map((each) => [each, null])) as Record<Dimension, null>),
    ...some,
  });

  test("each subject by its own gain, and the mean over those known on both days", () => {
    const value = valuePerPoint(
      scores({ coherence: 20, founder: 40, scaling: 50, authority: 10 }),
      scores({ coherence: 50, founder: 30, scaling: 50, ownership: 90 }),
      6000,
    );
    const of = (dimension: Dimension) => value.dimensions.find((each) => each.dimension === dimension);
    expect(of("coherence")).toMatchObject({ gained: 30, minutesPerPoint: 200 });
    expect(of("founder")).toMatchObject({ gained: -10, minutesPerPoint: null });
    expect(of("scaling")).toMatchObject({ gained: 0, minutesPerPoint: null });
    // Known on one day alone: not known, and never zero.
    expect(of("authority")).toMatchObject({ before: 10, after: null, gained: null, minutesPerPoint: null });
    expect(of("ownership")).toMatchObject({ before: null, gained: null });
    expect(value.mean).toEqual({ gained: 6.67, minutesPerPoint: 900 });
  });

  test("nothing known on both days says nothing", () => {
    expect(valuePerPoint(scores({}), scores({ founder: 80 }), 600).mean).toEqual({
      gained: null,
      minutesPerPoint: null,
    });
  });

  test("a price is never negative, never infinite, and never there without a gain", () => {
    const score = fc.option(fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100));
    const all = fc.record(
      Object.fromEntries(DIMENSIONS.map((each) => [each, score])),
    ) as fc.Arbitrary<DimensionScores>;
    fc.assert(
      fc.property(all, all, fc.integer({ min: 0, max: 1_000_000 }), (before, after, minutes) => {
        for (const { gained, minutesPerPoint } of valuePerPoint(before, after, minutes).dimensions) {
          expect(minutesPerPoint === null).toBe(gained === null || gained <= 0);
          if (minutesPerPoint !== null)
            expect(Number.isFinite(minutesPerPoint) && minutesPerPoint >= 0).toBe(true);
        }
      }),
    );
  });
});

describe("scope drift", () => {
  const TODAY = "2026-03-26";
  const day = (workDay: string, kind: (typeof WORK_KINDS)[number], minutes: number) => ({
    workDay,
    kind,
    minutes,
  });

  test("looks at this week and the three before it, and at nothing else", () => {
    const drift = recentDrift(
      [
        day("2026-03-01", "firefighting", 9999),
        day("2026-03-02", "sop", 300),
        day("2026-03-29", "firefighting", 100),
        day("2026-03-30", "firefighting", 9999),
      ],
      TODAY,
    );
    expect(drift).toEqual({ share: 0.25, minutes: 400, from: "2026-03-02", isOverLine: true });
    expect(DRIFT_LINE).toEqual({ share: 0.25, source: "practice" });
  });

  test("just under the line is not over it, none is zero, and no hours say nothing", () => {
    const under = recentDrift([day(TODAY, "sop", 301), day(TODAY, "firefighting", 100)], TODAY);
    expect(under?.isOverLine).toBe(false);
    expect(recentDrift([day(TODAY, "sop", 60)], TODAY)).toMatchObject({ share: 0, isOverLine: false });
    expect(recentDrift([], TODAY)).toBeNull();
    expect(recentDrift([day(TODAY, "sop", 60), day(TODAY, "sop", -60)], TODAY)).toBeNull();
  });
});

describe("over- and under-service", () => {
  const PLAN = { startsOn: "2026-03-02", endsOn: "2026-04-26", plannedMinutesPerWeek: 1000 };
  const used = (minutes: number) => [
    { workDay: "2026-03-03", minutes },
    // This week is not over yet.
    { workDay: "2026-03-17", minutes: 5000 },
  ];

  test.each([
    [1699, "under"],
    [1700, "within"],
    [2200, "within"],
    [2201, "over"],
  ] as const)("%i of 2000 minutes is %s", (minutes, standing) => {
    expect(serviceOf(PLAN, used(minutes), "2026-03-18")).toMatchObject({
      weeks: 2,
      usedMinutes: minutes,
      plannedMinutes: 2000,
      standing,
    });
    expect(SERVICE_BAND.source).toBe("practice");
  });

  test("before the first week is over, or where nothing was planned, it is not known", () => {
    expect(serviceOf(PLAN, used(0), "2026-03-08")).toBeNull();
    expect(serviceOf({ ...PLAN, plannedMinutesPerWeek: 0 }, used(60), "2026-03-18")).toBeNull();
  });

  test("after the last day all weeks count, the last one too", () => {
    expect(serviceOf({ ...PLAN, endsOn: "2026-03-18" }, used(0), "2026-03-19")).toMatchObject({
      weeks: 3,
      usedMinutes: 5000,
    });
  });
});
