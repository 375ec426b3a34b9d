import { type Snapshot, snapshotSchema } from "@/lib/rules/diagnosis/snapshot";

const LEVELS = { E: "44443", O: "44443", C: "22211", F: "22211", A: "22111", S: "22222", I: "32222" };

/** A company in structural breakdown with a CEO, four heads and a consultant: as large a trace as usual. */
export function breakdownSnapshot(): Snapshot {
  const answers = Object.fromEntries(
    Object.entries(LEVELS).flatMap(([dimension, levels]) =>
      [...levels].map((level, index) => [`${dimension}${index + 1}`, Number(level)]),
    ),
  );
  const departments = ["Sales", "Operations", "Product", "Finance"].map((name) => ({
    name,
    headcount: 8,
    ownTargets: true,
    hasHead: true,
  }));
  return snapshotSchema.parse({
    asOf: "2026-03-31",
    facts: {
      currency: "EUR",
      annualRevenue: 6_500_000,
      revenueGrowthPct: 10,
      growthStalled: false,
      headcount: 38,
      departments,
      roles: { operationsManager: "none", directorOfOperations: "none", vpOfOperations: "none", coo: "none" },
      opsLeaderReportsTo: null,
      fullTimeBudget: null,
      fixedTerm: false,
      recentOpsHire: null,
    },
    respondents: [
      { id: "ceo", group: "ceo", answers },
      ...departments.map(({ name }) => ({ id: name, group: "head" as const, department: name, answers })),
      { id: "consultant", group: "consultant", answers },
    ],
  });
}
