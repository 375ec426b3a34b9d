import "server-only";
import { setImmediate } from "node:timers/promises";
import { Document, Packer } from "docx";
import { type Look, NO_LOOK } from "@/lib/rules/brand/look";
import type { Paper } from "@/lib/rules/report/parts";
import type { DocxBlock } from "./docx-blocks";
import { docxBody } from "./docx-body";
import { type Edges, letterhead, pageNumbers, running } from "./docx-edges";
import { plain } from "./docx-runs";
import { docxStyles, OWN_ACCENT } from "./docx-styles";
import { inTurn } from "./in-turn";
import { paperLook } from "./paper-look";

export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Twentieths of a point; the margins are those of `style.typ`. */
const SHEETS = { a4: { width: 11_906, height: 16_838 }, "us-letter": { width: 12_240, height: 15_840 } };
const MARGIN = { left: 1_361, right: 1_247, top: 1_531, bottom: 1_361, header: 700, footer: 620 };

export type DocxFile = Edges & {
  readonly paper?: Paper;
  readonly look?: Look | undefined;
  readonly blocks: readonly DocxBlock[];
};

/**
 * A file to go on writing in Word: its headings are Word's headings, its lists Word's lists. `pictures` are by the names
 * that the blocks and the look call them. Two of the same content differ: Word files carry the moment they were made.
 */
export function renderDocx(
  { paper = "a4", look = NO_LOOK, blocks, ...said }: DocxFile,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<Buffer> {
  const edges = { title: plain(said.title), firmName: plain(said.firmName), mark: plain(said.mark) };
  const { accent: own, logo } = paperLook(look);
  const accent = own && own.slice(1);
  const bytes = logo && pictures.get(logo.file);
  const size = SHEETS[paper];
  const width = size.width - MARGIN.left - MARGIN.right;
  const footer = pageNumbers();
  return inTurn("docx", async () => {
    // A tenth of a second of work, more for a long manual: what waits meanwhile gets its turn between two.
    await setImmediate();
    const document = new Document({
      title: edges.title,
      subject: edges.mark,
      creator: edges.firmName,
      lastModifiedBy: edges.firmName,
      styles: docxStyles(accent ?? OWN_ACCENT),
      sections: [
        {
          properties: { titlePage: true, page: { size, margin: MARGIN } },
          headers: {
            first: letterhead(edges, width, accent, bytes ? { ...logo, bytes } : null),
            default: running(edges, width),
          },
          footers: { first: footer, default: footer },
          children: docxBody(blocks, width, pictures),
        },
      ],
    });
    return Packer.toBuffer(document);
  });
}
