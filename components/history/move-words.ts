import type { Difference } from "@/lib/rules/diagnosis/difference/difference";
import type { FactChange, Hire } from "@/lib/rules/diagnosis/difference/fact-changes";
import type { Pair } from "@/lib/rules/diagnosis/difference/pair";
import type { Move } from "@/lib/rules/diagnosis/difference/score-moves";
import type { Department } from "@/lib/rules/diagnosis/snapshot";
import { roleInSentence, ROLE_TITLES_IN, STAGE_TITLES_IN } from "@/lib/rules/diagnosis/words";
import { formatDay } from "@/lib/units/days";
import { formatMoney, minorDigits } from "@/lib/units/money";
import type { Locale } from "@/lib/rules/questionnaire/locales";

/** From one figure to the other as they are shown, so that a reader who subtracts them finds the same. */
export function betweenShown({ then, now }: Move, digits: number): number | null {
  return then === null || now === null ? null : Number(now.toFixed(digits)) - Number(then.toFixed(digits));
}

/** "+1.25", "−0.5", "0": a true minus, so that figures stand in line. */
export function signed(change: number | null, digits = 0): string {
  if (change === null) return "";
  const figure = Math.abs(change).toFixed(digits);
  if (Number(figure) === 0) return "0";
  return change > 0 ? `+${figure}` : `−${figure}`;
}

/** The page's answer: the stage and the role then and now, in a sentence. */
export function verdictChange({ verdict, days }: Difference, company: string, locale: Locale = "en"): string {
  const { then, now } = verdict;
  const [before, after] = [formatDay(days.then, locale), formatDay(days.now, locale)];
  if (!then || !now) {
    if (!then && !now) return `Neither round of ${company} was answered enough for a verdict.`;
    return `Only the round of ${now ? after : before} was answered enough for a verdict, so the stages cannot be compared.`;
  }
  const stage =
    then.stage === now.stage
      ? `${company} stood in ${STAGE_TITLES_IN[locale][now.stage].toLowerCase()} on ${before} and on ${after}`
      : `From ${before} to ${after} ${company} went from ${STAGE_TITLES_IN[locale][then.stage].toLowerCase()} to ${STAGE_TITLES_IN[locale][now.stage].toLowerCase()}`;
  const role =
    then.role === now.role
      ? `the call for ${roleInSentence(now.role, locale)} is the same`
      : `what it called for was ${roleInSentence(then.role, locale)} and is ${roleInSentence(now.role, locale)}`;
  return `${stage}; ${role}.`;
}

const FACTS = {
  currency: "Currency",
  annualRevenue: "Annual revenue",
  revenueGrowthPct: "Growth, 12 months",
  growthStalled: "Growth stalled",
  headcount: "People",
  opsLeaderReportsTo: "The operations leader reports to",
  fullTimeBudget: "Budget for a full-time COO",
  fixedTerm: "A fixed-term build is wanted",
} as const;
const SEATS = {
  operationsManager: "Operations manager",
  directorOfOperations: "Director of operations",
  vpOfOperations: "VP of operations",
  coo: "COO",
} as const;
const PRESENCE = { none: "nobody", full_time: "full-time", fractional: "fractional" } as const;
const REPORTS_TO: Record<string, string> = { ceo: "the CEO", coo: "the COO", other: "somebody else" };

/** A fact's name, and its words then and now. */
export function factWords(
  change: FactChange,
  currencies: Pair<string>,
  locale: Locale = "en",
): { name: string } & Pair<string> {
  switch (change.kind) {
    case "fact": {
      const value = (side: keyof Pair<unknown>) =>
        plainValue(change.fact, change[side], currencies[side], locale);
      return { name: FACTS[change.fact], then: value("then"), now: value("now") };
    }
    case "seat":
      return { name: SEATS[change.seat], then: PRESENCE[change.then], now: PRESENCE[change.now] };
    case "hire":
      return {
        name: "Latest operations hire",
        then: hireValue(change.then, locale),
        now: hireValue(change.now, locale),
      };
    case "department":
      return {
        name: `Department: ${change.name}`,
        then: departmentValue(change.then),
        now: departmentValue(change.now),
      };
  }
}

function plainValue(
  fact: keyof typeof FACTS,
  value: string | number | boolean | null,
  currency: string,
  locale: Locale = "en",
): string {
  if (value === null) return fact === "fullTimeBudget" ? "none" : "not known";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return REPORTS_TO[value] ?? value;
  if (fact === "annualRevenue" || fact === "fullTimeBudget")
    return formatMoney(Math.round(value * 10 ** minorDigits(currency)), currency, locale);
  return fact === "revenueGrowthPct" ? `${value} %` : String(value);
}

function hireValue(hire: Hire | null, locale: Locale = "en"): string {
  if (!hire) return "none";
  const { role, around, mandateChanged, promotedFromWithin } = hire;
  const how = promotedFromWithin ? "promoted" : "hired";
  const mandate = mandateChanged === null ? "" : `, mandate ${mandateChanged ? "changed" : "not changed"}`;
  return `${ROLE_TITLES_IN[locale][role]}, ${how} around ${formatDay(around, locale)}${mandate}`;
}

function departmentValue(department: Department | null): string {
  if (!department) return "not there";
  const { headcount, ownTargets, hasHead } = department;
  const has = (held: boolean | null, what: string) =>
    held === null ? `${what} not known` : `${held ? "with" : "without"} ${what}`;
  const people =
    headcount === null ? "size not known" : `${headcount} ${headcount === 1 ? "person" : "people"}`;
  return `${people}, ${has(ownTargets, "own targets")}, ${has(hasHead, "a head")}`;
}
