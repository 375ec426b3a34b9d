import { SelectField } from "@/components/ui/select-field";
import { STAGE_TITLES, type Stage } from "@/lib/rules/diagnosis/words";
import { formatDay } from "@/lib/units/days";

type DraftSourcesProps = {
  diagnoses: readonly { id: string; asOf: string; ruleSetVersion: string; stage: Stage }[];
  engagements: readonly { id: string; title: string }[];
  candidates: readonly { id: string; name: string }[];
  chosen: { diagnosisId: string | null; engagementId: string | null; candidateId: string | null };
};

/** Which data the report is made from. The preview shows another choice once it is saved. */
export function DraftSources({ diagnoses, engagements, candidates, chosen }: DraftSourcesProps) {
  return (
    <>
      <SelectField
        name="diagnosisId"
        label="Diagnosis"
        hint="The preview follows these three once they are saved."
        optional
        placeholder="The newest"
        options={diagnoses.map(({ id, asOf, stage, ruleSetVersion }) => ({
          value: id,
          label: `${formatDay(asOf)}: ${STAGE_TITLES[stage]} (rules v${ruleSetVersion})`,
        }))}
        defaultValue={chosen.diagnosisId ?? ""}
      />
      <SelectField
        name="engagementId"
        label="Hours and plan of"
        optional
        placeholder="The newest engagement"
        options={[
          ...engagements.map(({ id, title }) => ({ value: id, label: title })),
          { value: "none", label: "No engagement" },
        ]}
        defaultValue={chosen.engagementId ?? ""}
      />
      {candidates.length > 0 && (
        <SelectField
          name="candidateId"
          label="Inside candidate"
          optional
          placeholder="Nobody"
          options={candidates.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={chosen.candidateId ?? ""}
        />
      )}
    </>
  );
}
