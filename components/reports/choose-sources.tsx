import { useId } from "react";
import { Button } from "@/components/ui/button";
import { controlStyles } from "@/components/ui/control-styles";
import { STAGE_TITLES, type Stage } from "@/lib/rules/diagnosis/words";
import { formatDay } from "@/lib/units/days";

type ChooseSourcesProps = {
  diagnoses: readonly { id: string; asOf: string; ruleSetVersion: string; stage: Stage }[];
  engagements: readonly { id: string; title: string }[];
  diagnosisId: string;
  engagementId: string | null;
  candidates: readonly { id: string; name: string }[];
  candidateId: string | null;
  /** Whether the client's costs were compared, so that they can go in. */
  hasCost: boolean;
  withCost: boolean;
};

/** Which diagnosis and which hours to look at. A form that asks for the same page: it works without any script. */
export function ChooseSources(props: ChooseSourcesProps) {
  const { diagnoses, engagements, diagnosisId, engagementId } = props;
  const { candidates, candidateId, hasCost, withCost } = props;
  const diagnosisOptions = diagnoses.map(({ id, asOf, stage, ruleSetVersion }) => ({
    value: id,
    label: `${formatDay(asOf)}: ${STAGE_TITLES[stage]} (rules v${ruleSetVersion})`,
  }));
  const engagementOptions = engagements.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <form method="get" className="flex flex-wrap items-end gap-x-6 gap-y-4">
      <Choice name="diagnosis" label="Diagnosis" options={diagnosisOptions} chosen={diagnosisId} />
      <Choice
        name="engagement"
        label="Hours of"
        options={[...engagementOptions, { value: "none", label: "No engagement" }]}
        chosen={engagementId ?? "none"}
      />
      {candidates.length > 0 && (
        <Choice
          name="candidate"
          label="Inside candidate"
          options={[
            { value: "none", label: "Leave out" },
            ...candidates.map(({ id, name }) => ({ value: id, label: `The profile of ${name}` })),
          ]}
          chosen={candidateId ?? "none"}
        />
      )}
      {hasCost && (
        <Choice
          name="cost"
          label="Full-time or fractional"
          options={[
            { value: "no", label: "Leave out" },
            { value: "yes", label: "The comparison of costs" },
          ]}
          chosen={withCost ? "yes" : "no"}
        />
      )}
      <Button type="submit">Show</Button>
    </form>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
  chosen: string;
};

function Choice({ name, label, options, chosen }: ChoiceProps) {
  const id = useId();
  return (
    <div className="grid w-full gap-1.5 sm:w-96">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <select id={id} name={name} defaultValue={chosen} className={controlStyles}>
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
