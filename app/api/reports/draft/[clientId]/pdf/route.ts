import { currentViewer } from "@/lib/auth/viewer";
import { attachmentHeaders } from "@/lib/documents/attachment";
import { getDraftPdf } from "@/lib/reports/draft-queries";

/** The draft of a client's next report as the file it would be, to those who put it together. Anybody else: 404. */
export async function GET(_request: Request, { params }: RouteContext<"/api/reports/draft/[clientId]/pdf">) {
  const viewer = await currentViewer();
  const { clientId } = await params;
  const draft = viewer && (await getDraftPdf(viewer, clientId));
  if (!draft)
    return new Response("Not found", { status: 404, headers: { "Cache-Control": "private, no-store" } });
  const name = `Draft of a readiness report ${draft.clientName}.pdf`;
  return new Response(new Uint8Array(draft.pdf), { headers: attachmentHeaders(name, "application/pdf") });
}
