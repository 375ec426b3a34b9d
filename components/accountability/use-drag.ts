"use client";

import { type MouseEvent, type PointerEvent, useState } from "react";
import type { DropZone } from "@/lib/rules/accountability/steps";

export type DropTarget = { readonly overId: string; readonly zone: DropZone };
type Drag = {
  readonly id: string;
  readonly fromY: number;
  readonly target: DropTarget | null;
  readonly isMoved: boolean;
};

/** A click shakes by a few pixels; this is more than that. */
const FURTHER_THAN_A_CLICK = 5;

/** Drags a row by its handle with mouse, pen or finger; a row says which seat it is in `data-seat`. */
export function useDrag(drop: (id: string, target: DropTarget) => void, click: (id: string) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);

  const handle = (id: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ id, fromY: event.clientY, target: null, isMoved: false });
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent<HTMLElement>) => {
      if (drag?.id !== id) return;
      const isMoved = drag.isMoved || Math.abs(clientY - drag.fromY) > FURTHER_THAN_A_CLICK;
      setDrag({ ...drag, isMoved, target: isMoved ? targetAt(clientX, clientY) : null });
    },
    onPointerUp: () => {
      if (drag?.id !== id) return;
      setDrag(null);
      if (drag.target) drop(id, drag.target);
      else if (!drag.isMoved) click(id);
    },
    onPointerCancel: () => setDrag(null),
    // By Enter, space or a screen reader: no pointer was there.
    onClick: ({ detail }: MouseEvent<HTMLElement>) => {
      if (detail === 0) click(id);
    },
  });

  return { dragged: drag?.isMoved ? drag.id : null, target: drag?.target ?? null, handle };
}

function targetAt(x: number, y: number): DropTarget | null {
  const row = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-seat]");
  const overId = row?.dataset.seat;
  if (!row || !overId) return null;
  const { top, height } = row.getBoundingClientRect();
  const part = (y - top) / height;
  return { overId, zone: part < 0.3 ? "before" : part > 0.7 ? "after" : "into" };
}
