"use client";

import { ActionForm } from "@/components/ui/action-form";
import { DeleteWithUndo } from "@/components/ui/delete-with-undo";
import { OnDemand } from "@/components/ui/on-demand";
import type { FormAction } from "@/components/ui/use-form-submit";
import { EntryFields, type EntryPeople } from "./entry-fields";

export type EntryActions = { save: FormAction; remove: FormAction; restore: FormAction };

type EntryToolsProps = EntryPeople & {
  clientId: string;
  entry: {
    id: string;
    version: number;
    title: string;
    of: "talk" | "email" | "file";
    values: Parameters<typeof EntryFields>[0]["values"];
  };
  actions: EntryActions;
};

/** To correct an entry, or to put it into the bin. */
export function EntryTools({ clientId, entry, actions, contacts, colleagues }: EntryToolsProps) {
  const { id, version, title, of, values } = entry;
  // Somebody named or written of who has left stays in the list, or a save would drop them.
  return (
    <div className="no-print flex flex-wrap items-start gap-x-4">
      <OnDemand summary="Correct" of={title}>
        {() => (
          <ActionForm
            action={actions.save}
            id={id}
            hidden={{ clientCompanyId: clientId, version }}
            submit="Save"
          >
            <EntryFields of={of} values={values} contacts={contacts} colleagues={colleagues} />
          </ActionForm>
        )}
      </OnDemand>
      <DeleteWithUndo
        remove={actions.remove}
        restore={actions.restore}
        hidden={{ id, clientCompanyId: clientId }}
        label={`Delete: ${title}`}
      >
        Delete
      </DeleteWithUndo>
    </div>
  );
}
