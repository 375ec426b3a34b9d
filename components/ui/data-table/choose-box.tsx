"use client";

import { useEffect, useRef } from "react";
import type { Selection } from "./use-selection";

type ChooseBoxProps = {
  label: string;
  state: Selection["state"];
  onToggle: (withShift: boolean) => void;
};

/** Chooses a row, or all of them. With Shift, all rows from the one chosen before. */
export function ChooseBox({ label, state, onToggle }: ChooseBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = state === "some";
  }, [state]);
  return (
    <input
      ref={box}
      type="checkbox"
      aria-label={label}
      checked={state === "all"}
      onChange={({ nativeEvent }) => onToggle(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
      className="accent-accent size-4 shrink-0 align-middle"
    />
  );
}
