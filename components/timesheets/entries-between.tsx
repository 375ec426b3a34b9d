"use client";

import { useState } from "react";
import { controlStyles } from "@/components/ui/control-styles";
import { Section } from "@/components/ui/section";
import { TableDownloads } from "@/components/ui/table-downloads";
import { MOST_DAYS, spanProblem } from "@/lib/rules/hours/span";
import type { IsoDay } from "@/lib/units/days";

type EntriesBetweenProps = {
  /** Where the file is, without its days. */
  path: string;
  /** What is chosen before somebody chooses. */
  from: IsoDay;
  to: IsoDay;
};

const PROBLEMS = {
  NO_DAY: "Choose both days.",
  BACKWARDS: "The second day is before the first.",
  TOO_LONG: `At most ${MOST_DAYS} days at once.`,
} as const;

/** Every time entry of the days chosen, as a file. */
export function EntriesBetween({ path, from: first, to: last }: EntriesBetweenProps) {
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState(last);
  const problem = spanProblem(from, to);
  const query = `${path.includes("?") ? "&" : "?"}from=${from}&to=${to}`;
  return (
    <Section title="Time entries of some days" lead="Each with who, what, and its note; both days included.">
      <div className="no-print flex flex-wrap items-end gap-3">
        <DayInput label="From" value={from} onChange={setFrom} />
        <DayInput label="To" value={to} onChange={setTo} />
      </div>
      <div aria-live="polite">
        {problem ? (
          <p className="text-danger text-xs">{PROBLEMS[problem]}</p>
        ) : (
          <TableDownloads of="Time entries of some days" path={`${path}${query}`} />
        )}
      </div>
    </Section>
  );
}

type DayInputProps = { label: string; value: IsoDay; onChange: (day: IsoDay) => void };

function DayInput({ label, value, onChange }: DayInputProps) {
  return (
    <label className="grid gap-1 text-sm font-medium">
      {label}
      <input
        type="date"
        value={value}
        onChange={({ target }) => onChange(target.value)}
        className={controlStyles}
      />
    </label>
  );
}
