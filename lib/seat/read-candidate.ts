import { type CandidateProfile, candidateProfile, type Evidence } from "@/lib/rules/seat/candidate";
import { CRITERION_IDS, type CriterionId } from "@/lib/rules/seat/candidate-criteria";
import { type IsoDay, toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";

export const candidateSelect = {
  id: true,
  name: true,
  presentSeat: true,
  inSeatSince: true,
  version: true,
  evidence: {
    orderBy: { criterion: "asc" },
    select: { criterion: true, level: true, example: true, day: true },
  },
} as const satisfies Prisma.CandidateSelect;

type CandidateRow = Prisma.CandidateGetPayload<{ select: typeof candidateSelect }>;

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly presentSeat: string;
  readonly inSeatSince: IsoDay | null;
  readonly version: number;
  readonly profile: CandidateProfile;
}

export function candidateOf({ inSeatSince, evidence, ...person }: CandidateRow): Candidate {
  const seen = evidence.flatMap(({ criterion, day, ...rest }): Evidence[] =>
    isCriterion(criterion) ? [{ ...rest, criterion, day: day && toIsoDay(day) }] : [],
  );
  return { ...person, inSeatSince: inSeatSince && toIsoDay(inSeatSince), profile: candidateProfile(seen) };
}

/** A criterion that a later version of the rules dropped is kept in the database and no longer read. */
function isCriterion(id: string): id is CriterionId {
  return (CRITERION_IDS as readonly string[]).includes(id);
}
