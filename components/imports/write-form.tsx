import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/choice-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { ImportKind } from "@/lib/rules/imports/fields";
import { countOf, rowsOf } from "./words";

type WriteFormProps = {
  action: FormAction;
  hidden: Record<string, string | number>;
  kind: ImportKind;
  counts: { made: number; changed: number; bad: number };
};

/** All of it or nothing; bad rows are left out only by whoever says so. */
export function WriteForm({ action, hidden, kind, counts: { made, changed, bad } }: WriteFormProps) {
  return (
    <ActionForm action={action} hidden={hidden} className="max-w-2xl">
      {bad > 0 && (
        <Checkbox
          name="leaveOut"
          label={`Leave the ${rowsOf(bad, "bad ")} out`}
          hint="Without this nothing is brought in: mend the file and read it again. What is there already is then not doubled."
        />
      )}
      <div>
        <SubmitButton pendingLabel="Bringing in…">
          {changed === 0
            ? `Bring in ${countOf(made, kind)}`
            : `Bring in ${countOf(made + changed, kind)}, new and changed`}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
