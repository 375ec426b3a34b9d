"use client";

import { clsx } from "clsx";
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, GripVertical } from "lucide-react";
import type { KeyboardEvent } from "react";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import type { HealthMark } from "@/lib/rules/accountability/health";
import type { ChartSeat } from "@/lib/rules/accountability/seat";
import type { DropZone, Step } from "@/lib/rules/accountability/steps";
import { MarkBadges } from "./mark-badges";
import type { useDrag } from "./use-drag";
import { ownersText } from "./words";

type SeatRowProps = {
  seat: ChartSeat;
  depth: number;
  marks: readonly HealthMark[];
  href: string;
  helpId: string;
  isChosen: boolean;
  isDragged: boolean;
  /** Where what is dragged would go, seen from this row. */
  zone: DropZone | null;
  handle: ReturnType<ReturnType<typeof useDrag>["handle"]>;
  onKeyDown: (event: KeyboardEvent) => void;
  onStep: (step: Step) => void;
};

const STEPS = [
  { step: "up", label: "Up", icon: ArrowUp },
  { step: "down", label: "Down", icon: ArrowDown },
  { step: "in", label: "Below the one before", icon: ArrowRight },
  { step: "out", label: "Out", icon: ArrowLeft },
] as const;

const ZONES: Record<DropZone, string> = {
  before: "shadow-[inset_0_2px_0_var(--color-accent)]",
  into: "bg-accent-wash",
  after: "shadow-[inset_0_-2px_0_var(--color-accent)]",
};

/** One seat of the draft, with the handle it is moved by. */
export function SeatRow(props: SeatRowProps) {
  const { seat, depth, marks, href, helpId, isChosen, isDragged, zone, handle, onKeyDown, onStep } = props;
  return (
    <li
      data-seat={seat.id}
      className={clsx("border-line border-b py-1.5", isDragged && "opacity-50", zone && ZONES[zone])}
      style={{ paddingLeft: `${Math.min(depth, 8) * 1.1}rem` }}
    >
      <div className="flex items-start gap-2">
        <button
          type="button"
          aria-label={`Move ${seat.title}`}
          aria-describedby={helpId}
          aria-expanded={isChosen}
          onKeyDown={onKeyDown}
          className="text-ink-soft hover:bg-sunken grid size-8 shrink-0 cursor-grab touch-none place-items-center rounded-md"
          {...handle}
        >
          <GripVertical aria-hidden className="size-4" />
        </button>
        <div className="grid min-w-0 flex-1 gap-x-4 gap-y-0.5 py-1 text-sm sm:grid-cols-[minmax(0,1fr)_11rem_16rem] sm:items-baseline">
          <TextLink href={href}>{seat.title}</TextLink>
          <span className={seat.owners.length === 0 ? "text-danger" : "text-ink-soft"}>
            {ownersText(seat)}
          </span>
          <MarkBadges marks={marks} seatId={seat.id} />
        </div>
      </div>
      {isChosen && (
        <div className="ml-10 flex flex-wrap gap-1 py-1" role="group" aria-label={`Move ${seat.title}`}>
          {STEPS.map(({ step, label, icon: Icon }) => (
            <Button key={step} size="sm" onClick={() => onStep(step)}>
              <Icon aria-hidden className="size-3.5" />
              {label}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
