import { GROUPS, type Group } from "@/lib/rules/diagnosis/words";

/** All positions are 0..100 along the track, which is also the scale of the scores. */
export type GapMark = { group: Group; x: number };
/** The names of one or two marks that stand close, in their order on the track. */
export type GapLabel = {
  marks: GapMark[];
  x: number;
  anchor: "start" | "middle" | "end";
  side: "above" | "below";
};

/** Two marks nearer than this share one label: the longest takes this much of a track 300 px wide. */
const LABEL_WIDTH = 22;

/** The views of one subject as marks on a track. A view that nobody gave is missing, never at zero. */
export function gapRow(views: Record<Group, number | null>) {
  const marks = GROUPS.flatMap((group): GapMark[] => {
    const x = views[group];
    return x === null ? [] : [{ group, x }];
  });
  const xs = marks.map(({ x }) => x);
  const from = Math.min(...xs);
  const to = Math.max(...xs);
  return {
    marks,
    labels: labelsOf(marks),
    bar: xs.length > 1 ? { from, to, distance: Math.round(to - from) } : null,
    missing: GROUPS.filter((group) => views[group] === null),
  };
}

/** CEO and heads stand above the track and the consultant below it, so that at most two labels can meet. */
function labelsOf(marks: GapMark[]): GapLabel[] {
  const above = marks.filter(({ group }) => group !== "consultant").sort((a, b) => a.x - b.x);
  const below = marks.filter(({ group }) => group === "consultant");
  const [left, right] = above;
  const close = left && right && right.x - left.x < LABEL_WIDTH;
  return [
    ...(close ? [label([left, right], "above")] : above.map((mark) => label([mark], "above"))),
    ...below.map((mark) => label([mark], "below")),
  ];
}

/** Near an end of the track a label runs inwards from its outermost mark instead of standing across it. */
function label(marks: GapMark[], side: GapLabel["side"]): GapLabel {
  const xs = marks.map(({ x }) => x);
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
  const half = (LABEL_WIDTH * marks.length) / 2;
  if (middle < half) return { marks, side, anchor: "start", x: Math.min(...xs) };
  if (middle > 100 - half) return { marks, side, anchor: "end", x: Math.max(...xs) };
  return { marks, side, anchor: "middle", x: middle };
}
