import { WORK_KIND_TITLES } from "@/lib/rules/engagement/words";
import type { GridColumn } from "@/lib/rules/grid/columns";
import type { EntryFacts } from "@/lib/rules/hours/compact-entries";

const WEEKS: Record<EntryFacts["week"], string> = {
  open: "Open",
  submitted: "With the client",
  agreed: "Agreed",
  locked: "In a statement",
};

/** The deliverable, or what kind of work it was where there is none. */
export function workOf({ deliverableTitle, kind }: EntryFacts): string {
  return deliverableTitle ?? WORK_KIND_TITLES[kind];
}

/** Of the list of all entries and of its file. */
export const ENTRY_COLUMNS: readonly GridColumn<EntryFacts>[] = [
  { id: "day", title: "Day", kind: "day", value: ({ workDay }) => workDay },
  {
    ...{ id: "client", title: "Client", kind: "choice" },
    value: ({ clientName }) => clientName,
    key: ({ clientId }) => clientId,
  },
  {
    ...{ id: "engagement", title: "Engagement", kind: "choice" },
    value: ({ engagementTitle }) => engagementTitle,
    key: ({ engagementId }) => engagementId,
  },
  {
    ...{ id: "who", title: "Who", kind: "choice" },
    value: ({ memberName }) => memberName,
    key: ({ memberId }) => memberId,
  },
  {
    ...{ id: "work", title: "Work", kind: "text" },
    value: workOf,
  },
  {
    ...{ id: "kind", title: "Kind of work", kind: "choice" },
    value: ({ kind }) => WORK_KIND_TITLES[kind],
    key: ({ kind }) => kind,
  },
  { id: "hours", title: "Hours", kind: "hours", value: ({ minutes }) => minutes },
  { id: "note", title: "Note", kind: "text", value: ({ note }) => note },
  {
    ...{ id: "correction", title: "Correction", kind: "choice" },
    value: ({ isCorrection }) => (isCorrection ? "Yes" : null),
    key: ({ isCorrection }) => (isCorrection ? "yes" : ""),
  },
  {
    ...{ id: "week", title: "Week", kind: "choice", hidden: true },
    value: ({ week }) => WEEKS[week],
    key: ({ week }) => week,
  },
];
