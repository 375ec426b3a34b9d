import { requireStaff } from "@/lib/auth/viewer";
import { packEntries } from "@/lib/rules/hours/compact-entries";
import { entriesAsked } from "@/lib/timesheets/entries-schema";
import { listEntries } from "@/lib/timesheets/entry-queries";

const PRIVATE = { "Cache-Control": "private, no-store" };

/** The rows of the list of all entries, for its days: fifty thousand of them are too much for a page's own text. */
export async function GET(request: Request) {
  const viewer = await requireStaff();
  const asked = entriesAsked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const found = asked.success ? await listEntries(viewer, null, asked.data) : null;
  if (!found) return new Response("Not found", { status: 404, headers: PRIVATE });
  return Response.json(packEntries(found.entries), { headers: PRIVATE });
}
