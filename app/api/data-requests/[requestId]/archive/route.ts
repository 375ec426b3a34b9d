import { unproven } from "@/app/unproven";
import { exportForCeo } from "@/lib/archives/ceo-edition";
import { streamOf } from "@/lib/archives/spool";
import { isFresh } from "@/lib/auth/fresh-proof";
import { can } from "@/lib/auth/policy";
import { currentViewer } from "@/lib/auth/viewer";
import { attachmentHeaders } from "@/lib/documents/attachment";

/** What was granted to a client's CEO, as a file. Anybody else learns nothing: 404. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/data-requests/[requestId]/archive">,
) {
  const viewer = await currentViewer();
  const { requestId } = await params;
  const isElsewhere = request.headers.get("sec-fetch-site") === "cross-site";
  if (viewer && can(viewer, "data:ask") && !isFresh(viewer)) return unproven();
  const made = viewer && !isElsewhere && (await exportForCeo(viewer, requestId));
  if (!made)
    return new Response("Not found", { status: 404, headers: { "Cache-Control": "private, no-store" } });
  const name = `${made.clientName} ${made.madeAt.slice(0, 10)}.zip`;
  return new Response(streamOf(made), {
    headers: { ...attachmentHeaders(name, "application/zip"), "Content-Length": String(made.bytes) },
  });
}
