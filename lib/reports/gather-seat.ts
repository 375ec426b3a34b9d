import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import { contentHash } from "@/lib/rules/content-hash";
import { candidateSentence, LEVEL_TITLES, READINESS_TITLES } from "@/lib/rules/seat/candidate-words";
import { COST_LINES } from "@/lib/rules/seat/cost-words";
import { budgetSentence } from "@/lib/rules/seat/budget-words";
import { breakEvenSentence, costHeadline, sixtyToEightySentence } from "@/lib/rules/seat/words";
import { candidateOf, candidateSelect } from "@/lib/seat/read-candidate";
import { costOf, costSelect } from "@/lib/seat/read-cost";
import { formatMoney } from "@/lib/units/money";
import type { Prisma } from "@/prisma/generated/client";
import type { CandidateContent, CostContent, ReportInput } from "./content";
import type { Wanted } from "./gather";

type Part<Content> = { content: Content; input: ReportInput };

/** Read with the client itself: the pages of reports have few statements left. */
export function seatSelect({ firmId }: Viewer, { candidateId, withCost }: Wanted) {
  return {
    candidates: {
      where: { firmId, deletedAt: null, id: candidateId ?? { in: [] } },
      select: candidateSelect,
    },
    ...(withCost && { costs: { select: costSelect } }),
  } as const satisfies Prisma.ClientCompanySelect;
}

type CandidateRow = Parameters<typeof candidateOf>[0];
type CostRow = Parameters<typeof costOf>[0];

/** The profile of one inside candidate. `null`: none was asked for, or it is not there. */
export function candidatePart({
  candidates: [row],
}: {
  candidates: CandidateRow[];
}): Part<CandidateContent> | null {
  if (!row) return null;
  const { name, presentSeat, inSeatSince, profile } = candidateOf(row);
  const content: CandidateContent = {
    name,
    presentSeat,
    inSeatSince,
    readiness: READINESS_TITLES[profile.readiness],
    sentence: candidateSentence(profile.readiness, name),
    standings: profile.standings.map(
      ({ title, of, level, levels, question, example, day, reason, source }) => ({
        title,
        of,
        state: level ? LEVEL_TITLES[level] : "Not known",
        words: level ? levels[level] : question,
        example,
        day,
        reason,
        source,
      }),
    ),
    next: profile.next,
    ruleSet: profile.ruleSet,
  };
  return { content, input: { what: "Candidate’s profile", id: row.id, hash: contentHash(content) } };
}

/** What the seat costs full-time and fractional. `null`: it was not asked for, or nothing was saved. */
export function costPart({
  id: clientCompanyId,
  currency: budgetCurrency,
  fullTimeBudgetMinor,
  costs: row,
}: {
  id: string;
  currency: string;
  fullTimeBudgetMinor: bigint | null;
  costs?: CostRow | null;
}): Part<CostContent> | null {
  if (!row) return null;
  const { currency, inputs, comparison } = costOf(row);
  const { fullTime, fractional } = comparison;
  const budget = { minor: fullTimeBudgetMinor, currency: budgetCurrency };
  const money = (minor: bigint | null) => (minor === null ? "Not known" : formatMoney(minor, currency));
  const sum = (title: string, firstYear: bigint, laterYear: bigint) => ({
    title,
    firstYear: money(firstYear),
    laterYear: money(laterYear),
    isSum: true,
  });
  const content: CostContent = {
    headline: costHeadline(comparison, currency),
    sentences: [sixtyToEightySentence(comparison), breakEvenSentence(comparison, inputs.minutesPerWeek)],
    budget: budgetSentence(budget, comparison, currency, "comparison"),
    besideGate: budgetSentence(budget, comparison, currency, "gate"),
    rows: [
      ...fullTime.lines.map(({ id, amount, once }) => ({
        title: COST_LINES[id].title,
        firstYear: money(amount),
        laterYear: once ? "–" : money(amount),
        isSum: false,
      })),
      sum("Full-time, all in", fullTime.firstYear, fullTime.laterYear),
      sum("Fractional: rate × hours × weeks", fractional.year, fractional.year),
    ],
  };
  return { content, input: { what: "Cost comparison", id: clientCompanyId, hash: contentHash(content) } };
}
