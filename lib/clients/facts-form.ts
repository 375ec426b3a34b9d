import { toIsoDay } from "@/lib/units/days";
import { moneyFieldText } from "@/lib/units/money";
import type { Prisma } from "@/prisma/generated/client";
import { type FactsRow, factsSelect } from "./facts";
import type { SaveFactsInput } from "./schema";

export const clientFormSelect = {
  ...factsSelect,
  id: true,
  name: true,
  industry: true,
  pipelineState: true,
  version: true,
} as const satisfies Prisma.ClientCompanySelect;

type ClientFormRow = Prisma.ClientCompanyGetPayload<{ select: typeof clientFormSelect }>;

/** The facts as the form's fields hold them: text, empty where nothing is known. Two people's facts are compared in it too. */
export function factsForm(row: FactsRow & Pick<ClientFormRow, "name" | "industry">) {
  const [hire] = row.opsHires;
  return fieldsOf({
    ...row,
    departments: row.departments,
    hire: hire ? { ...hire, hiredOn: toIsoDay(hire.hiredOn) } : null,
  });
}

export type FactsForm = ReturnType<typeof factsForm>;

/** What somebody sent, in the same form. */
export function typedFactsForm(input: Omit<SaveFactsInput, "id" | "version">): FactsForm {
  return fieldsOf(input);
}

type Facts = Omit<SaveFactsInput, "id" | "version">;

function fieldsOf(facts: Facts) {
  const { currency, hire } = facts;
  return {
    name: facts.name,
    industry: facts.industry ?? "",
    currency,
    annualRevenue: moneyFieldText(facts.annualRevenueMinor, currency),
    revenueGrowthPct: facts.revenueGrowthPct?.toString() ?? "",
    growthStalled: yesNoText(facts.growthStalled),
    headcount: facts.headcount?.toString() ?? "",
    operationsManager: facts.operationsManager,
    directorOfOperations: facts.directorOfOperations,
    vpOfOperations: facts.vpOfOperations,
    coo: facts.coo,
    opsLeaderReportsTo: facts.opsLeaderReportsTo ?? "",
    fullTimeBudget: moneyFieldText(facts.fullTimeBudgetMinor, currency),
    fixedTerm: facts.fixedTerm ? "on" : "",
    "hire.role": hire?.role ?? "",
    "hire.hiredOn": hire?.hiredOn ?? "",
    "hire.promotedFromWithin": yesNoText(hire?.promotedFromWithin),
    "hire.mandateChanged": yesNoText(hire?.mandateChanged),
    departments: facts.departments.map(({ id, name, headcount, ownTargets, hasHead }) => ({
      id: id ?? "",
      name,
      headcount: headcount?.toString() ?? "",
      ownTargets: yesNoText(ownTargets),
      hasHead: yesNoText(hasHead),
    })),
  };
}

function yesNoText(answer: boolean | null | undefined): "yes" | "no" | "" {
  if (answer === null || answer === undefined) return "";
  return answer ? "yes" : "no";
}

/** An empty form, for a client company that is not there yet. */
export function emptyFactsForm(currency: string): FactsForm {
  return fieldsOf({
    name: "",
    industry: null,
    currency,
    annualRevenueMinor: null,
    revenueGrowthPct: null,
    growthStalled: null,
    headcount: null,
    operationsManager: "none",
    directorOfOperations: "none",
    vpOfOperations: "none",
    coo: "none",
    opsLeaderReportsTo: null,
    fullTimeBudgetMinor: null,
    fixedTerm: false,
    hire: null,
    departments: [],
  });
}
