import { currentViewer } from "@/lib/auth/viewer";
import { attachmentHeaders } from "@/lib/documents/attachment";
import { getReportPdf } from "@/lib/reports/queries";
import { REPORT_TITLES } from "@/lib/rules/report/kinds";

/** The file of an issued report, to the firm's people who see its client. Anybody else learns nothing: 404. */
export async function GET(_request: Request, { params }: RouteContext<"/api/reports/[reportId]/pdf">) {
  const viewer = await currentViewer();
  const { reportId } = await params;
  const report = viewer && (await getReportPdf(viewer, reportId));
  if (!report)
    return new Response("Not found", { status: 404, headers: { "Cache-Control": "private, no-store" } });

  const name = `${REPORT_TITLES[report.kind]} ${report.number} ${report.clientCompany.name}.pdf`;
  return new Response(new Uint8Array(report.pdf), { headers: attachmentHeaders(name, "application/pdf") });
}
