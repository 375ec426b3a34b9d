"use client";

import { columnsOf } from "@/components/ui/data-table/columns";
import { DataTable } from "@/components/ui/data-table/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/button";
import { PlainLink } from "@/components/ui/link";
import { type ConfidenceLevel, type Role, STAGE_TITLES, type Stage } from "@/lib/rules/diagnosis/words";
import { HoursOfPlan } from "./hours-of-plan";
import { PIPELINE_STATES, type PipelineState, ROLE_NAMES } from "./words";

export type ClientItem = {
  id: string;
  name: string;
  state: PipelineState;
  stage: Stage | null;
  role: Role | null;
  confidence: ConfidenceLevel | null;
  /** Of the latest diagnosis: "2 Mar 2026". */
  asOf: string | null;
  usedThisWeek: number;
  plannedThisWeek: number | null;
  usedInFourWeeks: number;
  plannedInFourWeeks: number | null;
  dueTitle: string | null;
  due: string | null;
  isLate: boolean;
};

const column = columnsOf<ClientItem>();

const COLUMNS = column.columns([
  column.accessor("name", {
    header: "Client",
    cell: ({ row: { original } }) => (
      <PlainLink
        href={`/clients/${original.id}`}
        prefetch={false}
        title={original.name}
        className="hover:text-accent block underline-offset-4 hover:underline sm:max-w-56 sm:truncate"
      >
        {original.name}
      </PlainLink>
    ),
  }),
  column.accessor("state", {
    header: "Pipeline",
    cell: (cell) => PIPELINE_STATES[cell.getValue()],
  }),
  column.accessor("stage", { header: "Stage", cell: ({ row: { original } }) => <StageCell {...original} /> }),
  column.accessor("role", {
    header: "Needs",
    enableSorting: false,
    cell: (cell) => {
      const role = cell.getValue();
      return role && ROLE_NAMES[role];
    },
  }),
  column.display({
    id: "hours",
    header: "This week",
    enableSorting: true,
    meta: { numeric: true },
    cell: ({ row: { original } }) => (
      <HoursOfPlan used={original.usedThisWeek} planned={original.plannedThisWeek} />
    ),
  }),
  column.display({
    id: "fourWeeks",
    header: "Four weeks",
    enableSorting: false,
    meta: { numeric: true, wideOnly: true },
    cell: ({ row: { original } }) => (
      <HoursOfPlan used={original.usedInFourWeeks} planned={original.plannedInFourWeeks} />
    ),
  }),
  column.display({
    id: "due",
    header: "Due next",
    enableSorting: true,
    cell: ({ row: { original } }) => <DueCell {...original} />,
  }),
]);

/** The day it was found stands beside the stage where there is room; a weak verdict always says that it is one. */
function StageCell({ stage, asOf, confidence }: ClientItem) {
  if (!stage) return asOf ? "Too few answers" : "Not assessed";
  return (
    <>
      {STAGE_TITLES[stage]}
      {confidence === "low" && (
        <span className="text-caution" title="Low confidence">
          {" "}
          (unsure)
        </span>
      )}
      <span className="text-ink-faint max-2xl:hidden">{` ${asOf}`}</span>
    </>
  );
}

/** One line whatever the title: a list shows twelve clients at once, the client's page the whole title. */
function DueCell({ due, dueTitle, isLate }: ClientItem) {
  if (!due) return null;
  return (
    <span className="flex max-w-52 gap-1.5" title={dueTitle ?? undefined}>
      <span className={isLate ? "text-danger font-medium" : "text-ink-soft"}>
        {isLate ? `Late, ${due}` : due}
      </span>
      <span className="truncate max-2xl:hidden">{dueTitle}</span>
    </span>
  );
}

type ClientTableProps = {
  rows: ClientItem[];
  /** There are clients, only none like this: another empty table than the very first. */
  isNarrowed: boolean;
  canAdd: boolean;
};

export function ClientTable({ rows, isNarrowed, canAdd }: ClientTableProps) {
  return (
    <DataTable
      caption="Clients"
      downloads="/tables/clients"
      columns={COLUMNS}
      rows={rows}
      rowId={({ id }) => id}
      defaultSort={{ by: "name", descending: false }}
      empty={isNarrowed ? <NoMatch /> : <NoClients canAdd={canAdd} />}
    />
  );
}

function NoMatch() {
  return (
    <EmptyState
      title="No client is like this"
      action={<LinkButton href="/clients">Show all clients</LinkButton>}
    >
      Try fewer letters of the name, or another filter.
    </EmptyState>
  );
}

function NoClients({ canAdd }: { canAdd: boolean }) {
  if (!canAdd)
    return (
      <EmptyState title="No client is assigned to you yet">
        The firm&rsquo;s owner assigns clients; yours will stand here.
      </EmptyState>
    );
  return (
    <EmptyState
      title="Here your clients will stand, with what each needs"
      action={
        <LinkButton href="/clients/new" variant="primary">
          Add the first client
        </LinkButton>
      }
    >
      Begin with one company you know: its facts take five minutes, and the assessment shows which operations
      role it needs and why.
    </EmptyState>
  );
}
