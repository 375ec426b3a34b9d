import "server-only";
import { ENTRY_COLUMNS } from "@/components/timesheets/entry-columns";
import type { StaffViewer } from "@/lib/auth/policy";
import type { Sheet } from "@/lib/documents/sheet";
import { entriesAsked } from "@/lib/timesheets/entries-schema";
import { listEntries } from "@/lib/timesheets/entry-queries";
import { formatDay } from "@/lib/units/days";
import type { Search } from "./answer";
import { gridSheet } from "./grid-sheet";

/** Every time entry of the days chosen (`?from=&to=`), of one client or of all that the viewer sees, as its list shows them. */
export async function entriesSheet(
  viewer: StaffViewer,
  clientId: string | null,
  search: Search,
): Promise<Sheet | null> {
  const asked = entriesAsked.safeParse(search);
  const found = asked.success ? await listEntries(viewer, clientId, asked.data) : null;
  if (!asked.data || !found) return null;
  const days = `${formatDay(asked.data.from)} to ${formatDay(asked.data.to)}`;
  const about = [found.clientName, days].filter(Boolean).join(", ");
  return gridSheet({ title: "Time entries", about }, found.entries, ENTRY_COLUMNS, search);
}
