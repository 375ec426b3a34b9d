import { currentViewer } from "@/lib/auth/viewer";
import { getNotePaper } from "@/lib/client-notes/paper-queries";
import { attachmentHeaders } from "@/lib/documents/attachment";

/** A weekly note that was sent, to its readers and to the firm's people who see its client. Anybody else: 404. */
export async function GET(_request: Request, { params }: RouteContext<"/api/notes/[noteId]/pdf">) {
  const viewer = await currentViewer();
  const paper = viewer && (await getNotePaper(viewer, (await params).noteId));
  if (!paper)
    return new Response("Not found", { status: 404, headers: { "Cache-Control": "private, no-store" } });
  return new Response(new Uint8Array(paper.pdf), {
    headers: attachmentHeaders(paper.name, "application/pdf"),
  });
}
