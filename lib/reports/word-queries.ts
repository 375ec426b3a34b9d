import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { renderDocx } from "@/lib/documents/render-docx";
import { env } from "@/lib/env";
import { readLogoFile } from "@/lib/firm/read-logo";
import { getKeptDraft } from "./draft-queries";
import { readinessDocument } from "./readiness-document";
import { filedReports, mayReadCosts, pagedContent } from "./scope";
import { readinessWordFile } from "./word-file";

/**
 * An issued readiness report as a Word file, made from what was frozen with it and from nothing else; it names the PDF that
 * counts. `null`: not visible, or without a page that it could be made from.
 */
export async function getReportDocx(viewer: Viewer, reportId: string) {
  const filed = filedReports(viewer);
  if (!filed || !areRowIds(reportId)) return null;
  const found = await withViewer(viewer, async (tx) => {
    const report = await tx.report.findFirst({
      where: { ...filed, id: reportId },
      select: { number: true, content: true, contentHash: true, pdfHash: true },
    });
    const content = report && mayReadCosts(viewer, report.content) ? pagedContent(report.content) : null;
    return (
      report && content && { ...report, content, logo: await readLogoFile(tx, viewer.firmId, content.look) }
    );
  });
  if (!found) return null;
  const { content, contentHash, pdfHash, logo, number } = found;
  const issued = { pdfHash, verifyAddress: `${env().APP_ORIGIN}/verify` };
  const file = readinessWordFile(readinessDocument(content, contentHash), issued, content.look);
  return { docx: await renderDocx(file, logo), number, clientName: content.cover.clientName };
}

/** The kept draft of a client's next report, to go on writing in Word. `null` as for its PDF. */
export async function getDraftDocx(viewer: Viewer, clientCompanyId: string, now: Date = new Date()) {
  const made = await getKeptDraft(viewer, clientCompanyId, now);
  if (!made) return null;
  const { document, pictures, clientName, content } = made;
  return { docx: await renderDocx(readinessWordFile(document, null, content.look), pictures), clientName };
}
