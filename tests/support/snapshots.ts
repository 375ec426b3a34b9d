import fc from "fast-check";
import { ITEM_IDS } from "@/lib/rules/questionnaire/dimensions";
import type { Facts, Respondent, Snapshot } from "@/lib/rules/diagnosis/snapshot";
import { ROLES } from "@/lib/rules/diagnosis/words";

/** Any snapshot that `parseSnapshot` lets through, with every kind of gap in it. */
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 6 });
const seat = fc.constantFrom("none" as const, "full_time" as const, "fractional" as const);
const amount = maybe(fc.integer({ min: 0, max: 90_000_000 }));

const departments = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom("Sales", "Operations", "Product", "Finance", "Service"),
    headcount: maybe(fc.integer({ min: 0, max: 40 })),
    ownTargets: maybe(fc.boolean()),
    hasHead: maybe(fc.boolean()),
  }),
  { selector: ({ name }) => name, maxLength: 5 },
);

const facts: fc.Arbitrary<Facts> = fc.record({
  currency: fc.constantFrom("USD", "EUR", "JPY", "XYZ"),
  annualRevenue: amount,
  revenueGrowthPct: maybe(fc.integer({ min: -90, max: 300 })),
  growthStalled: maybe(fc.boolean()),
  headcount: maybe(fc.integer({ min: 1, max: 600 })),
  departments,
  roles: fc.record({ operationsManager: seat, directorOfOperations: seat, vpOfOperations: seat, coo: seat }),
  opsLeaderReportsTo: maybe(fc.constantFrom("ceo" as const, "coo" as const, "other" as const)),
  fullTimeBudget: amount,
  fixedTerm: maybe(fc.boolean()),
  recentOpsHire: maybe(
    fc.record({
      role: fc.constantFrom(...ROLES.filter((role) => role !== "none")),
      monthsAgo: fc.integer({ min: 0, max: 60 }),
      promotedFromWithin: maybe(fc.boolean()),
      mandateChanged: maybe(fc.boolean()),
    }),
  ),
});

/** Around one level, so that companies with low, middling and high scores all come up. */
export const anyAnswers = fc.integer({ min: 1, max: 5 }).chain((level) => {
  const rating = fc.constantFrom(level, level, Math.max(1, level - 1), Math.min(5, level + 1));
  const held = maybe(rating);
  return fc.record(Object.fromEntries(ITEM_IDS.map((item) => [item, held]))) as fc.Arbitrary<
    Respondent["answers"]
  >;
});

function respondents(names: string[]): fc.Arbitrary<Respondent[]> {
  const kinds = [
    { group: "ceo" as const },
    { group: "consultant" as const },
    ...names.map((department) => ({ group: "head" as const, department })),
  ];
  const one = fc.tuple(fc.constantFrom(...kinds), anyAnswers);
  return fc
    .array(one, { minLength: 1, maxLength: 7 })
    .map((rows) => rows.map(([kind, given], at): Respondent => ({ id: `r${at}`, ...kind, answers: given })));
}

export const anySnapshot: fc.Arbitrary<Snapshot> = facts.chain((given) =>
  respondents(given.departments.map(({ name }) => name)).map((who) => ({
    asOf: "2026-06-30",
    facts: given,
    respondents: who,
  })),
);
