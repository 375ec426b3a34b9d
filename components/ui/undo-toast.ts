"use client";

import { toast } from "sonner";
import type { FormState } from "@/lib/form-state";
import type { FormAction } from "./use-form-submit";

const NOT_UNDONE = "Not undone: the server could not be reached.";

/** Ten seconds to take something back. A refused undo stays until it has been read. */
export function offerUndo(message: string, restore: FormAction, data: FormData): void {
  toast(message, { action: { label: "Undo", onClick: () => void undo(restore, data) } });
}

async function undo(restore: FormAction, data: FormData): Promise<void> {
  const idle: FormState = { status: "idle" };
  const state = await restore(idle, data).catch(() => ({ status: "refused", message: NOT_UNDONE }) as const);
  if (state.status === "saved") toast(state.message ?? "Undone.");
  else toast.error(state.message ?? NOT_UNDONE, { duration: Infinity });
}
