import { ExternalHyperlink, ImageRun, TextRun } from "docx";
import type { DocxRun } from "./docx-blocks";
import { TONES } from "./docx-styles";
import { pictureOf } from "./image-size";

export function runs(said: readonly DocxRun[]): (TextRun | ExternalHyperlink)[] {
  return said.map((run) => {
    if (run.break) return new TextRun({ break: 1 });
    const look = {
      text: plain(run.text),
      // Never "not bold": a heading's style is.
      ...(run.bold && { bold: true }),
      ...(run.italic && { italics: true }),
      ...(run.soft && { color: TONES.soft }),
    };
    if (!run.href) return new TextRun(look);
    const children = [new TextRun({ ...look, style: "Hyperlink" })];
    return new ExternalHyperlink({ link: run.href, children });
  });
}

/** Pixels of 96 to the inch; less than a page's height, so that a picture and its heading stay on one page. */
const TALLEST = 640;
const PIXELS_PER_TWIP = 96 / 1440;

/** A picture with its words, as large as it fits into `width` (twentieths of a point); the words alone where there is none. */
export function picture(bytes: Uint8Array | undefined, alt: string, width: number): ImageRun | TextRun {
  const size = bytes && pictureOf(bytes);
  if (!size) {
    // Word shows no WebP.
    const why = bytes ? "a picture that Word cannot show; it is in the PDF" : "the picture is gone";
    return new TextRun({ text: `[${plain(alt)}: ${why}]`, color: TONES.faint });
  }
  const scale = Math.min(1, (width * PIXELS_PER_TWIP) / size.width, TALLEST / size.height);
  return new ImageRun({
    type: size.contentType === "image/png" ? "png" : "jpg",
    data: bytes,
    transformation: { width: Math.ceil(size.width * scale), height: Math.ceil(size.height * scale) },
    altText: { name: plain(alt), description: plain(alt) },
  });
}

/** XML has no place for control characters or halves of a pair: one of them, and Word opens nothing. */
export function plain(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\uFFFE\uFFFF]+/gu, " ");
}
