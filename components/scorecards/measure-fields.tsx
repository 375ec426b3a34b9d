import { SelectField } from "@/components/ui/select-field";
import { NumberField, TextField } from "@/components/ui/text-field";
import type { Goal } from "@/lib/rules/scorecard/goal";

const GOALS = [
  { value: "at_least", label: "At least" },
  { value: "at_most", label: "At most" },
  { value: "between", label: "Between" },
];

type MeasureFieldsProps = {
  owners: readonly { id: string; name: string }[];
  measure?: { title: string; unit: string | null; ownerContactId: string | null; goal: Goal };
};

/** What is counted, whose it is, and what it should be. */
export function MeasureFields({ owners, measure }: MeasureFieldsProps) {
  const typed = (value: number | null | undefined) => (value == null ? undefined : String(value));
  return (
    <div className="grid items-end gap-4 sm:grid-cols-2">
      <TextField
        name="title"
        label="What is counted"
        placeholder="Orders delivered on the promised day"
        defaultValue={measure?.title}
        maxLength={120}
      />
      <TextField
        name="unit"
        label="Unit"
        optional
        placeholder="%"
        defaultValue={measure?.unit ?? undefined}
        maxLength={20}
        inputClassName="max-w-40"
      />
      <SelectField
        name="ownerContactId"
        label="Owner"
        optional
        placeholder="Nobody yet"
        options={owners.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={measure?.ownerContactId ?? ""}
      />
      <SelectField name="goalKind" label="Goal" options={GOALS} defaultValue={measure?.goal.kind} />
      <NumberField
        name="goalLow"
        label="From"
        hint="For “at least” and “between”."
        optional
        defaultValue={typed(measure?.goal.low)}
      />
      <NumberField
        name="goalHigh"
        label="To"
        hint="For “at most” and “between”."
        optional
        defaultValue={typed(measure?.goal.high)}
      />
    </div>
  );
}
