"use client";

import { type KeyboardEvent, useId, useState } from "react";
import { Notice } from "@/components/ui/notice";
import { SavedIndicator } from "@/components/ui/saved-indicator";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { HealthMark } from "@/lib/rules/accountability/health";
import type { ChartSeat } from "@/lib/rules/accountability/seat";
import {
  type Step,
  dropPlace,
  noWaySentence,
  placeSentence,
  stepFrom,
} from "@/lib/rules/accountability/steps";
import { type Place, depthFirst, moveSeat } from "@/lib/rules/accountability/tree";
import { SeatRow } from "./seat-row";
import { useDrag } from "./use-drag";
import { useVersioned } from "./use-versioned";

type ChartEditorProps = {
  clientId: string;
  chart: { id: string; version: number; seats: readonly ChartSeat[] };
  marks: readonly HealthMark[];
  move: FormAction;
};

const KEYS: Readonly<Record<string, Step>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowRight: "in",
  ArrowLeft: "out",
};

/** The draft's seats to put in order: dragged by the handle, or moved from it by the arrow keys. */
export function ChartEditor({ clientId, chart, marks, move }: ChartEditorProps) {
  const { shown, refusal, change, saved } = useVersioned({ version: chart.version, value: chart.seats });
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const [wanted, setWanted] = useState("");
  const helpId = useId();
  const { dragged, target, handle } = useDrag(
    (id, onto) => place(id, dropPlace(shown, id, onto)),
    (id) => setChosen(chosen === id ? null : id),
  );

  function place(id: string, to: Place | null) {
    const moved = to && moveSeat(shown, id, to);
    if (!to || !Array.isArray(moved)) return setSaid("Nothing moved: a seat cannot go there.");
    const sentence = placeSentence(moved, id);
    if (sentence === placeSentence(shown, id)) return setSaid("It stands there already.");
    setSaid(sentence);
    setWanted(sentence);
    const fields = { chartId: chart.id, seatId: id, parentId: to.parentId, index: String(to.index) };
    change(moved, move, fields, () => setSaid("Not moved: the chart is shown as it now stands."));
  }

  function step(id: string, to: Step) {
    const seat = shown.find((one) => one.id === id);
    const where = stepFrom(shown, id, to);
    if (where) place(id, where);
    else if (seat) setSaid(noWaySentence(seat, to));
  }

  function onKeyDown(event: KeyboardEvent, id: string) {
    const to = KEYS[event.key];
    if (!to) return;
    event.preventDefault();
    step(id, to);
  }

  return (
    <div className="grid gap-3">
      <p id={helpId} className="text-ink-soft text-xs">
        Drag a seat by its handle: onto another one to put it below, to an edge to put it beside. By keyboard,
        on the handle: up and down among its neighbours, right to go below the one before, left to come out.
      </p>
      {refusal && (
        <Notice tone="caution" title={refusal.message ?? "Not moved."}>
          <p>You wanted: {wanted}</p>
        </Notice>
      )}
      <ol aria-label="Seats of the draft" className="border-line border-t">
        {depthFirst(shown).map(({ seat, depth }) => (
          <SeatRow
            key={seat.id}
            seat={seat}
            depth={depth}
            marks={marks}
            href={`/clients/${clientId}/accountability/seats/${seat.id}`}
            helpId={helpId}
            isChosen={chosen === seat.id}
            isDragged={dragged === seat.id}
            zone={target?.overId === seat.id && dropPlace(shown, dragged ?? "", target) ? target.zone : null}
            handle={handle(seat.id)}
            onKeyDown={(event) => onKeyDown(event, seat.id)}
            onStep={(to) => step(seat.id, to)}
          />
        ))}
      </ol>
      <div className="text-ink-soft flex min-h-6 flex-wrap items-center gap-x-4 text-xs">
        <p role="status">{said}</p>
        <SavedIndicator status={saved} />
      </div>
    </div>
  );
}
