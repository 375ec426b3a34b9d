import { DefinitionList } from "@/components/ui/definition-list";
import { formatMoney, parseMoney } from "@/lib/units/money";
import type { FactsValues } from "./facts-values";
import { OPS_ROLES, PRESENCES, REPORTS_TO, YES_NO } from "./words";

const SEATS = [
  ["operationsManager", "Operations manager"],
  ["directorOfOperations", "Director of operations"],
  ["vpOfOperations", "VP of operations"],
  ["coo", "COO"],
] as const;

/** What is known of a company, and in words what is not. */
export function KeyFacts({ facts }: { facts: FactsValues }) {
  const money = (typed: string) => {
    const minor = typed && parseMoney(typed, facts.currency);
    return minor ? formatMoney(minor, facts.currency) : undefined;
  };
  const filled = SEATS.filter(([seat]) => facts[seat] !== "none").map(
    ([seat, title]) => `${title}, ${wordOf(PRESENCES, facts[seat])?.toLowerCase()}`,
  );
  const hire = wordOf(OPS_ROLES, facts["hire.role"]);
  return (
    <DefinitionList
      items={[
        { term: "Industry", value: facts.industry || undefined },
        { term: "Annual revenue", value: money(facts.annualRevenue) },
        {
          term: "Growth, 12 months",
          value: facts.revenueGrowthPct ? `${facts.revenueGrowthPct} %` : undefined,
        },
        { term: "Growth stalled", value: wordOf(YES_NO, facts.growthStalled) },
        { term: "People", value: facts.headcount || undefined },
        { term: "Departments", value: departments(facts.departments) },
        { term: "Operations roles", value: filled.join("; ") || "Nobody" },
        { term: "They report to", value: wordOf(REPORTS_TO, facts.opsLeaderReportsTo) },
        { term: "Budget for a full-time COO", value: money(facts.fullTimeBudget) ?? "None stated" },
        {
          term: "Latest operations hire",
          value: hire ? `${hire}, ${facts["hire.hiredOn"].slice(0, 7)}` : "None",
        },
      ]}
    />
  );
}

function departments(rows: FactsValues["departments"]): string | undefined {
  return (
    rows.map(({ name, headcount }) => (headcount ? `${name} (${headcount})` : name)).join(", ") || undefined
  );
}

function wordOf(words: Readonly<Record<string, string>>, value: string): string | undefined {
  return words[value];
}
