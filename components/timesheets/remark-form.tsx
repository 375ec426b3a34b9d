import { ActionForm } from "@/components/ui/action-form";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { FormAction } from "@/components/ui/use-form-submit";

type RemarkFormProps = {
  action: FormAction;
  id: string;
  hidden: Record<string, string>;
  label: string;
  hint: string;
  submit: string;
};

export function RemarkForm({ action, id, hidden, label, hint, submit }: RemarkFormProps) {
  return (
    <ActionForm action={action} id={id} hidden={hidden} submit={submit} className="max-w-2xl" resetOnSaved>
      <TextAreaField name="text" label={label} hint={hint} rows={2} maxLength={1_000} />
    </ActionForm>
  );
}
