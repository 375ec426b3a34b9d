import { ActionForm } from "@/components/ui/action-form";
import { DeleteWithUndo } from "@/components/ui/delete-with-undo";
import { type IsoDay, formatWeekday } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { TimeFields } from "./time-fields";
import type { DeliverableChoice, OwnEntry, TimesheetActions } from "./types";
import { workName } from "./work-name";

type OwnEntriesProps = {
  engagementId: string;
  monday: IsoDay;
  entries: readonly OwnEntry[];
  deliverables: readonly DeliverableChoice[];
  actions: TimesheetActions | null;
};

/** One's own entries, one a line; each opens to be changed. */
export function OwnEntries({ engagementId, monday, entries, deliverables, actions }: OwnEntriesProps) {
  return (
    <ul>
      {entries.map((entry) => {
        const { title, note } = workName(entry, deliverables);
        const words = `${formatWeekday(entry.workDay)}, ${title}, ${formatHours(entry.minutes)}`;
        return (
          <li key={entry.id} className="border-line border-b py-2 text-sm first:border-t">
            <div className="flex items-start justify-between gap-4">
              <p className="min-w-0">
                <span className="tabular font-medium">{formatHours(entry.minutes)}</span>{" "}
                <span className="text-ink-soft">{formatWeekday(entry.workDay)} · </span>
                {title}
                {note && <span className="text-ink-soft"> · {note}</span>}
                {entry.isCorrection && <span className="font-medium text-caution"> · Correction</span>}
                {entry.note && <span className="text-ink-soft block text-xs">{entry.note}</span>}
              </p>
              {actions && (
                <DeleteWithUndo
                  remove={actions.remove}
                  restore={actions.restore}
                  hidden={{ id: entry.id }}
                  label={`Delete: ${words}`}
                >
                  Delete
                </DeleteWithUndo>
              )}
            </div>
            {actions && (
              <details className="no-print" key={entry.version}>
                <summary className="text-accent w-fit text-xs" aria-label={`Change: ${words}`}>
                  Change
                </summary>
                <ActionForm
                  action={actions.edit}
                  id={entry.id}
                  hidden={{ version: entry.version, engagementId, monday }}
                  submit="Save"
                  className="my-3"
                >
                  <TimeFields monday={monday} deliverables={deliverables} entry={entry} />
                </ActionForm>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
