import { optionsOf } from "@/components/clients/words";
import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/select-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { DateField, NumberField, TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { LEAD_SOURCES } from "@/lib/rules/pipeline/words";

type OpportunityFormProps = {
  action: FormAction;
  id: string;
  version: number;
  /** As text, by the fields' names. */
  values: Readonly<Record<string, string>>;
  owners: ReadonlyArray<{ id: string; displayName: string }>;
  /** In a hundred, what its stage stands for. */
  usualPct: number;
};

export function OpportunityForm({ action, id, version, values, owners, usualPct }: OpportunityFormProps) {
  const people = owners.map((one) => ({ value: one.id, label: one.displayName }));
  const from = (name: string) => ({ name, defaultValue: values[name] ?? "" });
  return (
    <ActionForm action={action} id={id} hidden={{ version }} submit="Save">
      <TextField {...from("title")} label="Title" maxLength={120} />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <SelectField
          {...from("ownerId")}
          label="Whose it is"
          options={people}
          placeholder="Nobody’s yet"
          optional
        />
        <SelectField
          {...from("source")}
          label="Where it came from"
          options={optionsOf(LEAD_SOURCES)}
          placeholder="Not known"
          optional
        />
        <TextField {...from("nextStep")} label="Next step" maxLength={200} optional />
        <DateField {...from("nextStepDay")} label="By" optional />
      </div>
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <NumberField
          {...from("minutesPerWeek")}
          label="Hours a week"
          hint="Type 12, 12:30 or 12.5."
          optional
        />
        <NumberField {...from("weeks")} label="Weeks" optional />
        <NumberField {...from("rate")} label="Rate per hour" optional />
        <NumberField {...from("value")} label="Value" hint="Empty: the rate times the hours." optional />
        <TextField
          {...from("currency")}
          label="Currency"
          hint="Three letters, such as EUR or USD."
          maxLength={3}
          inputClassName="max-w-24 uppercase"
        />
        <NumberField
          {...from("probabilityPct")}
          label="How likely"
          suffix="%"
          hint={`Empty: ${usualPct} % as for its stage.`}
          optional
        />
        <DateField {...from("startsOn")} label="Expected start" optional />
      </div>
      <TextAreaField {...from("note")} label="Note" maxLength={4_000} optional />
    </ActionForm>
  );
}
