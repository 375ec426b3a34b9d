import { currentViewer } from "@/lib/auth/viewer";
import { attachmentHeaders } from "@/lib/documents/attachment";
import { DOCX } from "@/lib/documents/render-docx";
import { getReportDocx } from "@/lib/reports/word-queries";

/** An issued readiness report as a Word file, to those who get its PDF. Anybody else learns nothing: 404. */
export async function GET(_request: Request, { params }: RouteContext<"/api/reports/[reportId]/docx">) {
  const viewer = await currentViewer();
  const { reportId } = await params;
  const report = viewer && (await getReportDocx(viewer, reportId));
  if (!report)
    return new Response("Not found", { status: 404, headers: { "Cache-Control": "private, no-store" } });
  const name = `Readiness report ${report.number} ${report.clientName}.docx`;
  return new Response(new Uint8Array(report.docx), { headers: attachmentHeaders(name, DOCX) });
}
