"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import { ItemClock } from "./item-clock";
import { ItemNotes } from "./item-notes";

export type AgendaItem = {
  id: string;
  title: string;
  minutes: number;
  notes: string;
  spentSeconds: number;
  version: number;
};

type AgendaProps = {
  meetingId: string;
  items: readonly AgendaItem[];
  /** Whose clock runs, since when, and what time it is where that was noted; `null` once the meeting was held. */
  clock: { itemId: string | null; since: number | null; now: number } | null;
  saveNotes: FormAction;
  moveClock: FormAction;
};

const LOOK_AGAIN_MS = 10_000;

/** The agenda of a meeting that runs: a clock and notes for each item. What others do appears by itself. */
export function Agenda({ meetingId, items, clock, saveNotes, moveClock }: AgendaProps) {
  const router = useRouter();
  const now = useNow(clock?.now ?? 0, clock?.itemId != null);
  const isRunning = clock !== null;
  useEffect(() => {
    if (!isRunning) return;
    const again = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, LOOK_AGAIN_MS);
    return () => clearInterval(again);
  }, [router, isRunning]);

  return (
    <ol className="grid gap-5">
      {items.map((item, at) => {
        const runs = clock?.itemId === item.id;
        const running = runs && clock.since !== null ? Math.max(0, (now - clock.since) / 1000) : 0;
        return (
          <li key={item.id} aria-current={runs ? "step" : undefined} className="grid gap-2">
            <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
              <h3 className={runs ? "text-accent font-semibold" : "font-medium"}>
                {at + 1}. {item.title}
              </h3>
              {clock && (
                <ActionForm
                  action={moveClock}
                  hidden={runs ? { meetingId } : { meetingId, itemId: item.id }}
                  className="no-print gap-1"
                >
                  <SubmitButton
                    size="sm"
                    variant={runs ? "secondary" : "quiet"}
                    aria-label={`${runs ? "Stop the clock" : "Start the clock"}: ${item.title}`}
                  >
                    {runs ? "Stop the clock" : "Start the clock"}
                  </SubmitButton>
                </ActionForm>
              )}
            </div>
            <ItemClock
              title={item.title}
              minutes={item.minutes}
              seconds={item.spentSeconds + running}
              runs={runs}
            />
            <ItemNotes item={item} save={saveNotes} />
          </li>
        );
      })}
    </ol>
  );
}

/** The server's time, going on by this computer's own clock: a wrong one here says nothing wrong of a meeting. */
function useNow(serverNow: number, ticks: boolean): number {
  const [passed, setPassed] = useState({ of: serverNow, ms: 0 });
  useEffect(() => {
    if (!ticks) return;
    const start = performance.now();
    const tick = setInterval(() => setPassed({ of: serverNow, ms: performance.now() - start }), 1_000);
    return () => clearInterval(tick);
  }, [serverNow, ticks]);
  return serverNow + (passed.of === serverNow ? passed.ms : 0);
}
