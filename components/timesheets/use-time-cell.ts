"use client";

import { useRef, useState } from "react";
import { newRowId } from "@/components/ui/new-row-id";
import { offerUndo } from "@/components/ui/undo-toast";
import { useFormSubmit } from "@/components/ui/use-form-submit";
import { useLeaveWarning } from "@/components/ui/use-leave-warning";
import type { FormState } from "@/lib/form-state";
import type { IsoDay } from "@/lib/units/days";
import { formatHours, parseHours } from "@/lib/units/hours";
import type { OwnEntry, TimesheetActions } from "./types";

export type Cell = {
  engagementId: string;
  monday: IsoDay;
  day: IsoDay;
  kind: string;
  deliverableId: string | null;
  entry: OwnEntry | null;
};

const IDLE: FormState = { status: "idle" };

/** One cell of the timesheet: what is typed becomes an entry, changes it, or, emptied, deletes it with an undo. */
export function useTimeCell(cell: Cell, actions: TimesheetActions) {
  const [typed, setTyped] = useState(() => shown(cell.entry));
  // Kept until it is saved, so that a second try after a lost answer is the same entry.
  const newId = useRef<string | null>(null);
  const { state, pending, send } = useFormSubmit(
    (previous, data) => actions[stepOf(data)](previous, data),
    IDLE,
  );
  const changed = typed.trim() !== shown(cell.entry) && minutesOf(typed) !== (cell.entry?.minutes ?? 0);
  useLeaveWarning(changed || pending, pending ? undefined : "A time that you typed is not saved.");

  function save() {
    if (!changed || pending) return;
    newId.current ??= newRowId();
    const data = dataOf(cell, typed, newId.current);
    send(data, () => {
      newId.current = null;
      if (stepOf(data) === "remove") offerUndo(`${shown(cell.entry)} deleted.`, actions.restore, data);
    });
  }

  const problem =
    changed && state.status !== "idle" && state.status !== "saved"
      ? (Object.values(state.fieldErrors ?? {})[0]?.[0] ?? state.message ?? null)
      : null;
  return { typed, setTyped, save, reset: () => setTyped(shown(cell.entry)), pending, problem };
}

function dataOf(cell: Cell, typed: string, newId: string): FormData {
  const { entry } = cell;
  const data = new FormData();
  data.set("id", entry?.id ?? newId);
  if (entry && typed.trim() === "") return data;
  if (entry) data.set("version", String(entry.version));
  data.set("engagementId", cell.engagementId);
  data.set("monday", cell.monday);
  data.set("workDay", cell.day);
  data.set("minutes", typed);
  data.set("kind", cell.kind);
  if (cell.deliverableId) data.set("deliverableId", cell.deliverableId);
  if (entry?.note) data.set("note", entry.note);
  return data;
}

function stepOf(data: FormData): "log" | "edit" | "remove" {
  if (!data.has("minutes")) return "remove";
  return data.has("version") ? "edit" : "log";
}

function shown(entry: OwnEntry | null): string {
  return entry ? formatHours(entry.minutes) : "";
}

/** "0", "" and an unchanged time in another spelling are no change; what cannot be read is one, to be told so. */
function minutesOf(typed: string): number | null {
  return typed.trim() === "" ? 0 : parseHours(typed);
}
