import { ButtonForm } from "@/components/settings/button-form";
import type { FormAction } from "@/components/ui/use-form-submit";

type PreviewChoiceProps = { name: string; note: string; hidden: Record<string, string>; action: FormAction };

/** One through whose eyes the portal can be looked at. */
export function PreviewChoice({ name, note, hidden, action }: PreviewChoiceProps) {
  return (
    <li className="border-line flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b py-3 first:border-t">
      <div className="grid gap-0.5">
        <p className="font-medium">{name}</p>
        <p className="text-ink-soft text-sm">{note}</p>
      </div>
      <ButtonForm action={action} hidden={hidden} label={`Preview as ${name}`} pendingLabel="Opening…">
        Preview
      </ButtonForm>
    </li>
  );
}
