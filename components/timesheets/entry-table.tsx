"use client";

import type { ListColumn } from "@/components/ui/data-table/list-column";
import { WorkingList } from "@/components/ui/data-table/working-list";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { EntryFacts } from "@/lib/rules/hours/compact-entries";
import type { IsoDay } from "@/lib/units/days";
import { ENTRY_COLUMNS } from "./entry-columns";
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
  work: { cell: (entry) => <Short>{String(ENTRY_COLUMNS[4]?.value(entry) ?? "")}</Short> },
  note: { cell: ({ note }) => note && <Short>{note}</Short> },
};
const COLUMNS = ENTRY_COLUMNS.map((column) => ({ ...column, ...CELLS[column.id] }));

/** Everybody's time at all the viewer's clients: also fifty thousand entries, of which those in view are drawn. */
export function EntryTable({ from, to }: { from: IsoDay; to: IsoDay }) {
  const { entries, failed } = useEntries(from, to);
  if (failed)
    return <Notice tone="danger">The entries could not be fetched. Reload the page to try again.</Notice>;
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
      noun={["entry", "entries"]}
      columns={COLUMNS}
      rows={entries}
      rowId={({ id }) => id}
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
