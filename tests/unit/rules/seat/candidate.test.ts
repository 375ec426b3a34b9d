import fc from "fast-check";
import { expect, test } from "vitest";
import { candidateProfile, type Evidence, READINESS } from "@/lib/rules/seat/candidate";
import { CANDIDATE_RULES, CRITERION_IDS, LEVELS, type Level } from "@/lib/rules/seat/candidate-criteria";
import { candidateSentence } from "@/lib/rules/seat/candidate-words";

const DATED = { example: "Moved two planners from Sales to Delivery", day: "2026-05-04" as const };
const PERSON = ["influence", "resources", "conflicts"] as const;

const all = (level: Level): Evidence[] => CRITERION_IDS.map((criterion) => ({ criterion, level, ...DATED }));
const but = (criterion: Evidence["criterion"], change: Partial<Evidence> | null) =>
  all("shown").flatMap((one) =>
    one.criterion !== criterion ? [one] : change ? [{ ...one, ...change }] : [],
  );
const readiness = (evidence: Evidence[]) => candidateProfile(evidence).readiness;

test("everything shown with a dated example is ready; nothing known is not known", () => {
  expect(readiness(all("shown"))).toBe("ready");
  expect(readiness([])).toBe("not_known");
  expect(candidateProfile([]).standings.every(({ level }) => level === null)).toBe(true);
  expect(candidateProfile([]).next).toHaveLength(6);
});

test.each(PERSON)("without %s the person has a gap to close, and unknown it is not known", (criterion) => {
  expect(readiness(but(criterion, { level: "missing" }))).toBe("gap_to_close");
  expect(readiness(but(criterion, { level: "partly" }))).toBe("gap_to_close");
  expect(readiness(but(criterion, null))).toBe("not_known");
});

test.each(["authority", "mandate", "scope"] as const)(
  "a person who is ready waits for the role's %s, known to be missing or not",
  (criterion) => {
    expect(readiness(but(criterion, { level: "missing" }))).toBe("role_first");
    expect(readiness(but(criterion, { level: "partly" }))).toBe("role_first");
    expect(readiness(but(criterion, null))).toBe("role_first");
  },
);

test.each([{ example: null }, { day: null }])(
  "shown without %o is only said: it counts as partly",
  (change) => {
    const profile = candidateProfile(but("conflicts", change));
    expect(profile.readiness).toBe("gap_to_close");
    expect(profile.standings.find(({ id }) => id === "conflicts")).toMatchObject({
      level: "partly",
      claimed: "shown",
    });
  },
);

test("what is missing is told first, then what is to be found out", () => {
  const { next } = candidateProfile(but("resources", null).filter(({ criterion }) => criterion !== "scope"));
  expect(next.map(({ title }) => title)).toEqual([
    "A say in where people and money go",
    "Scope of the new role",
  ]);
  const mixed = candidateProfile([{ criterion: "scope", level: "missing", ...DATED }]);
  expect(mixed.next[0]?.title).toBe("Scope of the new role");
});

const evidence = fc.uniqueArray(fc.constantFrom(...CRITERION_IDS)).chain((criteria) =>
  fc.tuple(
    ...criteria.map((criterion) =>
      fc.record({
        criterion: fc.constant(criterion),
        level: fc.constantFrom(...LEVELS),
        example: fc.option(fc.constant("Seen")),
        day: fc.option(fc.constant("2026-05-04" as const)),
      }),
    ),
  ),
) as fc.Arbitrary<Evidence[]>;

test("raising what was seen never sets a candidate back", () => {
  fc.assert(
    fc.property(evidence, fc.nat(), (given, pick) => {
      const at = given.length > 0 ? pick % given.length : -1;
      const raised = given.map((one, index) =>
        index === at ? { ...one, level: LEVELS[Math.min(2, LEVELS.indexOf(one.level) + 1)] ?? "shown" } : one,
      );
      expect(READINESS.indexOf(readiness(raised))).toBeGreaterThanOrEqual(
        READINESS.indexOf(readiness(given)),
      );
    }),
  );
});

test("the order of the evidence does not matter", () => {
  fc.assert(
    fc.property(evidence, (given) => {
      expect(candidateProfile(given.toReversed())).toEqual(candidateProfile(given));
    }),
  );
});

test("each outcome has a sentence that names the person, and the rules have their hash", () => {
  for (const outcome of READINESS) expect(candidateSentence(outcome, "Dana")).toMatch(/Dana/);
  expect(CANDIDATE_RULES.hash).toBe(
    "sha256:f31f0670ec0f9fca1b76833edca9433ad2336c9a02d219acc60d9587542a3b00",
  );
  expect(CANDIDATE_RULES.criteria.map(({ id }) => id)).toEqual([...CRITERION_IDS]);
});
