import { ActionForm } from "@/components/ui/action-form";
import { DeleteWithUndo } from "@/components/ui/delete-with-undo";
import type { FormAction } from "@/components/ui/use-form-submit";
import { OUTCOME_TITLES } from "@/lib/rules/handoffs/handoff-map";
import { HandoffFields, type NotedHandoff } from "./handoff-fields";

export type HandoffActions = Record<"note" | "correct" | "remove" | "restore", FormAction>;

type HandoffNotesProps = {
  clientId: string;
  notes: readonly (NotedHandoff & {
    id: string;
    version: number;
    from: string;
    to: string;
    notedByName: string;
  })[];
  departments: readonly { id: string; name: string }[];
  actions: HandoffActions;
  /** For the note that the form makes. */
  newId: string;
};

/** What the consultants themselves have seen between departments, and the form to note more. */
export function HandoffNotes({ clientId, notes, departments, actions, newId }: HandoffNotesProps) {
  const hidden = { clientCompanyId: clientId };
  return (
    <div className="grid max-w-2xl gap-5">
      {notes.length > 0 && (
        <ul className="border-t border-line">
          {notes.map(({ id, version, from, to, notedByName, ...noted }) => (
            <li key={id} className="keep-together grid gap-1 border-b border-line py-3 text-sm">
              <div className="flex flex-wrap items-start justify-between gap-x-4">
                <p className="font-medium">
                  {from} <span aria-label="to">→</span> {to}: {noted.what}
                </p>
                <DeleteWithUndo
                  remove={actions.remove}
                  restore={actions.restore}
                  hidden={{ id, ...hidden }}
                  label={`Delete the note on ${noted.what}`}
                >
                  Delete
                </DeleteWithUndo>
              </div>
              <p className="text-ink-soft">
                {OUTCOME_TITLES[noted.outcome]} · noted by {notedByName}
              </p>
              {noted.note && <p className="whitespace-pre-line">{noted.note}</p>}
              <details className="no-print">
                <summary className="w-fit text-accent underline underline-offset-4">Correct</summary>
                <ActionForm
                  action={actions.correct}
                  id={id}
                  hidden={{ ...hidden, version }}
                  submit="Save"
                  className="pt-4"
                >
                  <HandoffFields departments={departments} values={noted} />
                </ActionForm>
              </details>
            </li>
          ))}
        </ul>
      )}
      <details className="no-print" open={notes.length === 0}>
        <summary className="w-fit text-sm font-medium text-accent underline underline-offset-4">
          Note a handoff
        </summary>
        <ActionForm
          action={actions.note}
          id={newId}
          hidden={hidden}
          submit="Add to the map"
          resetOnSaved
          className="pt-4"
        >
          <HandoffFields departments={departments} />
        </ActionForm>
      </details>
    </div>
  );
}
