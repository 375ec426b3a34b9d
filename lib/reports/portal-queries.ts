import "server-only";
import { can, type PortalViewer } from "@/lib/auth/policy";
import { readThread } from "@/lib/comments/read-thread";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { contentOf } from "./content";
import { handoverOf } from "./handover/content";
import { packSummary } from "./handover/words";
import { readinessDocument } from "./readiness-document";
import { marksOf } from "./readiness-pictures";
import { sharedReports } from "./scope";
import { readinessHeadline } from "./words";

/** The reports that were shared with the client's CEO, newest first. `null`: not theirs to read. */
export async function listSharedReports(viewer: PortalViewer) {
  if (!can(viewer, "report:read-shared")) return null;
  return withViewer(viewer, async (tx) => {
    const reports = await tx.report.findMany({
      where: sharedReports(viewer),
      orderBy: { number: "desc" },
      select: {
        ...{ id: true, kind: true, number: true, issuedAt: true, issuedByName: true },
        ...{ content: true, pdfHash: true },
      },
    });
    return reports.map(({ content, ...report }) => {
      const { cover, verdict, readiness } = handoverOf(content)?.readiness ?? contentOf(content);
      return {
        ...report,
        headline: readinessHeadline(cover.clientName, readiness),
        verdict: verdict.sentence,
        standing: readiness.sentence,
      };
    });
  });
}

/**
 * One shared report as it was issued, drawn from what was frozen with it and from nothing else. Those issued before
 * reports had parts have no page: `page` is null, and the file says it all. `null`: not theirs to read.
 */
export async function getSharedReport(viewer: PortalViewer, id: string) {
  if (!can(viewer, "report:read-shared") || !areRowIds(id)) return null;
  return withViewer(viewer, async (tx) => {
    const report = await tx.report.findFirst({
      where: { AND: [sharedReports(viewer), { id }] },
      select: {
        ...{ id: true, kind: true, number: true, issuedAt: true, issuedByName: true, pdfHash: true },
        ...{ content: true, contentHash: true },
      },
    });
    if (!report) return null;
    const { content: frozen, contentHash, ...own } = report;
    const thread = await readThread(tx, viewer, { on: "report", onId: id });
    const pack = handoverOf(frozen);
    const content = pack?.readiness ?? contentOf(frozen);
    const { cover, verdict, readiness } = content;
    return {
      ...own,
      thread,
      cover,
      headline: readinessHeadline(cover.clientName, readiness),
      verdict: verdict.sentence,
      standing: readiness.sentence,
      pack: pack && { look: pack.look, ...packSummary(pack) },
      // A pack is read as its file; here stands what is in it.
      page: content.parts && !pack ? pageOf(content, content.parts, contentHash) : null,
    };
  });
}

type Content = ReturnType<typeof contentOf>;

function pageOf(content: Content, parts: NonNullable<Content["parts"]>, contentHash: string) {
  const document = readinessDocument(content, contentHash);
  const titles = new Map(document.parts.map(({ id, title }) => [id, title]));
  return {
    look: content.look ?? null,
    parts: parts.map((part) => ({ ...part, title: titles.get(part.id) ?? "" })),
    marks: marksOf(content),
    document,
  };
}
