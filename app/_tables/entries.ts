import "server-only";
import type { StaffViewer } from "@/lib/auth/policy";
import { type Sheet, sheetOf } from "@/lib/documents/sheet";
import { WORK_KIND_TITLES } from "@/lib/rules/engagement/words";
import { entriesAsked } from "@/lib/timesheets/entries-schema";
import { listEntries } from "@/lib/timesheets/entry-queries";
import { formatDay } from "@/lib/units/days";
import type { Search } from "./answer";

/** Every time entry of the days chosen (`?from=&to=`), of one client or of all that the viewer sees. */
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
  return sheetOf({ title: "Time entries", about }, found.entries, [
    ["Day", "day", ({ workDay }) => workDay],
    ["Client", "text", ({ clientName }) => clientName],
    ["Engagement", "text", ({ engagementTitle }) => engagementTitle],
    ["Who", "text", ({ memberName }) => memberName],
    ["Work", "text", ({ deliverableTitle, kind }) => deliverableTitle ?? WORK_KIND_TITLES[kind]],
    ["Kind of work", "text", ({ kind }) => WORK_KIND_TITLES[kind]],
    ["Hours", "hours", ({ minutes }) => minutes],
    ["Note", "text", ({ note }) => note],
    ["Correction", "text", ({ isCorrection }) => (isCorrection ? "Yes" : null)],
  ]);
}
