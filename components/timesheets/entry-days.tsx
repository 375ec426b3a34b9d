"use client";

import { useRouter, useSearchParams } from "next/navigation";
import type { Route } from "next";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { listHref } from "@/components/ui/data-table/list-address";
import { FilterLinks } from "@/components/ui/filter-links";
import { spanProblem } from "@/lib/rules/hours/span";
import type { IsoDay } from "@/lib/units/days";
import { DayInput, SPAN_PROBLEMS } from "./day-input";

const PERIODS = { 30: "30 days", 90: "90 days", 365: "A year" } as const;

type EntryDaysProps = { from: IsoDay; to: IsoDay; days: number | null };

/** Which days the list is of: those up to today, which move along in a saved view, or two days. */
export function EntryDays({ from: first, to: last, days }: EntryDaysProps) {
  const search = useSearchParams();
  const router = useRouter();
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState(last);
  const problem = spanProblem(from, to);
  const choices = Object.entries(PERIODS).map(([period, label]) => ({
    href: listHref(search, { from: undefined, to: undefined, days: period === "30" ? undefined : period }),
    label,
    current: String(days) === period,
  }));
  return (
    <div className="no-print flex flex-wrap items-end gap-x-6 gap-y-3">
      <FilterLinks label="Days" choices={choices} />
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          const href = listHref(search, { from, to, days: undefined });
          if (!problem) router.push(href as Route, { scroll: false });
        }}
      >
        <DayInput label="From" value={from} onChange={setFrom} />
        <DayInput label="To" value={to} onChange={setTo} />
        <Button type="submit" aria-disabled={problem !== null || undefined}>
          Show
        </Button>
        <p aria-live="polite" className="text-danger text-xs">
          {problem && SPAN_PROBLEMS[problem]}
        </p>
      </form>
    </div>
  );
}
