import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import { renderPdf } from "@/lib/documents/render-pdf";
import { log } from "@/lib/log";
import { fromIsoDay } from "@/lib/units/days";
import { paperBlocks, pictureFile } from "./paper";
import { paperHead } from "./paper-head";
import { getSopWithPictures } from "./queries";

/** One version of an SOP as an accessible PDF; `null` where the viewer does not read it. */
export async function getSopPaper(viewer: Viewer, sopId: string, number: number | undefined) {
  const found = await getSopWithPictures(viewer, sopId, number);
  if (!found) return null;
  const { sop, images } = found;
  const { shown } = sop;
  const pictures = new Map(images.map(({ id, bytes }) => [pictureFile(id), Buffer.from(bytes)]));
  const { facts, ...head } = paperHead(sop);
  const data = (files: ReadonlySet<string>) => ({
    ...head,
    firmName: viewer.firmName,
    facts: Object.entries(facts).flatMap(([name, value]) => (value ? { name, value } : [])),
    blocks: paperBlocks(shown.document, files),
  });
  // The same version gives the same bytes, whenever it is asked for.
  const day = fromIsoDay(shown.inUseSince ?? shown.savedDay);
  const pdf = await renderPdf("sop", data(new Set(pictures.keys())), day, pictures).catch(
    (error: unknown) => {
      if (pictures.size === 0) throw error;
      // A picture may begin like one and be none: the words are worth more than a page that says it failed.
      log.warn({ event: "sop.picture", err: error }, "an SOP was set without its pictures");
      return renderPdf("sop", data(new Set()), day);
    },
  );
  return { pdf, name: `${sop.title} version ${shown.number}.pdf` };
}
