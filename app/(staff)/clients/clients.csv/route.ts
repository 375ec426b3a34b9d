import type { NextRequest } from "next/server";
import { PIPELINE_STATES, ROLE_NAMES } from "@/components/clients/words";
import { requireStaff } from "@/lib/auth/viewer";
import { listAllClients } from "@/lib/clients/list-queries";
import { clientListInput } from "@/lib/clients/list-schema";
import { attachmentHeaders } from "@/lib/documents/attachment";
import { toCsv } from "@/lib/documents/csv";
import { STAGE_TITLES } from "@/lib/rules/diagnosis/words";

const HEADER = [
  "Client",
  "Pipeline",
  "Stage",
  "Role needed",
  "As of",
  "Minutes this week",
  "Planned minutes this week",
  "Minutes in four weeks",
  "Planned minutes in four weeks",
  "Due next",
  "Due on",
];

/** The client list as a file: the rows, filters and order of the address, without its pages. */
export async function GET(request: NextRequest) {
  const viewer = await requireStaff();
  const input = clientListInput.parse(Object.fromEntries(request.nextUrl.searchParams));
  const clients = await listAllClients(viewer, input);
  const rows = clients.map((client) => [
    client.name,
    PIPELINE_STATES[client.state],
    client.stage && STAGE_TITLES[client.stage],
    client.role && ROLE_NAMES[client.role],
    client.asOf,
    client.usedThisWeek,
    client.plannedThisWeek,
    client.usedInFourWeeks,
    client.plannedInFourWeeks,
    client.dueTitle,
    client.due,
  ]);
  return new Response(toCsv(HEADER, rows), {
    headers: attachmentHeaders("clients.csv", "text/csv; charset=utf-8"),
  });
}
