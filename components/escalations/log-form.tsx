import { ActionForm } from "@/components/ui/action-form";
import { DateField, TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { IsoDay } from "@/lib/units/days";
import { CauseField, DepartmentField, type Named } from "./asked-fields";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    logIt: "Log it",
    cameUpOn: "Came up on",
    anotherDayOrWhy: "Another day, or why",
    mayWeGiveM: "May we give Möller 5 % off?",
    aDecisionThatReached: "A decision that reached the CEO",
  },
  de: {
    logIt: "Eintragen",
    cameUpOn: "Aufgekommen am",
    anotherDayOrWhy: "An einem anderen Tag, oder warum",
    mayWeGiveM: "Dürfen wir Möller 5 % Rabatt geben?",
    aDecisionThatReached: "Eine Entscheidung, die bei der Geschäftsführung landete",
  },
});

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
  const words = WORDS[useLocale()];
  return (
    <ActionForm
      action={action}
      id={newId}
      hidden={{ clientCompanyId: clientId }}
      submit={words.logIt}
      resetOnSaved
      className="no-print max-w-3xl gap-3 [&_[type=submit]]:min-h-12"
    >
      <div className="grid gap-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <TextField
          name="text"
          label={words.aDecisionThatReached}
          placeholder={words.mayWeGiveM}
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
        <summary className="text-accent w-fit py-1.5 text-sm font-medium">{words.anotherDayOrWhy}</summary>
        <div className="mt-2 grid gap-3 sm:grid-cols-2">
          <DateField name="raisedDay" label={words.cameUpOn} defaultValue={today} />
          <CauseField />
        </div>
      </details>
    </ActionForm>
  );
}
