import { STAGE_TITLES, type Stage } from "@/lib/rules/diagnosis/words";
import { formatDay } from "@/lib/units/days";

type Option = { value: string; label: string };

/** What a report can be made from, and what it is made from as shown. */
export type Sources = {
  diagnoses: readonly { id: string; asOf: string; ruleSetVersion: string; stage: Stage }[];
  engagements: readonly { id: string; title: string }[];
  candidates: readonly { id: string; name: string }[];
  /** Whether the client's costs were compared, so that they can go in. */
  hasCost: boolean;
  diagnosisId: string;
  engagementId: string | null;
  candidateId: string | null;
  withCost: boolean;
};

export type SourceField = { name: string; label: string; options: readonly Option[]; shown: string };

/** What is to be chosen, each with what is shown now; nothing to choose is left out. */
export function sourceFields(sources: Sources): SourceField[] {
  const { diagnoses, engagements, candidates, hasCost } = sources;
  const fields = [
    {
      name: "diagnosis",
      label: "Diagnosis",
      options: diagnoses.map(({ id, asOf, stage, ruleSetVersion }) => ({
        value: id,
        label: `${formatDay(asOf)}: ${STAGE_TITLES[stage]} (rules v${ruleSetVersion})`,
      })),
      shown: sources.diagnosisId,
    },
    {
      name: "engagement",
      label: "Hours of",
      options: [
        ...engagements.map(({ id, title }) => ({ value: id, label: title })),
        { value: "none", label: "No engagement" },
      ],
      shown: sources.engagementId ?? "none",
    },
    {
      name: "candidate",
      label: "Inside candidate",
      options: [
        { value: "none", label: "Leave out" },
        ...candidates.map(({ id, name }) => ({ value: id, label: `The profile of ${name}` })),
      ],
      shown: sources.candidateId ?? "none",
    },
    {
      name: "cost",
      label: "Full-time or fractional",
      options: [
        { value: "no", label: "Leave out" },
        ...(hasCost ? [{ value: "yes", label: "The comparison of costs" }] : []),
      ],
      shown: sources.withCost ? "yes" : "no",
    },
  ];
  return fields.filter(({ name, options }) => options.length > 1 || name === "diagnosis");
}

/** Whether a form holds another choice than the page shows. */
export function isOtherChoice(fields: readonly SourceField[], chosen: FormData): boolean {
  return fields.some(({ name, shown }) => chosen.get(name) !== shown);
}

/** What goes into the report, in the words of its choice. */
export function shownSources(fields: readonly SourceField[]): { term: string; value: string }[] {
  return fields.map(({ label, options, shown }) => ({
    term: label,
    value: options.find(({ value }) => value === shown)?.label ?? "Not known",
  }));
}
