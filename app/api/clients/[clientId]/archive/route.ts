import { isFresh } from "@/lib/auth/fresh-proof";
import { can } from "@/lib/auth/policy";
import { currentViewer } from "@/lib/auth/viewer";
import { exportClient } from "@/lib/archives/export-mutations";
import { streamOf } from "@/lib/archives/spool";
import { attachmentHeaders } from "@/lib/documents/attachment";
import { unproven } from "@/app/unproven";

/** Everything of one client as a file, to the firm's owner. Anybody else learns nothing: 404. */
export async function GET(request: Request, { params }: RouteContext<"/api/clients/[clientId]/archive">) {
  const viewer = await currentViewer();
  const { clientId } = await params;
  // A link on somebody else's page is not the owner's wish.
  const isElsewhere = request.headers.get("sec-fetch-site") === "cross-site";
  // Whoever finds a session open takes nothing away: the same for every client, theirs or not.
  if (viewer && can(viewer, "client:archive") && !isFresh(viewer)) return unproven();
  const made = viewer && !isElsewhere && (await exportClient(viewer, clientId));
  if (!made)
    return new Response("Not found", { status: 404, headers: { "Cache-Control": "private, no-store" } });
  const name = `${made.clientName} ${made.manifest.madeAt.slice(0, 10)}.zip`;
  return new Response(streamOf(made), {
    headers: { ...attachmentHeaders(name, "application/zip"), "Content-Length": String(made.bytes) },
  });
}
