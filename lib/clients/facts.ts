import type { Facts } from "@/lib/rules/diagnosis/snapshot";
import { type IsoDay, fromIsoDay, monthsBetween, toIsoDay } from "@/lib/units/days";
import { toMajor } from "@/lib/units/money";
import type { Prisma } from "@/prisma/generated/client";

/** What the facts of a diagnosis are made from; for the `select` of whoever closes a round or shows the facts. */
export const factsSelect = {
  currency: true,
  annualRevenueMinor: true,
  revenueGrowthPct: true,
  growthStalled: true,
  headcount: true,
  operationsManager: true,
  directorOfOperations: true,
  vpOfOperations: true,
  coo: true,
  opsLeaderReportsTo: true,
  fullTimeBudgetMinor: true,
  fixedTerm: true,
  departments: {
    where: { deletedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, name: true, headcount: true, ownTargets: true, hasHead: true, position: true },
  },
  opsHires: {
    where: { deletedAt: null },
    orderBy: [{ hiredOn: "desc" }, { id: "asc" }],
    select: { id: true, role: true, hiredOn: true, promotedFromWithin: true, mandateChanged: true },
  },
} as const satisfies Prisma.ClientCompanySelect;

export type FactsRow = Prisma.ClientCompanyGetPayload<{ select: typeof factsSelect }>;

/** A client company's facts as the rules read them: whole currency units, departments in their order, the hire as it stood on that day. */
export function factsOf(row: FactsRow, asOf: IsoDay): Facts {
  const { currency } = row;
  return {
    currency,
    annualRevenue: row.annualRevenueMinor === null ? null : toMajor(row.annualRevenueMinor, currency),
    revenueGrowthPct: row.revenueGrowthPct,
    growthStalled: row.growthStalled,
    headcount: row.headcount,
    departments: row.departments
      .toSorted((a, b) => a.position - b.position)
      .map(({ name, headcount, ownTargets, hasHead }) => ({ name, headcount, ownTargets, hasHead })),
    roles: {
      operationsManager: row.operationsManager,
      directorOfOperations: row.directorOfOperations,
      vpOfOperations: row.vpOfOperations,
      coo: row.coo,
    },
    opsLeaderReportsTo: row.opsLeaderReportsTo,
    fullTimeBudget: row.fullTimeBudgetMinor === null ? null : toMajor(row.fullTimeBudgetMinor, currency),
    fixedTerm: row.fixedTerm,
    recentOpsHire: hireOn(row.opsHires, asOf),
  };
}

/** The latest hire that had begun by then: a diagnosis dated back does not know of later ones. */
function hireOn(hires: FactsRow["opsHires"], asOf: IsoDay): Facts["recentOpsHire"] {
  const [hire] = hires
    .filter(({ hiredOn }) => hiredOn <= fromIsoDay(asOf))
    .toSorted((a, b) => b.hiredOn.getTime() - a.hiredOn.getTime());
  if (!hire) return null;
  const { role, promotedFromWithin, mandateChanged } = hire;
  return { role, monthsAgo: monthsBetween(toIsoDay(hire.hiredOn), asOf), promotedFromWithin, mandateChanged };
}
