import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { PageShell } from "@/components/shell/page-shell";
import { EntryDays } from "@/components/timesheets/entry-days";
import { EntryTable } from "@/components/timesheets/entry-table";
import { ViewsBar } from "@/components/views/views-bar";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { asksForNothing, viewHref } from "@/lib/rules/grid/view-state";
import { entryDays } from "@/lib/timesheets/entries-schema";
import { dayIn, formatDay } from "@/lib/units/days";
import { listViews } from "@/lib/views/queries";
import { VIEW_FORMS } from "../../view-forms";
import { bulkEditTimeAction, undoBulkTimeAction } from "./actions";

export const metadata: Metadata = { title: "Time entries" };

export default async function EntriesPage({ searchParams }: PageProps<"/timesheet/entries">) {
  const viewer = await requireStaff();
  const today = dayIn(viewer.timeZone, new Date());
  const search = await searchParams;
  const views = await listViews(viewer, "entries");
  const first = asksForNothing("entries", Object.keys(search)) && views.find(({ isFirst }) => isFirst);
  if (first) redirect(viewHref("entries", first.id, first.state) as Route);
  const { from, to, days } = entryDays(search, today);

  return (
    <PageShell
      title="Time entries"
      answer={`Everybody’s hours at your clients, ${formatDay(from)} to ${formatDay(to)}.`}
      audience={
        can(viewer, "client:see-all")
          ? "Consultants see those of the clients assigned to them"
          : "Those of the clients assigned to you; owners see them all"
      }
    >
      <ViewsBar about="entries" views={views} actions={VIEW_FORMS} />
      <EntryDays key={`days ${from} ${to}`} from={from} to={to} days={days} />
      <EntryTable
        key={`${from} ${to}`}
        {...{ from, to }}
        ownId={can(viewer, "time:log") ? viewer.membershipId : null}
        actions={{ bulk: bulkEditTimeAction, undo: undoBulkTimeAction }}
      />
    </PageShell>
  );
}
