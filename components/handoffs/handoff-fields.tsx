import { RadioGroup } from "@/components/ui/choice-field";
import { SelectField } from "@/components/ui/select-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { type Outcome, OUTCOME_TITLES, OUTCOMES } from "@/lib/rules/handoffs/handoff-map";

export type NotedHandoff = {
  fromDepartmentId: string;
  toDepartmentId: string;
  what: string;
  outcome: Outcome;
  note: string | null;
};

type HandoffFieldsProps = { departments: readonly { id: string; name: string }[]; values?: NotedHandoff };

/** From whom, to whom, what, and how it arrives. */
export function HandoffFields({ departments, values }: HandoffFieldsProps) {
  const options = departments.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          name="fromDepartmentId"
          label="From"
          placeholder="Who hands over"
          options={options}
          defaultValue={values?.fromDepartmentId}
        />
        <SelectField
          name="toDepartmentId"
          label="To"
          placeholder="Who receives it"
          options={options}
          defaultValue={values?.toDepartmentId}
        />
      </div>
      <TextField
        name="what"
        label="What is handed over"
        placeholder="Parts lists, signed orders"
        maxLength={200}
        defaultValue={values?.what}
      />
      <RadioGroup
        name="outcome"
        label="How it arrives"
        choices={OUTCOMES.filter((each) => each !== "nothing").map((value) => ({
          value,
          label: OUTCOME_TITLES[value],
        }))}
        defaultValue={values?.outcome}
      />
      <TextAreaField
        name="note"
        label="What you saw"
        optional
        rows={2}
        maxLength={2000}
        defaultValue={values?.note ?? undefined}
      />
    </>
  );
}
