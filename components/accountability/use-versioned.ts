"use client";

import { unstable_rethrow } from "next/navigation";
import { startTransition, useEffect, useState } from "react";
import type { SavedStatus } from "@/components/ui/saved-indicator";
import type { FormAction } from "@/components/ui/use-form-submit";
import { useLeaveWarning } from "@/components/ui/use-leave-warning";
import type { FormState } from "@/lib/form-state";
import { WriteQueue } from "./write-queue";

/**
 * Something under a version that is changed in place: shows the change at once, sends one after the other, and shows what
 * stands on the server again once one was refused.
 */
export function useVersioned<Value>({ version, value }: { version: number; value: Value }) {
  const [queue] = useState(() => new WriteQueue(version));
  const [own, setOwn] = useState({ version, value, waiting: 0, isChanged: false });
  const [refusal, setRefusal] = useState<FormState | null>(null);
  useEffect(() => queue.adopt(version), [queue, version]);
  useLeaveWarning(own.waiting > 0);

  function change(next: Value, action: FormAction, fields: Record<string, string>, onRefused?: () => void) {
    setRefusal(null);
    setOwn((seen) => ({ ...seen, value: next, waiting: seen.waiting + 1, isChanged: true }));
    startTransition(async () => {
      const state = await queue.send((seen) => send(action, { ...fields, version: String(seen) }));
      const kept = state?.status === "saved" ? Number(state.values?.version ?? 0) : 0;
      setOwn((seen) => ({ ...seen, version: kept, waiting: seen.waiting - 1 }));
      if (state && state.status !== "saved") {
        setRefusal(state);
        onRefused?.();
      }
    });
  }

  const isAhead = own.waiting > 0 || own.version > version;
  const settled = refusal ? "not-saved" : own.isChanged ? "saved" : "idle";
  const saved: SavedStatus = own.waiting > 0 ? "saving" : settled;
  return { shown: isAhead ? own.value : value, refusal, change, saved };
}

const NOT_REACHED = "Not saved: the server could not be reached. Please try again.";

async function send(action: FormAction, fields: Record<string, string>): Promise<FormState> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  try {
    return await action({ status: "idle" }, form);
  } catch (error) {
    unstable_rethrow(error);
    return { status: "refused", message: NOT_REACHED };
  }
}
