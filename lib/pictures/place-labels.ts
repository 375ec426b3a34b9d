/** A mark's label: how it stands to its mark, and in which row, so that no two overlap. */
export type Placed<Mark> = Mark & { anchor: "start" | "middle" | "end"; row: number };

/** Of a track as wide as a phone shows it: on a wider one there is more room than needed. */
const PERCENT_PER_CHARACTER = 1.9;
const GAP = 2;

export function labelWidth(characters: number): number {
  return characters * PERCENT_PER_CHARACTER;
}

/** Marks at x (0..100), in their order, each label in the first row that is free there. */
export function placeLabels<Mark extends { x: number }>(
  marks: readonly Mark[],
  charactersOf: (mark: Mark) => number,
): Placed<Mark>[] {
  const rowEnds: number[] = [];
  return marks.map((mark) => {
    const width = labelWidth(charactersOf(mark));
    const anchor = anchorOf(mark.x, width);
    const start = mark.x - { start: 0, middle: width / 2, end: width }[anchor];
    const free = rowEnds.findIndex((end) => end + GAP <= start);
    const row = free === -1 ? rowEnds.length : free;
    rowEnds[row] = start + width;
    return { ...mark, anchor, row };
  });
}

/** Near an end of the track a label runs inwards. */
function anchorOf(x: number, width: number): "start" | "middle" | "end" {
  if (x - width / 2 < 0) return "start";
  return x + width / 2 > 100 ? "end" : "middle";
}
