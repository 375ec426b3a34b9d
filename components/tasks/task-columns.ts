import type { GridColumn } from "@/lib/rules/grid/columns";
import { OUTCOMES, type TaskFacts, taskTitle } from "./words";

export type TaskRow = TaskFacts & { assigneeId: string | null };

const KINDS: Record<TaskFacts["kind"], string> = {
  recheck_hire: "Look at a hire again",
  next_round: "Next round",
  other: "Task",
};

/** Of the list and of its file. */
const COLUMNS: readonly GridColumn<TaskRow>[] = [
  { id: "task", title: "Task", kind: "text", value: taskTitle },
  {
    ...{ id: "client", title: "Client", kind: "choice" },
    value: ({ client }) => client.name,
    key: ({ client }) => client.id,
  },
  { id: "due", title: "Due", kind: "day", value: ({ dueDay }) => dueDay },
  {
    ...{ id: "whose", title: "Whose", kind: "choice" },
    value: ({ assigneeName }) => assigneeName,
    key: ({ assigneeId }) => assigneeId ?? "",
  },
  { id: "done", title: "Done", kind: "day", value: ({ doneDay }) => doneDay },
  { id: "by", title: "Done by", kind: "text", value: ({ doneByName }) => doneByName },
  {
    ...{ id: "outcome", title: "Outcome", kind: "choice" },
    value: ({ outcome }) => outcome && OUTCOMES[outcome],
    key: ({ outcome }) => outcome ?? "",
  },
  {
    ...{ id: "kind", title: "Kind", kind: "choice", hidden: true },
    value: ({ kind }) => KINDS[kind],
    key: ({ kind }) => kind,
  },
];

const OF_DONE_ONES = ["done", "by", "outcome"];

export const DONE_COLUMNS = COLUMNS;

/** What is still to do has no end yet: nothing to show of it. */
export const OPEN_COLUMNS = COLUMNS.filter(({ id }) => !OF_DONE_ONES.includes(id));
