"use client";

import { DeleteWithUndo } from "@/components/ui/delete-with-undo";
import { TextLink } from "@/components/ui/link";
import { OnDemand } from "@/components/ui/on-demand";
import type { FormAction } from "@/components/ui/use-form-submit";
import { type TurnedInto, turnedIntoWords } from "@/lib/rules/escalations/words";
import type { Named } from "./asked-fields";
import { EscalationLine, type EscalationShown } from "./escalation-line";
import { type DeliverableToChoose, FillIn, type ToFillIn } from "./fill-in";

type Entry = Omit<EscalationShown, "intoWords"> & ToFillIn & { into: TurnedInto | null };

export type StaffLedgerProps = {
  clientId: string;
  entries: readonly Entry[];
  departments: readonly Named[];
  deliverables: readonly DeliverableToChoose[];
  on: Record<"decide" | "reopen" | "fillIn" | "remove" | "restore", FormAction>;
};

/** The consultants' list: each may be filled in, corrected and deleted in place. */
export function StaffLedger({ clientId, entries, departments, deliverables, on }: StaffLedgerProps) {
  return (
    <ul>
      {entries.map(({ into, ...entry }) => (
        <EscalationLine
          key={entry.id}
          escalation={{ ...entry, intoWords: into && turnedIntoWords(into) }}
          on={on}
        >
          {entry.note && <p className="text-ink-soft basis-full text-xs italic break-words">{entry.note}</p>}
          {!into && (
            <TextLink
              href={`/clients/${clientId}/sops/new?escalation=${entry.id}`}
              aria-label={`Turn into an SOP: ${entry.text}`}
              className="no-print text-xs"
            >
              Turn into an SOP
            </TextLink>
          )}
          <OnDemand summary={into ? "Change" : "Fill in, or turn into something"} of={entry.text}>
            {() => (
              <>
                <FillIn
                  escalation={entry}
                  departments={departments}
                  deliverables={deliverables}
                  action={on.fillIn}
                />
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
        </EscalationLine>
      ))}
    </ul>
  );
}
