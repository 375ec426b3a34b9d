"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { controlStyles } from "@/components/ui/control-styles";
import { FieldError } from "@/components/ui/field";
import { useForm } from "@/components/ui/form-context";
import type { AgendaEntry } from "@/lib/rules/cadence/templates";
import { lengthWords } from "./words";

type Row = { key: number; title: string; minutes: string };

/** What is talked about, in turn and with its minutes. An emptied row is dropped. */
export function AgendaRows({ agenda }: { agenda: readonly AgendaEntry[] }) {
  const { state } = useForm();
  const [rows, setRows] = useState<Row[]>(() => [
    ...agenda.map(({ title, minutes }, key) => ({ key, title, minutes: String(minutes) })),
    { key: agenda.length, title: "", minutes: "" },
  ]);
  const total = rows.reduce((sum, { title, minutes }) => sum + (title.trim() ? Number(minutes) || 0 : 0), 0);
  const change = (at: number, part: Partial<Row>) =>
    setRows(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  const swap = (at: number, other: number) => {
    const next = [...rows];
    [next[at], next[other]] = [rows[other]!, rows[at]!];
    setRows(next);
  };
  return (
    <div className="grid gap-3">
      <ol className="grid gap-2">
        {rows.map(({ key, title, minutes }, at) => {
          const error =
            state.fieldErrors?.[`agenda[${at}].minutes`]?.[0] ??
            state.fieldErrors?.[`agenda[${at}].title`]?.[0];
          return (
            <li key={key} className="grid gap-1">
              <div className="flex items-center gap-2">
                <input
                  name={`agenda[${at}].title`}
                  aria-label={`Item ${at + 1}`}
                  value={title}
                  maxLength={160}
                  placeholder="Another item"
                  onChange={(event) => change(at, { title: event.target.value })}
                  className={`${controlStyles} min-w-0 flex-1`}
                />
                <input
                  name={`agenda[${at}].minutes`}
                  aria-label={`Minutes for item ${at + 1}`}
                  value={minutes}
                  inputMode="numeric"
                  placeholder="min"
                  onChange={(event) => change(at, { minutes: event.target.value })}
                  className={`${controlStyles} tabular !w-16 text-right`}
                />
                <Move label={`Move item ${at + 1} up`} disabled={at === 0} onClick={() => swap(at, at - 1)}>
                  <ArrowUp aria-hidden className="size-4" />
                </Move>
                <Move
                  label={`Move item ${at + 1} down`}
                  disabled={at === rows.length - 1}
                  onClick={() => swap(at, at + 1)}
                >
                  <ArrowDown aria-hidden className="size-4" />
                </Move>
              </div>
              {error && <FieldError id={`agenda-${at}-error`}>{error}</FieldError>}
            </li>
          );
        })}
      </ol>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Button
          size="sm"
          onClick={() =>
            setRows([
              ...rows,
              { key: Math.max(...rows.map(({ key }) => key), 0) + 1, title: "", minutes: "" },
            ])
          }
        >
          Add an item
        </Button>
        <p className="text-ink-soft tabular text-xs" role="status">
          Together {lengthWords(total)}
        </p>
      </div>
    </div>
  );
}

type MoveProps = { label: string; disabled: boolean; onClick: () => void; children: React.ReactNode };

function Move({ label, disabled, onClick, children }: MoveProps) {
  return (
    <Button
      size="icon"
      variant="quiet"
      aria-label={label}
      aria-disabled={disabled || undefined}
      onClick={() => !disabled && onClick()}
      className="shrink-0"
    >
      {children}
    </Button>
  );
}
