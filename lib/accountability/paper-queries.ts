import "server-only";
import type { StaffViewer } from "@/lib/auth/policy";
import { renderPdf } from "@/lib/documents/render-pdf";
import { formatDay } from "@/lib/units/days";
import { chartPaper } from "./paper";
import { getNumberedChart } from "./queries";

/** A chart that is or was live, on one landscape page. `null`: no such chart, or not visible. */
export async function getChartPaper(viewer: StaffViewer, clientCompanyId: string, number: number) {
  const found = await getNumberedChart(viewer, clientCompanyId, number);
  const paper = found && chartPaper(found.chart.seats);
  if (!found || !paper) return null;
  const { chart, client } = found;
  const title = `Accountability chart ${chart.number}`;
  const by = chart.liveByName ?? "";
  const standing = `${chart.seats.length} seats. Made live by ${by} on ${formatDay(chart.day ?? "")}.`;
  const data = { title, by, standing, clientName: client.name, ...paper };
  return {
    name: `${title} ${client.name}.pdf`,
    pdf: await renderPdf("chart", data, chart.liveAt ?? chart.createdAt),
  };
}
