import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { contentHash } from "@/lib/rules/content-hash";
import { candidateSentence, LEVEL_TITLES, READINESS_TITLES } from "@/lib/rules/seat/candidate-words";
import { COST_LINES } from "@/lib/rules/seat/cost-words";
import { breakEvenSentence, costHeadline, sixtyToEightySentence } from "@/lib/rules/seat/words";
import { candidateOf, candidateSelect } from "@/lib/seat/read-candidate";
import { costOf, costSelect } from "@/lib/seat/read-cost";
import { formatMoney } from "@/lib/units/money";
import type { CandidateContent, CostContent, ReportInput } from "./content";
import type { Wanted } from "./gather";

type Part<Content> = { content: Content; input: ReportInput };

/** The profile of one inside candidate. `null`: not there. */
export async function gatherCandidate(
  tx: Tx,
  viewer: Viewer,
  clientCompanyId: string,
  id: string,
): Promise<Part<CandidateContent> | null> {
  const row = await tx.candidate.findFirst({
    where: { firmId: viewer.firmId, clientCompanyId, id, deletedAt: null },
    select: candidateSelect,
  });
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
  return { content, input: { what: "Candidate’s profile", id, hash: contentHash(content) } };
}

/** What the seat costs full-time and fractional. `null`: nothing was saved. */
export async function gatherCost(
  tx: Tx,
  viewer: Viewer,
  { clientCompanyId }: Wanted,
): Promise<Part<CostContent> | null> {
  const row = await tx.costComparison.findFirst({
    where: { firmId: viewer.firmId, clientCompanyId },
    select: costSelect,
  });
  if (!row) return null;
  const { currency, inputs, comparison } = costOf(row);
  const { fullTime, fractional } = comparison;
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
