"use client";

import { useState } from "react";
import { CheckboxGroup } from "@/components/ui/choice-field";
import { SelectField } from "@/components/ui/select-field";
import { DateField, NumberField } from "@/components/ui/text-field";
import { useField } from "@/components/ui/form-context";
import { controlStyles } from "@/components/ui/control-styles";
import { NTHS, type Rhythm, WEEKDAYS, quarterMonths } from "@/lib/rules/cadence/rhythm";
import { NTH_NAMES, WEEKDAY_NAMES } from "@/lib/rules/cadence/rhythm-words";

const KINDS = [
  ["daily", "Daily"],
  ["weekly", "Weekly"],
  ["monthly", "Monthly"],
  ["quarterly", "Quarterly"],
] as const;
const ENDS = [
  ["never", "Goes on"],
  ["until", "Ends on a day"],
  ["count", "Ends after some meetings"],
] as const;
const DAYS = WEEKDAYS.map((value) => ({ value, label: WEEKDAY_NAMES[value] }));
const WHICH = NTHS.map((nth) => ({ value: String(nth), label: `The ${NTH_NAMES[nth]}` }));
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const QUARTERS = ([1, 2, 3] as const).map((month) => ({
  value: String(month),
  label: `${["First", "Second", "Third"][month - 1]} month of a quarter: ${quarterMonths(month)
    .map((one) => MONTHS[one - 1])
    .join(", ")}`,
}));

/** How often: only the questions that the choice asks for are shown. */
export function RhythmFields({ rhythm: { repeat, end } }: { rhythm: Rhythm }) {
  const [kind, setKind] = useState<string>(repeat.kind);
  const [endKind, setEndKind] = useState<string>(end.kind);
  const nth = "nth" in repeat ? String(repeat.nth) : "1";
  const weekday = "weekday" in repeat ? repeat.weekday : "MO";
  return (
    <div className="grid gap-4">
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <Choice name="repeatKind" label="How often" options={KINDS} value={kind} onChange={setKind} />
        {kind === "daily" && (
          <SelectField
            name="dailyDays"
            label="On"
            options={[
              { value: "workdays", label: "Workdays, Monday to Friday" },
              { value: "every_day", label: "Every day" },
            ]}
            defaultValue={repeat.kind === "daily" ? repeat.days : "workdays"}
          />
        )}
        {kind === "weekly" && (
          <NumberField
            name="everyWeeks"
            label="Every"
            suffix="weeks"
            defaultValue={repeat.kind === "weekly" ? String(repeat.everyWeeks) : "1"}
          />
        )}
        {kind === "quarterly" && (
          <SelectField
            name="quarterMonth"
            label="In the"
            options={QUARTERS}
            defaultValue={repeat.kind === "quarterly" ? String(repeat.month) : "1"}
          />
        )}
        {(kind === "monthly" || kind === "quarterly") && (
          <>
            <SelectField name="nth" label="Which one" options={WHICH} defaultValue={nth} />
            <SelectField name="weekday" label="Day of the week" options={DAYS} defaultValue={weekday} />
          </>
        )}
      </div>
      {kind === "weekly" && (
        <CheckboxGroup
          name="weekdays"
          label="On"
          choices={DAYS}
          defaultValues={repeat.kind === "weekly" ? repeat.weekdays : ["MO"]}
          className="[&>div]:sm:grid-cols-4"
        />
      )}
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <Choice name="endKind" label="Until when" options={ENDS} value={endKind} onChange={setEndKind} />
        {endKind === "until" && (
          <DateField
            name="untilDay"
            label="Last day"
            defaultValue={end.kind === "until" ? end.day : undefined}
          />
        )}
        {endKind === "count" && (
          <NumberField
            name="count"
            label="How many"
            suffix="meetings"
            defaultValue={end.kind === "count" ? String(end.count) : undefined}
          />
        )}
      </div>
    </div>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  options: ReadonlyArray<readonly [value: string, label: string]>;
  value: string;
  onChange: (value: string) => void;
};

/** A select that the other fields depend on. */
function Choice({ name, label, options, value, onChange }: ChoiceProps) {
  const { id } = useField(name);
  return (
    <div>
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      <select
        id={id}
        name={name}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={`${controlStyles} mt-1.5 mb-1`}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
