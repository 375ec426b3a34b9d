import { currentViewer } from "@/lib/auth/viewer";
import { attachmentHeaders } from "@/lib/documents/attachment";
import { DOCX } from "@/lib/documents/render-docx";
import { getDraftDocx } from "@/lib/reports/word-queries";

/** The draft of a client's next report as a Word file, to those who put it together. Anybody else: 404. */
export async function GET(_request: Request, { params }: RouteContext<"/api/reports/draft/[clientId]/docx">) {
  const viewer = await currentViewer();
  const { clientId } = await params;
  const draft = viewer && (await getDraftDocx(viewer, clientId));
  if (!draft)
    return new Response("Not found", { status: 404, headers: { "Cache-Control": "private, no-store" } });
  const name = `Draft of a readiness report ${draft.clientName}.docx`;
  return new Response(new Uint8Array(draft.docx), { headers: attachmentHeaders(name, DOCX) });
}
