import { notFound } from "next/navigation";
import { getChartPaper } from "@/lib/accountability/paper-queries";
import { chartNumber } from "@/lib/accountability/schema";
import { requireStaff } from "@/lib/auth/viewer";
import { attachmentHeaders } from "@/lib/documents/attachment";

/** A chart on one page, to hang on a wall. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/clients/[clientId]/accountability/charts/[number]/chart.pdf">,
) {
  const viewer = await requireStaff();
  const { clientId, number } = await params;
  const asked = chartNumber.safeParse(number);
  const paper = asked.success ? await getChartPaper(viewer, clientId, asked.data) : null;
  if (!paper) notFound();
  return new Response(new Uint8Array(paper.pdf), {
    headers: attachmentHeaders(paper.name, "application/pdf"),
  });
}
