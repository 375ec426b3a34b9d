import { Footer, Header, ImageRun, PageNumber, Paragraph, Tab, TextRun } from "docx";
import { TONES } from "./docx-styles";
import type { paperLook } from "./paper-look";

export type Edges = {
  readonly title: string;
  readonly firmName: string;
  /** Opposite the firm over the first page, and beside the title over the others. */
  readonly mark: string;
};

type Logo = NonNullable<ReturnType<typeof paperLook>["logo"]>;
const PIXELS_PER_MM = 96 / 25.4;
const SMALL = { size: 17, color: TONES.faint };

/** Over the first page: the firm's logo, its name unless the logo says it, and what stands opposite. */
export function letterhead(
  { firmName, mark }: Edges,
  width: number,
  accent: string | null,
  logo: Drawn | null,
) {
  const name = logo?.isWordmark ? "" : logo ? `  ${firmName}` : firmName;
  return over(width, accent ? 10 : 6, accent ?? TONES.ink, [
    ...(logo ? [drawn(logo, firmName)] : []),
    new TextRun({ text: name, bold: true }),
    new TextRun({ children: [new Tab(), mark], color: TONES.soft }),
  ]);
}

export function running({ title, firmName, mark }: Edges, width: number): Header {
  return over(width, 4, TONES.line, [
    new TextRun({ ...SMALL, children: [firmName, new Tab(), `${title} · ${mark}`] }),
  ]);
}

export function pageNumbers(): Footer {
  const said = ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [new Paragraph({ alignment: "right", children: [new TextRun({ ...SMALL, children: said })] })],
  });
}

type Drawn = Logo & { readonly bytes: Uint8Array };

function drawn({ file, bytes, width, height }: Drawn, firmName: string): ImageRun {
  return new ImageRun({
    type: file.endsWith(".png") ? "png" : "jpg",
    data: bytes,
    transformation: { width: width * PIXELS_PER_MM, height: height * PIXELS_PER_MM },
    altText: { name: firmName, description: firmName },
  });
}

function over(width: number, size: number, color: string, children: (TextRun | ImageRun)[]): Header {
  return new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: "right", position: width }],
        border: { bottom: { style: "single", size, space: 4, color } },
        children,
      }),
    ],
  });
}
