import type { PartId } from "@/lib/rules/report/parts";
import type { ReportDraft } from "./draft-schema";

/** What a report of a client can be made from, newest first. */
export interface DraftChoices {
  readonly diagnoses: ReadonlyArray<{ id: string }>;
  readonly engagements: ReadonlyArray<{ id: string }>;
  readonly candidates: ReadonlyArray<{ id: string }>;
  readonly hasCost: boolean;
}

export interface DraftSources {
  readonly diagnosisId: string;
  readonly engagementId: string | null;
  readonly candidateId: string | null;
  readonly withCost: boolean;
}

/** What a draft's report is made from; what it named and is no longer there is the newest again. `null`: no diagnosis. */
export function sourcesOf(draft: ReportDraft, choices: DraftChoices): DraftSources | null {
  const isIn = (part: PartId) => draft.parts.some(({ id, isIn }) => id === part && isIn);
  const all = everySource(draft, choices);
  return (
    all && {
      ...all,
      candidateId: isIn("candidate") ? all.candidateId : null,
      withCost: all.withCost && isIn("cost"),
    }
  );
}

/** The same, whether its parts are in or not: for a preview in which they can be put in. */
export function everySource(draft: ReportDraft, choices: DraftChoices): DraftSources | null {
  const { diagnoses, engagements, candidates, hasCost } = choices;
  const diagnosis = diagnoses.find(({ id }) => id === draft.diagnosisId) ?? diagnoses[0];
  if (!diagnosis) return null;
  const engagement = engagements.find(({ id }) => id === draft.engagementId) ?? engagements[0];
  return {
    diagnosisId: diagnosis.id,
    engagementId: draft.engagementId === "none" ? null : (engagement?.id ?? null),
    candidateId: candidates.find(({ id }) => id === draft.candidateId)?.id ?? null,
    withCost: hasCost,
  };
}
