import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { NumberField, TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { WORK_KIND_TITLES } from "@/lib/rules/engagement/words";
import type { WorkKind } from "@/lib/rules/hours/work-kinds";
import { TimerClock } from "./timer-clock";
import { type WorkEngagement, WorkFields } from "./work-fields";

export type TimerActions = { start: FormAction; stop: FormAction; discard: FormAction };

type TimerProps = {
  timer: {
    kind: WorkKind;
    deliverableTitle: string | null;
    /** `null` once the client is no longer theirs: the timer can then only be thrown away. */
    clientName: string | null;
    note: string | null;
    startedAt: Date;
  } | null;
  engagements: readonly WorkEngagement[];
  id: string;
  actions: TimerActions;
};

/** Runs on the server, so that a reload, a closed laptop or another device changes nothing. */
export function Timer({ timer, engagements, id, actions }: TimerProps) {
  if (!timer) return <StartTimer engagements={engagements} action={actions.start} />;
  const startedAt = timer.startedAt.toISOString();
  const work = timer.deliverableTitle ?? WORK_KIND_TITLES[timer.kind];
  return (
    <section aria-label="Timer" className="grid gap-3 rounded-md bg-accent-wash px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <TimerClock startedAt={startedAt} />
        <p className="min-w-0 flex-1 text-sm">
          <span className="font-medium">{timer.clientName ?? "A client that is no longer yours"}</span> ·{" "}
          {work}
          {timer.note && <span className="block text-xs text-ink-soft">{timer.note}</span>}
        </p>
        <ActionForm action={actions.stop} id={id} hidden={{ startedAt }}>
          <SubmitButton pendingLabel="Logging…">Stop and log</SubmitButton>
        </ActionForm>
      </div>
      <details>
        <summary className="w-fit cursor-pointer text-sm text-accent">It ran on, or was not needed</summary>
        <div className="mt-3 flex flex-wrap items-end gap-6">
          <ActionForm action={actions.stop} id={id} hidden={{ startedAt }} submit="Log that instead">
            <NumberField name="minutes" label="How long it really was" hint="From when it was started" />
          </ActionForm>
          <ActionForm action={actions.discard} hidden={{ startedAt }}>
            <SubmitButton variant="danger" size="sm" pendingLabel="Throwing it away…">
              Throw it away
            </SubmitButton>
          </ActionForm>
        </div>
      </details>
    </section>
  );
}

function StartTimer({ engagements, action }: { engagements: readonly WorkEngagement[]; action: FormAction }) {
  if (!engagements.some(({ state }) => state === "open")) return null;
  return (
    <details>
      <summary className="w-fit cursor-pointer text-sm font-medium text-accent">Start a timer</summary>
      <ActionForm action={action} submit="Start" className="mt-3">
        <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
          <WorkFields engagements={engagements} />
          <TextField name="note" label="Note" optional maxLength={500} />
        </div>
      </ActionForm>
    </details>
  );
}
