"use client";

import { PIPELINE_STATES } from "@/components/clients/words";
import { columnsOf } from "@/components/ui/data-table/columns";
import { DataTable } from "@/components/ui/data-table/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PlainLink } from "@/components/ui/link";
import type { IsoDay } from "@/lib/units/days";
import { NextStep } from "./next-step";
import type { OpportunityShown } from "./opportunity";

export type OpportunityRow = OpportunityShown & {
  today: IsoDay;
  /** In words, each in its own currency. */
  value: string | null;
  expected: string | null;
};

const column = columnsOf<OpportunityRow>();

const COLUMNS = column.columns([
  column.accessor("title", {
    header: "Client",
    cell: ({ row: { original } }) => (
      <PlainLink
        href={`/pipeline/${original.id}`}
        className="hover:text-accent block underline-offset-4 hover:underline sm:max-w-64"
      >
        {original.clientCompany.name}
        <span className="text-ink-soft block text-xs font-normal">{original.title}</span>
      </PlainLink>
    ),
  }),
  column.accessor("stage", { header: "Stage", cell: (cell) => PIPELINE_STATES[cell.getValue()] }),
  column.display({
    id: "owner",
    header: "Whose",
    enableSorting: false,
    cell: ({ row: { original } }) => original.owner?.displayName ?? "Nobody’s yet",
  }),
  column.accessor("value", {
    header: "Value",
    enableSorting: false,
    meta: { numeric: true },
    cell: (cell) => cell.getValue() ?? "Not known",
  }),
  column.accessor("expected", {
    header: "Expected",
    meta: { numeric: true },
    cell: (cell) => cell.getValue(),
  }),
  column.accessor("nextStepDay", {
    id: "step",
    header: "Next step",
    cell: ({ row: { original } }) => <NextStep {...original} />,
  }),
]);

export function OpportunityTable({ rows }: { rows: OpportunityRow[] }) {
  return (
    <DataTable
      caption="Opportunities"
      columns={COLUMNS}
      rows={rows}
      rowId={({ id }) => id}
      defaultSort={{ by: "step", descending: false }}
      empty={<EmptyState title="Nothing is like this">Look at others, or at everybody’s.</EmptyState>}
    />
  );
}
