import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import { renderDocx } from "@/lib/documents/render-docx";
import { pictureFile } from "./paper";
import { getSopWithPictures } from "./queries";
import { sopWordFile } from "./word-file";

/** One version of an SOP as a Word file; `null` where the viewer does not read it. */
export async function getSopDocx(viewer: Viewer, sopId: string, number: number | undefined) {
  const found = await getSopWithPictures(viewer, sopId, number, viewer);
  if (!found) return null;
  const { sop, images, logo } = found;
  const pictures = new Map<string, Uint8Array>(images.map(({ id, bytes }) => [pictureFile(id), bytes]));
  const file = sopWordFile(sop, viewer, new Set(pictures.keys()));
  const docx = await renderDocx(file, new Map<string, Uint8Array>([...pictures, ...logo]));
  return { docx, name: `${sop.title} version ${sop.shown.number}.docx` };
}
