"use client";

import { ActionForm } from "@/components/ui/action-form";
import { DeleteWithUndo } from "@/components/ui/delete-with-undo";
import { OnDemand } from "@/components/ui/on-demand";
import type { FormAction } from "@/components/ui/use-form-submit";
import { AskedFields, type Named } from "./asked-fields";
import { EscalationLine, type EscalationShown } from "./escalation-line";

export type OwnLedgerProps = {
  entries: ReadonlyArray<EscalationShown & { isOwn: boolean }>;
  departments: readonly Named[];
  /** Whether the reader is who decides. */
  decides: boolean;
  on: Record<"decide" | "reopen" | "correct" | "remove" | "restore", FormAction>;
};

/** The client's list: what one logged oneself may be corrected and deleted. */
export function OwnLedger({ entries, departments, decides, on }: OwnLedgerProps) {
  return (
    <ul>
      {entries.map((entry) => (
        <EscalationLine key={entry.id} escalation={entry} on={decides ? on : undefined}>
          {entry.isOwn && (
            <OnDemand summary="Correct" of={entry.text}>
              {() => (
                <>
                  <ActionForm
                    action={on.correct}
                    id={entry.id}
                    hidden={{ version: entry.version }}
                    submit="Save"
                  >
                    <div className="grid items-end gap-4 sm:grid-cols-2">
                      <AskedFields asked={entry} departments={departments} />
                    </div>
                  </ActionForm>
                  <DeleteWithUndo
                    remove={on.remove}
                    restore={on.restore}
                    hidden={{ id: entry.id }}
                    label={`Delete: ${entry.text}`}
                  >
                    Delete
                  </DeleteWithUndo>
                </>
              )}
            </OnDemand>
          )}
        </EscalationLine>
      ))}
    </ul>
  );
}
