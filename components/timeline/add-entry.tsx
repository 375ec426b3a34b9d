import { ActionForm } from "@/components/ui/action-form";
import { RadioGroup } from "@/components/ui/choice-field";
import { DateField, TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { EntryFields, type EntryPeople } from "./entry-fields";

const TALKS = [
  { value: "note", label: "A note" },
  { value: "call", label: "A call" },
  { value: "meeting", label: "A meeting" },
];

export type AddEntryProps = EntryPeople & {
  clientId: string;
  /** For the entry, and for the task that may come of it. */
  ids: { entry: string; task: string };
  now: { day: string; time: string };
  action: FormAction;
};

/** A note, a call or a meeting, with what is to be done next. */
export function AddEntry({ clientId, ids, now, action, contacts, colleagues }: AddEntryProps) {
  return (
    <ActionForm
      action={action}
      id={ids.entry}
      hidden={{ clientCompanyId: clientId, taskId: ids.task }}
      submit="Write it down"
      resetOnSaved
      className="max-w-3xl"
    >
      <RadioGroup name="kind" label="What was it?" choices={TALKS} defaultValue="note" />
      <EntryFields of="talk" values={now} contacts={contacts} colleagues={colleagues} />
      <NextStepFields />
    </ActionForm>
  );
}

export function NextStepFields() {
  return (
    <div className="flex flex-wrap gap-5">
      <TextField
        name="nextStep"
        label="Next step"
        hint="It becomes a task of yours, with a reminder on its day."
        maxLength={160}
        autoComplete="off"
        className="min-w-0 grow basis-72"
        optional
      />
      <DateField name="nextStepDay" label="By which day?" hint="Of the next step." optional />
    </div>
  );
}
