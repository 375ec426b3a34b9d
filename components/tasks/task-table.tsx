"use client";

import { useMemo } from "react";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/button";
import { BulkDay, BulkSelect } from "@/components/ui/data-table/bulk-field";
import { BulkForm } from "@/components/ui/data-table/bulk-form";
import type { ListColumn } from "@/components/ui/data-table/list-column";
import type { Selection } from "@/components/ui/data-table/use-selection";
import { WorkingList } from "@/components/ui/data-table/working-list";
import { TextLink } from "@/components/ui/link";
import type { Option } from "@/components/ui/select-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { formatDay, type IsoDay } from "@/lib/units/days";
import { DONE_COLUMNS, OPEN_COLUMNS, type TaskRow } from "./task-columns";
import { TickOff } from "./tick-off";
import { isLate, OUTCOMES, taskHref, taskTitle } from "./words";

type Row = TaskRow & { isLate: boolean };

type TaskTableProps = {
  tasks: readonly TaskRow[];
  today: IsoDay;
  isDone: boolean;
  /** `null` for those who only read. */
  actions: { complete: FormAction; reopen: FormAction; bulk: FormAction; undo: FormAction } | null;
  people: readonly Option[];
};

const CELLS: Readonly<Record<string, Pick<ListColumn<Row>, "cell" | "wideOnly">>> = {
  task: { cell: (task) => <Title {...task} /> },
  client: { cell: ({ client }) => <TextLink href={`/clients/${client.id}`}>{client.name}</TextLink> },
  due: {
    cell: ({ dueDay, isLate: late }) => (
      <span className={late ? "text-danger font-medium" : undefined}>
        {late && "Late, "}
        {formatDay(dueDay)}
      </span>
    ),
  },
  whose: { cell: ({ assigneeName }) => assigneeName ?? "Nobody’s" },
  outcome: { cell: ({ outcome }) => outcome && <Outcome outcome={outcome} /> },
};
const withCells = (columns: readonly ListColumn<Row>[]) =>
  columns.map((column) => ({ ...column, ...CELLS[column.id] }));
const OPEN = withCells(OPEN_COLUMNS);
const DONE = withCells(DONE_COLUMNS);

const NOUN = ["task", "tasks"] as const;
const DONE_ONES = [{ value: "done", label: "Done" }];
const idOf = ({ id }: Row) => id;

/** One task a line: what, for whom, until when, and the one thing to do about it. */
export function TaskTable({ tasks, today, isDone, actions, people }: TaskTableProps) {
  const rows = useMemo(() => tasks.map((task) => ({ ...task, isLate: isLate(task, today) })), [tasks, today]);
  const bulk = useMemo(
    () =>
      isDone || !actions
        ? undefined
        : {
            ...{ can: () => true, label: (task: Row) => taskTitle(task) },
            form: (chosen: readonly Row[], selection: Selection) => (
              <BulkForm
                action={actions.bulk}
                undo={actions.undo}
                rows={chosen}
                {...{ selection, noun: NOUN }}
              >
                <BulkDay name="dueDay" label="Due on" />
                <BulkSelect name="assigneeId" label="Whose" as="As it is" options={people} />
                <BulkSelect name="status" label="Standing" as="As it is" options={DONE_ONES} />
              </BulkForm>
            ),
          },
    [actions, isDone, people],
  );
  return (
    <WorkingList
      caption="Tasks"
      noun={NOUN}
      bulk={bulk}
      columns={isDone ? DONE : OPEN}
      rows={rows}
      rowId={idOf}
      downloads="/tables/tasks"
      rowHeight={49}
      actions={isDone ? undefined : (task) => <Next task={task} today={today} actions={actions} />}
    />
  );
}

function Title(task: Row) {
  const href = taskHref(task);
  const title = taskTitle(task);
  return (
    <span className="block whitespace-normal sm:min-w-64">
      {href ? <TextLink href={href}>{title}</TextLink> : title}
    </span>
  );
}

function Outcome({ outcome }: { outcome: NonNullable<TaskRow["outcome"]> }) {
  return <Badge tone={outcome === "alarm_stands" ? "danger" : "accent"}>{OUTCOMES[outcome]}</Badge>;
}

function Next({ task, today, actions }: Pick<TaskTableProps, "today" | "actions"> & { task: Row }) {
  const href = taskHref(task);
  if (actions && !href) return <TickOff task={task} title={taskTitle(task)} {...actions} />;
  if (!href || task.dueDay > today) return null;
  return (
    <LinkButton href={href} size="sm">
      {task.kind === "next_round" ? "Start it" : "Look again"}
    </LinkButton>
  );
}
