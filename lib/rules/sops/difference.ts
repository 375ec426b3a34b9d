import { diffArrays, diffWordsWithSpace } from "diff";
import { type SopDocument, type SopNode, inlineText } from "./document";

/** One block of a text as a reader meets it: a heading, a step, a row of a table. */
export type SopBlock = {
  readonly kind: "heading" | "paragraph" | "step" | "point" | "check" | "row" | "picture";
  /** How deep it stands in lists; of a heading, its level. */
  readonly depth: number;
  readonly text: string;
};

export type DifferencePart = { readonly text: string; readonly change: "same" | "added" | "removed" };
export type DifferentBlock = Omit<SopBlock, "text"> & {
  readonly change: "same" | "added" | "removed" | "changed";
  readonly parts: readonly DifferencePart[];
};

/** A text as the blocks it is read in. A step's number is left out: one step more does not change those after it. */
export function blocksOf(
  node: SopNode,
  list: "step" | "point" | "check" | null = null,
  depth = 0,
): SopBlock[] {
  const children = node.content ?? [];
  const inside = (kind: "step" | "point" | "check" | null, deeper = depth) =>
    children.flatMap((child) => blocksOf(child, kind, deeper));
  switch (node.type) {
    case "heading":
      return [{ kind: "heading", depth: Number(node.attrs?.level ?? 2), text: inlineText(node) }];
    case "orderedList":
      return inside("step", depth + 1);
    case "bulletList":
      return inside("point", depth + 1);
    case "taskList":
      return inside("check", depth + 1);
    case "image":
      return [{ kind: "picture", depth, text: String(node.attrs?.alt || "Picture") + pictureMark(node) }];
    case "tableRow":
      return [{ kind: "row", depth, text: children.map(cellText).join(" | ") }];
    case "paragraph": {
      const text = inlineText(node);
      return text.trim() === "" ? [] : [{ kind: list ?? "paragraph", depth, text }];
    }
    case "listItem":
    case "taskItem":
      // What follows an item's first paragraph is text of its own within it.
      return children.flatMap((child, index) => blocksOf(child, index === 0 ? list : null, depth));
    default:
      return inside(list);
  }
}

/** Pictures alike in name may differ: the end of their address tells them apart. */
function pictureMark(node: SopNode): string {
  return ` [${String(node.attrs?.src ?? "").slice(-4)}]`;
}

function cellText(cell: SopNode): string {
  return blocksOf(cell)
    .map(({ text }) => text)
    .join(" ");
}

/** What became of each block between two texts, in reading order; a block that was reworded shows the words. */
export function differenceOf(from: SopDocument, to: SopDocument): DifferentBlock[] {
  const runs = diffArrays(blocksOf(from), blocksOf(to), { comparator: isSame });
  const found: DifferentBlock[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at]!;
    const next = runs[at + 1];
    if (run.removed && next?.added) {
      found.push(...replaced(run.value, next.value));
      at += 1;
    } else {
      const change = run.added ? "added" : run.removed ? "removed" : "same";
      found.push(...run.value.map((block) => whole(block, change)));
    }
  }
  return found;
}

function isSame(one: SopBlock, other: SopBlock): boolean {
  return one.kind === other.kind && one.depth === other.depth && one.text === other.text;
}

function whole({ text, ...block }: SopBlock, change: "same" | "added" | "removed"): DifferentBlock {
  return { ...block, change, parts: [{ text, change }] };
}

/** Pairs what went with what came in its place, where they share enough words to be read as one reworded block. */
function replaced(before: readonly SopBlock[], after: readonly SopBlock[]): DifferentBlock[] {
  const found: DifferentBlock[] = [];
  let next = 0;
  for (const block of after) {
    const match = before.findIndex((old, index) => index >= next && isReworded(old, block));
    if (match === -1) {
      found.push(whole(block, "added"));
      continue;
    }
    found.push(...before.slice(next, match).map((old) => whole(old, "removed")));
    found.push(reworded(before[match]!, block));
    next = match + 1;
  }
  found.push(...before.slice(next).map((old) => whole(old, "removed")));
  return found;
}

const LEAST_SHARED = 0.4;

function isReworded(old: SopBlock, block: SopBlock): boolean {
  if (old.kind !== block.kind) return false;
  const [before, after] = [wordsOf(old.text), wordsOf(block.text)];
  const shared = [...before].filter((word) => after.has(word)).length;
  return shared >= LEAST_SHARED * Math.max(before.size, after.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function reworded(old: SopBlock, { text, ...block }: SopBlock): DifferentBlock {
  const parts = diffWordsWithSpace(old.text, text).map(({ value, added, removed }) => ({
    text: value,
    change: added ? ("added" as const) : removed ? ("removed" as const) : ("same" as const),
  }));
  return { ...block, change: "changed", parts };
}
