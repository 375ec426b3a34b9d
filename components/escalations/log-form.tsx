import { ActionForm } from "@/components/ui/action-form";
import { DateField, TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { IsoDay } from "@/lib/units/days";
import { CauseField, DepartmentField, type Named } from "./asked-fields";

type LogFormProps = {
  clientId: string;
  newId: string;
  today: IsoDay;
  departments: readonly Named[];
  rememberedDepartmentId: string | null;
  action: FormAction;
};

/** One line and Enter. Today, and the department that was named last, unless one says otherwise. */
export function LogForm({
  clientId,
  newId,
  today,
  departments,
  rememberedDepartmentId,
  action,
}: LogFormProps) {
  return (
    <ActionForm
      action={action}
      id={newId}
      hidden={{ clientCompanyId: clientId }}
      submit="Log it"
      resetOnSaved
      className="no-print max-w-3xl gap-3 [&_[type=submit]]:min-h-12"
    >
      <div className="grid gap-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <TextField
          name="text"
          label="A decision that reached the CEO"
          placeholder="May we give Möller 5 % off?"
          maxLength={500}
          autoComplete="off"
          inputClassName="min-h-12"
        />
        <DepartmentField
          key={rememberedDepartmentId}
          departments={departments}
          of={{ departmentId: rememberedDepartmentId, departmentName: null }}
        />
      </div>
      <details>
        <summary className="text-accent w-fit py-1.5 text-sm font-medium">Another day, or why</summary>
        <div className="mt-2 grid gap-3 sm:grid-cols-2">
          <DateField name="raisedDay" label="Came up on" defaultValue={today} />
          <CauseField />
        </div>
      </details>
    </ActionForm>
  );
}
