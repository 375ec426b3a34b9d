/** A note's text as it is drawn: never as HTML. */
export type NoteBlock =
  | { readonly kind: "paragraph"; readonly lines: readonly string[] }
  | { readonly kind: "list"; readonly heading: string | null; readonly items: readonly string[] };

const ITEM = /^\s*[-–•*]\s+/;

/**
 * Parts are set apart by empty lines. Lines that begin with a dash are a list, and a single line right above it is its
 * heading; everything else is a paragraph with the lines that were typed.
 */
export function noteBlocks(text: string): NoteBlock[] {
  return text
    .replaceAll("\r\n", "\n")
    .split(/\n\s*\n/)
    .flatMap((part) => blocksOf(part.split("\n").filter((line) => line.trim() !== "")));
}

function blocksOf(lines: readonly string[]): NoteBlock[] {
  const first = lines.findIndex((line) => ITEM.test(line));
  if (first < 0) return paragraph(lines);
  const after = lines.slice(first);
  const end = after.findIndex((line) => !ITEM.test(line));
  const items = (end < 0 ? after : after.slice(0, end)).map((line) => line.replace(ITEM, "").trim());
  const rest = end < 0 ? [] : after.slice(end);
  const before = lines.slice(0, first);
  const heading = before.at(-1)?.trim() ?? null;
  return [...paragraph(before.slice(0, -1)), { kind: "list", heading, items }, ...blocksOf(rest)];
}

function paragraph(lines: readonly string[]): NoteBlock[] {
  return lines.length === 0 ? [] : [{ kind: "paragraph", lines: lines.map((line) => line.trim()) }];
}
