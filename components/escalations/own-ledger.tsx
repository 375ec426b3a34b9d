"use client";

import { ActionForm } from "@/components/ui/action-form";
import { DeleteWithUndo } from "@/components/ui/delete-with-undo";
import { OnDemand } from "@/components/ui/on-demand";
import type { FormAction } from "@/components/ui/use-form-submit";
import { AskedFields, type Named } from "./asked-fields";
import { EscalationLine, type EscalationShown } from "./escalation-line";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    save: "Save",
    correct: "Correct",
    deleteWord: (text: string | number) => `Delete: ${text}`,
    deleteWord2: "Delete",
  },
  de: {
    save: "Speichern",
    correct: "Berichtigen",
    deleteWord: (text) => `Löschen: ${text}`,
    deleteWord2: "Löschen",
  },
});

export type OwnLedgerProps = {
  entries: ReadonlyArray<EscalationShown & { isOwn: boolean }>;
  departments: readonly Named[];
  /** Whether the reader is who decides. */
  decides: boolean;
  on: Record<"decide" | "reopen" | "correct" | "remove" | "restore", FormAction>;
};

/** The client's list: what one logged oneself may be corrected and deleted. */
export function OwnLedger({ entries, departments, decides, on }: OwnLedgerProps) {
  const words = WORDS[useLocale()];
  return (
    <ul>
      {entries.map((entry) => (
        <EscalationLine key={entry.id} escalation={entry} on={decides ? on : undefined}>
          {entry.isOwn && (
            <OnDemand summary={words.correct} of={entry.text}>
              {() => (
                <>
                  <ActionForm
                    action={on.correct}
                    id={entry.id}
                    hidden={{ version: entry.version }}
                    submit={words.save}
                  >
                    <div className="grid items-end gap-4 sm:grid-cols-2">
                      <AskedFields asked={entry} departments={departments} />
                    </div>
                  </ActionForm>
                  <DeleteWithUndo
                    remove={on.remove}
                    restore={on.restore}
                    hidden={{ id: entry.id }}
                    label={words.deleteWord(entry.text)}
                  >
                    {words.deleteWord2}
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
