import type { IsoDay } from "../../units/days";
import { CANDIDATE_RULES, type CandidateCriterion, type CriterionId, type Level } from "./candidate-criteria";

/** What somebody saw, and when. */
export type Evidence = { criterion: CriterionId; level: Level; example: string | null; day: IsoDay | null };

/** From the least to the most: each raised criterion moves a candidate this way or not at all. */
export const READINESS = ["gap_to_close", "not_known", "role_first", "ready"] as const;
export type CandidateReadiness = (typeof READINESS)[number];

export type CriterionStanding = CandidateCriterion & {
  /** What counts: without a dated example, "shown" is only said and counts as partly. Null: not known. */
  level: Level | null;
  /** What was entered, where that is more than what counts. */
  claimed: Level | null;
  example: string | null;
  day: IsoDay | null;
};

export type CandidateProfile = {
  readiness: CandidateReadiness;
  standings: CriterionStanding[];
  /** What to do first: gaps to close, then what to find out. */
  next: { title: string; what: string }[];
  ruleSet: { id: string; version: number; hash: string };
};

/** How far an inside candidate is on the way to the COO's seat. The order of the evidence does not matter. */
export function candidateProfile(evidence: readonly Evidence[]): CandidateProfile {
  const standings = CANDIDATE_RULES.criteria.map((criterion) => standingOf(criterion, evidence));
  const { id, version, hash } = CANDIDATE_RULES;
  return {
    readiness: readinessOf(standings),
    standings,
    next: [
      ...standings.filter(isGap).map(({ title, toClose }) => ({ title, what: toClose })),
      ...standings
        .filter(({ level }) => level === null)
        .map(({ title, toFindOut }) => ({ title, what: toFindOut })),
    ],
    ruleSet: { id, version, hash },
  };
}

function standingOf(criterion: CandidateCriterion, evidence: readonly Evidence[]): CriterionStanding {
  const found = evidence.find((one) => one.criterion === criterion.id);
  if (!found) return { ...criterion, level: null, claimed: null, example: null, day: null };
  const { level: entered, example, day } = found;
  const onlySaid = entered === "shown" && (example === null || day === null);
  return {
    ...criterion,
    level: onlySaid ? "partly" : entered,
    claimed: onlySaid ? entered : null,
    example,
    day,
  };
}

/** A gap in the person comes before everything; a role that is not ready is said only of somebody who is. */
function readinessOf(standings: readonly CriterionStanding[]): CandidateReadiness {
  const [person, role] = (["person", "role"] as const).map((of) =>
    standings.filter((standing) => standing.of === of),
  ) as [CriterionStanding[], CriterionStanding[]];
  if (person.some(isGap)) return "gap_to_close";
  if (person.some(({ level }) => level === null)) return "not_known";
  return role.every(({ level }) => level === "shown") ? "ready" : "role_first";
}

function isGap({ level }: CriterionStanding): boolean {
  return level === "missing" || level === "partly";
}
