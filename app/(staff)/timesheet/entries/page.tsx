import type { Metadata } from "next";
import { PageShell } from "@/components/shell/page-shell";
import { EntryDays } from "@/components/timesheets/entry-days";
import { EntryTable } from "@/components/timesheets/entry-table";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { entryDays } from "@/lib/timesheets/entries-schema";
import { dayIn, formatDay } from "@/lib/units/days";

export const metadata: Metadata = { title: "Time entries" };

export default async function EntriesPage({ searchParams }: PageProps<"/timesheet/entries">) {
  const viewer = await requireStaff();
  const today = dayIn(viewer.timeZone, new Date());
  const { from, to, days } = entryDays(await searchParams, today);

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
      <EntryDays from={from} to={to} days={days} />
      <EntryTable key={`${from} ${to}`} from={from} to={to} />
    </PageShell>
  );
}
