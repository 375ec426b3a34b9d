import type { SaveFactsInput } from "@/lib/clients/schema";

/** Facts as a form's schema hands them on: some known, some not. */
export function factsInput(): Omit<SaveFactsInput, "id" | "version"> {
  return {
    name: "Keel & Sons",
    industry: "Boat building",
    currency: "EUR",
    annualRevenueMinor: 650_000_000n,
    revenueGrowthPct: -3.5,
    growthStalled: null,
    headcount: 40,
    departments: [
      { id: null, name: "Sales", headcount: 12, ownTargets: true, hasHead: true },
      { id: null, name: "Operations", headcount: null, ownTargets: null, hasHead: false },
    ],
    operationsManager: "full_time",
    directorOfOperations: "none",
    vpOfOperations: "none",
    coo: "none",
    opsLeaderReportsTo: "ceo",
    fullTimeBudgetMinor: null,
    fixedTerm: false,
    hire: {
      role: "operations_manager",
      hiredOn: "2026-01-10",
      promotedFromWithin: true,
      mandateChanged: null,
    },
  };
}
