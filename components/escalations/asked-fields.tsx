import { SelectField } from "@/components/ui/select-field";
import { DateField, TextField } from "@/components/ui/text-field";
import { CAUSES_IN, type Cause } from "@/lib/rules/escalations/words";
import type { IsoDay } from "@/lib/units/days";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    department: "Department",
    cameUpOn: "Came up on",
    notSaidYet: "Not said yet",
    noneOfThem: "None of them",
    whyItReachedThe: "Why it reached the CEO",
    whatWasAskedOr: "What was asked or decided",
  },
  de: {
    department: "Abteilung",
    cameUpOn: "Aufgekommen am",
    notSaidYet: "Noch nicht gesagt",
    noneOfThem: "Keine davon",
    whyItReachedThe: "Warum es bei der Geschäftsführung landete",
    whatWasAskedOr: "Was gefragt oder entschieden wurde",
  },
});

export type Named = { id: string; name: string };
export type Asked = {
  text: string;
  departmentId: string | null;
  departmentName: string | null;
  cause: Cause | null;
  raisedDay: IsoDay;
};

export function CauseField({ cause }: { cause?: Cause | null }) {
  const locale = useLocale();
  const words = WORDS[locale];
  return (
    <SelectField
      name="cause"
      label={words.whyItReachedThe}
      optional
      placeholder={words.notSaidYet}
      options={Object.entries(CAUSES_IN[locale]).map(([value, { title }]) => ({ value, label: title }))}
      defaultValue={cause ?? ""}
    />
  );
}

type DepartmentFieldProps = {
  departments: readonly Named[];
  /** What it is now; a department that has closed since stays to choose where it was. */
  of?: { departmentId: string | null; departmentName: string | null };
};

export function DepartmentField({ departments, of }: DepartmentFieldProps) {
  const words = WORDS[useLocale()];
  const chosen = of?.departmentId ?? null;
  const isThere = chosen === null || departments.some(({ id }) => id === chosen);
  const all = isThere ? departments : [...departments, { id: chosen, name: of?.departmentName ?? "" }];
  return (
    <SelectField
      name="departmentId"
      label={words.department}
      optional
      placeholder={words.noneOfThem}
      options={all.map(({ id, name }) => ({ value: id, label: name }))}
      defaultValue={chosen ?? ""}
    />
  );
}

/** What was asked, by which department, why, and when. */
export function AskedFields({ asked, departments }: { asked: Asked; departments: readonly Named[] }) {
  const words = WORDS[useLocale()];
  const { text, cause, raisedDay } = asked;
  return (
    <>
      <TextField
        name="text"
        label={words.whatWasAskedOr}
        defaultValue={text}
        maxLength={500}
        className="sm:col-span-2"
      />
      <DepartmentField departments={departments} of={asked} />
      <CauseField cause={cause} />
      <DateField name="raisedDay" label={words.cameUpOn} defaultValue={raisedDay} />
    </>
  );
}
