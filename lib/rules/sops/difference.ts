import { diffArrays } from "diff";
import { type SopDocument, type SopNode, inlineText } from "./document";
import { rewording, sharedWords, wordsOf } from "./rewording";

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
  const [before, after] = [blocksOf(from), blocksOf(to)];
  const runs = diffArrays(before, after, { comparator: isSame, maxEditLength: MOST_CHANGES }) ?? [
    { value: before, added: false, removed: true },
    { value: after, added: true, removed: false },
  ];
  const reword = rewording();
  const found: DifferentBlock[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at]!;
    const next = runs[at + 1];
    if (run.removed && next?.added) {
      found.push(...replaced(run.value, next.value, reword));
      at += 1;
    } else {
      const change = run.added ? "added" : run.removed ? "removed" : "same";
      found.push(...run.value.map((block) => whole(block, change)));
    }
  }
  return found;
}

/** Of blocks. Beyond it the two are shown as wholes: to find the fewest changes takes the square of their number. */
const MOST_CHANGES = 1_000;

function isSame(one: SopBlock, other: SopBlock): boolean {
  return one.kind === other.kind && one.depth === other.depth && one.text === other.text;
}

function whole({ text, ...block }: SopBlock, change: "same" | "added" | "removed"): DifferentBlock {
  return { ...block, change, parts: [{ text, change }] };
}

/**
 * Pairs what went with what came in its place, so that as much as can be is read as the same block reworded: of all ways
 * to pair them in their order, the one that shares most words.
 */
function replaced(
  before: readonly SopBlock[],
  after: readonly SopBlock[],
  reword: ReturnType<typeof rewording>,
): DifferentBlock[] {
  const shares = sharesOf(before, after);
  if (!shares)
    return [
      ...before.map((block) => whole(block, "removed")),
      ...after.map((block) => whole(block, "added")),
    ];
  const best = bestShares(shares, after.length);
  const share = (row: number, column: number) => best[row]?.[column] ?? 0;
  const found: DifferentBlock[] = [];
  let [old, now] = [0, 0];
  while (old < before.length || now < after.length) {
    const [from, to] = [before[old], after[now]];
    const shared = shares[old]?.[now] ?? 0;
    if (from && to && shared > 0 && share(old, now) === share(old + 1, now + 1) + shared) {
      found.push({ kind: to.kind, depth: to.depth, change: "changed", parts: reword(from.text, to.text) });
      old += 1;
      now += 1;
    } else if (from && (!to || share(old, now) === share(old + 1, now))) {
      found.push(whole(from, "removed"));
      old += 1;
    } else if (to) {
      found.push(whole(to, "added"));
      now += 1;
    }
  }
  return found;
}

/** Beyond these the two have little in common, and a table of every pair would be slow to make. */
const MOST_PAIRS = 250_000;
const MOST_WORDS_COMPARED = 3_000_000;

/** Of every pair, the share of words in common; null where there are too many pairs. */
function sharesOf(before: readonly SopBlock[], after: readonly SopBlock[]): number[][] | null {
  if (before.length * after.length > MOST_PAIRS) return null;
  const [old, fresh] = [before, after].map((blocks) => blocks.map(({ text }) => wordsOf(text)));
  const words = old!.reduce((sum, { size }) => sum + size, 0);
  if (words * after.length > MOST_WORDS_COMPARED) return null;
  return before.map(({ kind }, at) =>
    after.map((block, now) => (block.kind === kind ? sharedWords(old![at]!, fresh![now]!) : 0)),
  );
}

/** For each pair of positions, the most that can be shared from there on. */
function bestShares(shares: readonly (readonly number[])[], columns: number): number[][] {
  const best = Array.from({ length: shares.length + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let old = shares.length - 1; old >= 0; old -= 1)
    for (let now = columns - 1; now >= 0; now -= 1)
      best[old]![now] = Math.max(
        best[old + 1]![now]!,
        best[old]![now + 1]!,
        best[old + 1]![now + 1]! + shares[old]![now]!,
      );
  return best;
}
