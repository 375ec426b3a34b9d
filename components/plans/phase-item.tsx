import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { DeleteWithUndo } from "@/components/ui/delete-with-undo";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { IsoDay } from "@/lib/units/days";
import { PhaseFields } from "./phase-fields";
import { PhaseHeading } from "./phase-heading";
import { PhaseWarnings } from "./phase-warnings";
import type { PlannedPhase } from "./types";

export type PhaseActions = { edit: FormAction; move: FormAction; remove: FormAction; restore: FormAction };

type PhaseItemProps = {
  phase: PlannedPhase;
  today: IsoDay;
  /** Where it may still go. */
  may: { earlier: boolean; later: boolean };
  /** `null` for those who only read. */
  on: PhaseActions | null;
  /** Its deliverables. */
  children: ReactNode;
};

/** One phase of the plan, changed where it stands. */
export function PhaseItem({ phase, today, may, on, children }: PhaseItemProps) {
  const { id, version, name, warnings } = phase;
  return (
    <li className="grid gap-3">
      <PhaseHeading phase={phase} today={today}>
        {on && (
          <div className="no-print flex flex-wrap gap-1">
            <ActionForm action={on.move} hidden={{ id, version }} className="gap-2">
              <div className="flex flex-wrap gap-1">
                {(["earlier", "later"] as const).map(
                  (direction) =>
                    may[direction] && (
                      <SubmitButton
                        key={direction}
                        name="direction"
                        value={direction}
                        size="sm"
                        variant="quiet"
                        aria-label={`Move ${direction}: ${name}`}
                      >
                        Move {direction}
                      </SubmitButton>
                    ),
                )}
              </div>
            </ActionForm>
            <DeleteWithUndo
              remove={on.remove}
              restore={on.restore}
              hidden={{ id }}
              label={`Take out: ${name}`}
            >
              Take out
            </DeleteWithUndo>
          </div>
        )}
      </PhaseHeading>
      <PhaseWarnings warnings={warnings} />
      {on && (
        <details className="no-print">
          <summary className="text-accent w-fit text-sm">
            Change the phase<span className="sr-only">: {name}</span>
          </summary>
          <ActionForm
            key={version}
            action={on.edit}
            hidden={{ id, version }}
            submit="Save the phase"
            className="mt-3 max-w-3xl"
          >
            <PhaseFields phase={phase} />
          </ActionForm>
        </details>
      )}
      {children}
    </li>
  );
}
