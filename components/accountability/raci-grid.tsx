"use client";

import { type KeyboardEvent, useCallback, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/components/ui/use-form-submit";
import { LETTERS, LETTER_WORDS, type Letter, type RaciRow } from "@/lib/rules/accountability/raci";
import { type PutLetter, RaciLine } from "./raci-line";

export type RaciSeat = { id: string; title: string; ownerNames: readonly string[]; isGone: boolean };
export type RaciActivity = { id: string; title: string; version: number; row: RaciRow };

type RaciGridProps = {
  processName: string;
  seats: readonly RaciSeat[];
  activities: readonly RaciActivity[];
  on: Record<"setLetter" | "removeActivity" | "restoreActivity", FormAction>;
};

const AWAY: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Activities down, seats across. Arrows go from cell to cell, a letter writes it, Delete empties it. The letters stand
 * above the rows, as their head does: below they lay over what a row has to say.
 */
export function RaciGrid({ processName, seats, activities, on }: RaciGridProps) {
  const [at, setAt] = useState({ row: 0, column: 0 });
  const lines = useRef(new Map<string, PutLetter>());
  const register = useCallback((id: string, put: PutLetter) => void lines.current.set(id, put), []);
  const table = useRef<HTMLTableElement>(null);
  const helpId = useId();
  const chosen = activities[at.row];
  const seat = seats[at.column];

  function put(letter: Letter | null) {
    if (chosen && seat) lines.current.get(chosen.id)?.(seat.id, letter);
  }

  function onKeyDown(event: KeyboardEvent) {
    const letter = LETTERS.find((one) => one === event.key.toUpperCase());
    const away = AWAY[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (letter) put(letter);
    else if (event.key === "Delete" || event.key === "Backspace") put(null);
    else if (away) {
      const row = Math.max(0, Math.min(activities.length - 1, at.row + away[0]));
      const column = Math.max(0, Math.min(seats.length - 1, at.column + away[1]));
      setAt({ row, column });
      table.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)?.focus();
    } else return;
    event.preventDefault();
  }

  return (
    <div className="grid gap-3">
      <p id={helpId} className="text-ink-soft text-xs">
        Choose a cell and type R, A, C or I, or press one here; Delete empties it. An A moves: a row always
        has one.
      </p>
      {chosen && seat && (
        <div
          role="toolbar"
          aria-label={`${chosen.title}, ${seat.title}`}
          className="no-print border-line-strong bg-paper sticky top-0 z-2 flex flex-wrap max-lg:top-23 items-center gap-1.5 border-b py-2 text-xs"
        >
          <span className="min-w-0 basis-full truncate sm:basis-auto">
            {chosen.title}: <strong>{seat.title}</strong>
          </span>
          {LETTERS.map((letter) => (
            <Button key={letter} size="sm" title={LETTER_WORDS[letter]} onClick={() => put(letter)}>
              {letter}
              <span className="sr-only">, {LETTER_WORDS[letter]}</span>
            </Button>
          ))}
          <Button size="sm" variant="quiet" onClick={() => put(null)}>
            Empty
          </Button>
        </div>
      )}
      <div className="relative overflow-x-auto">
        <table
          ref={table}
          role="grid"
          aria-label={`RACI: ${processName}`}
          aria-describedby={helpId}
          onKeyDown={onKeyDown}
          className="border-collapse text-sm"
        >
          <thead>
            <tr>
              <th scope="col" className="cell-head bg-paper sticky left-0 z-1 text-left align-bottom">
                Activity
              </th>
              {seats.map(({ id, title, ownerNames, isGone }) => (
                <th
                  key={id}
                  scope="col"
                  className="border-line-strong h-36 min-w-11 border-b px-1 pb-2 align-bottom font-medium"
                >
                  <span className="mx-auto block max-h-44 rotate-180 text-left text-xs leading-tight [writing-mode:vertical-rl]">
                    {title}
                    <span className="text-ink-faint block font-normal">
                      {isGone ? "not on this chart" : ownerNames.join(", ") || "nobody yet"}
                    </span>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {activities.map((activity, row) => (
              <RaciLine
                key={activity.id}
                activity={activity}
                seats={seats}
                row={row}
                chosenColumn={at.row === row ? at.column : null}
                onChoose={(column) => setAt({ row, column })}
                register={register}
                on={on}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
