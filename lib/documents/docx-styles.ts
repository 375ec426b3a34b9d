import type { INumberingOptions, IPropertiesOptions } from "docx";
import type { ParagraphStyle } from "./docx-blocks";

/** The tones of `style.typ`, as Word writes them. */
export const TONES = { ink: "16201F", soft: "46524F", faint: "5F6A67", line: "DFDED6", sunken: "F1F0EA" };

/** Where a firm has no colour of its own. */
export const OWN_ACCENT = "0B5157";

/** Twentieths of a point. */
export const INDENT = 425;

type Styles = NonNullable<IPropertiesOptions["styles"]>;
type Look = Omit<NonNullable<Styles["paragraphStyles"]>[number], "id" | "name">;

/** Sizes are half points. The type is one that every Word has; what else opens the file has one as wide. */
export function docxStyles(accent: string): Styles {
  const over = (before: number, after: number) => ({ spacing: { before, after }, keepNext: true });
  // Word's navigation lists what has a level.
  const outlined = (outlineLevel: number, before: number, after: number) => ({
    ...over(before, after),
    outlineLevel,
  });
  const own: Record<ParagraphStyle, { name: string } & Look> = {
    Title: { name: "Title", run: { size: 52, bold: true, color: TONES.ink }, paragraph: over(0, 160) },
    Over: { name: "Over the title", run: { color: accent, bold: true }, paragraph: over(240, 60) },
    Answer: { name: "Answer", run: { size: 26 }, paragraph: { spacing: { after: 160 } } },
    Cell: { name: "Table text", run: { size: 19 } },
    Quiet: { name: "Quiet", run: { color: TONES.soft } },
    Small: { name: "Small print", run: { size: 17, color: TONES.faint } },
    Code: { name: "Hash or id", run: { size: 14, color: TONES.soft } },
    OwnWords: {
      name: "Own words",
      paragraph: {
        indent: { left: 200 },
        border: { left: { style: "single", size: 12, space: 8, color: accent } },
      },
    },
    Counts: {
      name: "What counts",
      run: { size: 18 },
      paragraph: {
        spacing: { before: 240, after: 240 },
        shading: { type: "clear", color: "auto", fill: TONES.sunken },
        border: { left: { style: "single", size: 18, space: 8, color: accent } },
      },
    },
  };
  const shared = { basedOn: "Normal", quickFormat: true };
  return {
    default: {
      document: {
        run: { font: "Calibri", size: 21, color: TONES.ink, language: { value: "en-GB" } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      heading1: { run: { size: 34, bold: true, color: accent }, paragraph: outlined(0, 440, 160) },
      heading2: { run: { size: 25, bold: true, color: TONES.ink }, paragraph: outlined(1, 300, 100) },
      heading3: { run: { size: 21, bold: true, color: TONES.ink }, paragraph: outlined(2, 220, 80) },
      hyperlink: { run: { color: accent, underline: { type: "single" } } },
    },
    paragraphStyles: Object.entries(own).map(([id, style]) => ({ id, ...shared, ...style })),
  };
}

/** A list's definition, by its name: Word counts and indents it, and whoever edits the file goes on with it. */
export function listOf(kind: "points" | "checks" | "steps", start = 1): INumberingOptions["config"][number] {
  return {
    reference: kind === "steps" ? `steps-from-${start}` : kind,
    levels: Array.from({ length: DEEPEST_LIST + 1 }, (_, level) => ({
      level,
      start,
      format: kind === "steps" ? "decimal" : "bullet",
      text: kind === "steps" ? `%${level + 1}.` : kind === "points" ? "•" : "☐",
      alignment: "left",
      style: {
        paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } },
        ...(kind === "checks" && { run: { font: "Segoe UI Symbol" } }),
      },
    })),
  };
}

/** Word has nine levels. */
export const DEEPEST_LIST = 8;
