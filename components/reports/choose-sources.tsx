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
};

/** Which diagnosis and which hours to look at. A form that asks for the same page: it works without any script. */
export function ChooseSources({ diagnoses, engagements, diagnosisId, engagementId }: ChooseSourcesProps) {
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
