import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/select-field";
import { DateField, TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { IsoDay } from "@/lib/units/days";

const REMINDERS = [
  { value: "0", label: "On the day" },
  { value: "1", label: "The day before" },
  { value: "7", label: "A week before" },
  { value: "", label: "None" },
];

type AddTaskFormProps = {
  action: FormAction;
  id: string;
  today: IsoDay;
  clients: readonly { id: string; name: string }[];
};

export function AddTaskForm({ action, id, today, clients }: AddTaskFormProps) {
  return (
    <ActionForm action={action} id={id} submit="Add the task" resetOnSaved className="mt-4 max-w-2xl">
      <TextField name="title" label="What is there to do?" autoComplete="off" maxLength={160} />
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          name="clientCompanyId"
          label="For which client?"
          placeholder="Choose a client"
          options={clients.map((client) => ({ value: client.id, label: client.name }))}
        />
        <DateField name="dueDay" label="By which day?" defaultValue={today} />
        <SelectField
          name="remindBefore"
          label="A reminder at eight in the morning"
          options={REMINDERS}
          defaultValue="0"
          optional
        />
      </div>
    </ActionForm>
  );
}
