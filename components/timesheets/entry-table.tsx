"use client";

import { useMemo, useState } from "react";
import { BulkSelect } from "@/components/ui/data-table/bulk-field";
import { BulkForm } from "@/components/ui/data-table/bulk-form";
import type { ListColumn } from "@/components/ui/data-table/list-column";
import type { Selection } from "@/components/ui/data-table/use-selection";
import { WorkingList } from "@/components/ui/data-table/working-list";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/components/ui/use-form-submit";
import { WORK_KIND_TITLES } from "@/lib/rules/engagement/words";
import type { EntryFacts } from "@/lib/rules/hours/compact-entries";
import { WORK_KINDS } from "@/lib/rules/hours/work-kinds";
import { formatDay, type IsoDay } from "@/lib/units/days";
import { ENTRY_COLUMNS, workOf } from "./entry-columns";
import { useEntries } from "./use-entries";

const CELLS: Readonly<Record<string, Pick<ListColumn<EntryFacts>, "cell">>> = {
  client: {
    cell: ({ clientId, clientName }) => (
      <TextLink href={`/clients/${clientId}`} className="block max-w-48 truncate">
        {clientName}
      </TextLink>
    ),
  },
  engagement: { cell: ({ engagementTitle }) => <Short>{engagementTitle}</Short> },
  work: { cell: (entry) => <Short>{workOf(entry)}</Short> },
  note: { cell: ({ note }) => note && <Short>{note}</Short> },
};
const COLUMNS = ENTRY_COLUMNS.map((column) => ({ ...column, ...CELLS[column.id] }));

type EntryTableProps = {
  from: IsoDay;
  to: IsoDay;
  /** Whose entries can be changed here, in weeks that are still open; `null`: nobody's. */
  ownId: string | null;
  actions: { bulk: FormAction; undo: FormAction };
};

const NOUN = ["entry", "entries"] as const;
const KINDS = WORK_KINDS.map((kind) => ({ value: kind, label: WORK_KIND_TITLES[kind] }));
const idOf = ({ id }: EntryFacts) => id;

/** Everybody's time at all the viewer's clients: also fifty thousand entries, of which those in view are drawn. */
export function EntryTable({ from, to, ownId, actions }: EntryTableProps) {
  const [edition, setEdition] = useState(0);
  const { entries, failed } = useEntries(from, to, edition);
  const bulk = useMemo(
    () =>
      ownId === null
        ? undefined
        : {
            can: ({ memberId, week, isCorrection }: EntryFacts) =>
              memberId === ownId && week === "open" && !isCorrection,
            label: (entry: EntryFacts) =>
              `${formatDay(entry.workDay)}, ${entry.clientName}, ${workOf(entry)}`,
            form: (chosen: readonly EntryFacts[], selection: Selection) => (
              <BulkForm
                action={actions.bulk}
                undo={actions.undo}
                rows={chosen}
                onChanged={() => setEdition((one) => one + 1)}
                {...{ selection, noun: NOUN }}
              >
                <BulkSelect name="kind" label="Kind of work" as="Choose" options={KINDS} />
              </BulkForm>
            ),
          },
    [actions.bulk, actions.undo, ownId],
  );
  if (failed)
    return <Notice tone="danger" title="The entries could not be fetched. Reload the page to try again." />;
  if (!entries)
    return (
      <p role="status" className="text-ink-soft text-sm">
        Fetching the entries…
      </p>
    );
  if (entries.length === 0)
    return (
      <EmptyState title="No time was logged in these days">
        Hours stand here as soon as somebody logs them at one of your clients.
      </EmptyState>
    );
  return (
    <WorkingList
      caption="Time entries"
      noun={NOUN}
      bulk={bulk}
      columns={COLUMNS}
      rows={entries}
      rowId={idOf}
      downloads={`/tables/entries?from=${from}&to=${to}`}
    />
  );
}

/** One line, whatever it says: every row of a long list is as high as the others. */
function Short({ children }: { children: string }) {
  return (
    <span className="block max-w-56 truncate" title={children}>
      {children}
    </span>
  );
}
