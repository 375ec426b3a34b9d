"use client";

import { clsx } from "clsx";
import { useEffect, useState } from "react";
import { DeleteWithUndo } from "@/components/ui/delete-with-undo";
import { SavedIndicator } from "@/components/ui/saved-indicator";
import type { FormAction } from "@/components/ui/use-form-submit";
import { LETTER_WORDS, type Letter, letterOf, rowRemark, withLetter } from "@/lib/rules/accountability/raci";
import type { RaciActivity, RaciSeat } from "./raci-grid";
import { useVersioned } from "./use-versioned";

export type PutLetter = (seatId: string, letter: Letter | null) => void;

type RaciLineProps = {
  activity: RaciActivity;
  seats: readonly RaciSeat[];
  row: number;
  chosenColumn: number | null;
  onChoose: (column: number) => void;
  /** Hands over how to write in this row: the keys and the bar above the grid do it. */
  register: (activityId: string, put: PutLetter) => void;
  on: Record<"setLetter" | "removeActivity" | "restoreActivity", FormAction>;
};

const NEEDS_A = "Give the A to another seat: it leaves this one by itself.";

/** One activity: who does it, who answers for it, who is asked before and told after. */
export function RaciLine(props: RaciLineProps) {
  const { activity, seats, row, chosenColumn, onChoose, register, on } = props;
  const { id, title, version } = activity;
  const { shown, refusal, change, saved } = useVersioned({ version, value: activity.row });
  const [problem, setProblem] = useState<string | null>(null);
  const onChart = new Set(seats.flatMap((seat) => (seat.isGone ? [] : [seat.id])));
  const remark = rowRemark(shown, onChart);

  function put(seatId: string, letter: Letter | null) {
    setProblem(null);
    if (letterOf(shown, seatId) === letter) return;
    const next = withLetter(shown, seatId, letter);
    if (next === "NEEDS_A") setProblem(NEEDS_A);
    else change(next, on.setLetter, { activityId: id, seatId, ...(letter && { letter }) });
  }
  useEffect(() => register(id, put));

  return (
    <tr>
      <th
        scope="row"
        className="border-line bg-paper sticky left-0 z-1 w-72 max-w-72 min-w-40 border-b py-2 pr-3 text-left align-top font-normal max-sm:w-40 max-sm:max-w-40"
      >
        <span className="font-medium">{title}</span>
        <span aria-live="polite">
          {(problem ?? refusal?.message) && (
            <span className="text-danger block text-xs font-medium">{problem ?? refusal?.message}</span>
          )}
        </span>
        {remark && <span className="text-caution block text-xs">{remark}</span>}
        <div className="no-print -ml-2.5 flex items-center gap-2">
          <DeleteWithUndo
            remove={on.removeActivity}
            restore={on.restoreActivity}
            hidden={{ id }}
            label={`Take off: ${title}`}
          >
            Take off
          </DeleteWithUndo>
          <SavedIndicator status={saved} />
        </div>
      </th>
      {seats.map((seat, column) => {
        const letter = letterOf(shown, seat.id);
        return (
          <td
            key={seat.id}
            role="gridcell"
            className="border-line border-b px-0.5 py-1.5 text-center align-top"
          >
            <button
              type="button"
              data-cell={`${row} ${column}`}
              tabIndex={chosenColumn === column ? 0 : -1}
              aria-label={`${title}, ${seat.title}: ${letter ? LETTER_WORDS[letter] : "empty"}`}
              onFocus={() => onChoose(column)}
              onClick={() => onChoose(column)}
              className={clsx(
                // Under the bar of letters, which stays in sight, a row that the keys come to would be hidden.
                "size-9 scroll-mt-28 max-lg:scroll-mt-52 rounded-md border text-sm font-semibold",
                letter === "A" ? "bg-accent text-on-accent border-accent" : "border-line text-ink bg-surface",
                chosenColumn === column && "outline-accent outline-2 outline-offset-1",
              )}
            >
              {letter ?? (
                <span aria-hidden className="text-ink-faint font-normal">
                  ·
                </span>
              )}
            </button>
          </td>
        );
      })}
    </tr>
  );
}
