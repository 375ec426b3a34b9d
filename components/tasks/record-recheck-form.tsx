import { ActionForm } from "@/components/ui/action-form";
import { RadioGroup } from "@/components/ui/choice-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { OUTCOMES, type Outcome } from "./words";

const MEANINGS: Record<Outcome, string> = {
  mandate_clear: "The seat does what the problem needs, and everybody knows what it may decide.",
  adjusted: "Scope, authority or reporting line were changed because of what you saw.",
  alarm_stands: "The seat cannot solve this problem as it is. Say what you advised.",
};

const CHOICES = Object.entries(OUTCOMES).map(([value, label]) => ({
  value,
  label,
  description: MEANINGS[value as Outcome],
}));

type RecordRecheckFormProps = {
  action: FormAction;
  task: { id: string; version: number; outcome: Outcome | null; outcomeNote: string | null };
};

export function RecordRecheckForm({ action, task }: RecordRecheckFormProps) {
  return (
    <ActionForm
      action={action}
      id={task.id}
      hidden={{ version: task.version }}
      submit={task.outcome ? "Correct what was recorded" : "Record the outcome"}
      className="max-w-2xl"
    >
      <RadioGroup
        name="outcome"
        label="What did you find?"
        choices={CHOICES}
        defaultValue={task.outcome ?? undefined}
      />
      <TextAreaField
        name="note"
        label="What did you see, and what follows?"
        hint="Read by your colleagues at the next recheck; the client does not see it."
        maxLength={2000}
        defaultValue={task.outcomeNote ?? undefined}
      />
    </ActionForm>
  );
}
