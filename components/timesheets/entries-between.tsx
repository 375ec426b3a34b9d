"use client";

import { useState } from "react";
import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { TableDownloads } from "@/components/ui/table-downloads";
import { spanProblem } from "@/lib/rules/hours/span";
import type { IsoDay } from "@/lib/units/days";
import { DayInput, SPAN_PROBLEMS } from "./day-input";

type EntriesBetweenProps = {
  /** Where the file is, without its days. */
  path: string;
  /** What is chosen before somebody chooses. */
  from: IsoDay;
  to: IsoDay;
  /** Where they can be looked at. */
  listHref?: string;
};

/** Every time entry of the days chosen, as a file. */
export function EntriesBetween({ path, from: first, to: last, listHref }: EntriesBetweenProps) {
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
          <p className="text-danger text-xs">{SPAN_PROBLEMS[problem]}</p>
        ) : (
          <>
            {listHref && (
              <p className="mb-2 text-sm">
                <TextLink href={`${listHref}${query}`}>Look at them as a list</TextLink>
              </p>
            )}
            <TableDownloads of="Time entries of some days" path={`${path}${query}`} />
          </>
        )}
      </div>
    </Section>
  );
}
