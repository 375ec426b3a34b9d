import type { Block } from "@/lib/sops/paper";
import type { PartId } from "@/lib/rules/report/parts";

/** What a pack is set from: the blocks of an SOP, and those it needs besides. */
export type PackBlock =
  | Block
  | {
      kind: "ledger";
      size: "text" | "figures" | "hashes";
      widths: number[];
      head: string[];
      rows: string[][];
    }
  | { kind: "facts"; facts: { name: string; value: string }[] }
  /** A part of the readiness report within it. */
  | { kind: "part"; id: PartId };

/** `columns` are the heads with how wide each is beside the others. */
export function ledger(
  columns: Readonly<Record<string, number>>,
  rows: string[][],
  size: "text" | "figures" | "hashes" = "text",
): PackBlock {
  return { kind: "ledger", size, widths: Object.values(columns), head: Object.keys(columns), rows };
}

export function heading(text: string): PackBlock {
  return { kind: "heading", level: 2, runs: [run(text)] };
}

export function paragraph(text: string): PackBlock {
  return { kind: "paragraph", runs: [run(text)] };
}

function run(text: string) {
  return { text, break: false, bold: false, italic: false, href: "" };
}
