import type { HandoffEdge } from "@/lib/rules/handoffs/handoff-map";

export type MapNode = { name: string; lines: string[]; x: number; y: number; width: number; height: number };
export type MapArrow = {
  from: string;
  to: string;
  state: HandoffEdge["state"];
  /** The curve, and the arrow's head at its end. */
  path: string;
  head: string;
  label: Point;
};
type Point = { x: number; y: number };

/** In the drawing's own units, which are pixels where there is room. */
const CHARACTER = 7.6;
const LINE = 17;
const MARGIN = 14;
/** How far a curve swings out to its right, as a share of its length: there and back are then two lines. */
const SWING = 0.16;
/** Where a label stands on its curve: nearer to who hands over, as all curves through the middle meet there. */
const LABEL_AT = 0.34;
const HEAD = 9;

/** Departments on a ring in the order given, and an arrow from who hands over to who receives; the worst is drawn last. */
export function handoffMapPicture(
  departments: ReadonlyArray<string>,
  edges: ReadonlyArray<Pick<HandoffEdge, "from" | "to" | "state">>,
) {
  const sizes = departments.map(sizeOf);
  const widest = Math.max(...sizes.map(({ width }) => width), 0);
  const radius = { x: 200 + 14 * departments.length, y: 90 + 16 * departments.length };
  const width = 2 * radius.x + widest + 2 * MARGIN;
  const height = 2 * radius.y + 2 * LINE + 16 + 2 * MARGIN;
  const nodes = sizes.map((size, at): MapNode => {
    const angle = (2 * Math.PI * at) / departments.length - Math.PI / 2;
    return {
      ...size,
      x: tenth(width / 2 + radius.x * Math.cos(angle)),
      y: tenth(height / 2 + radius.y * Math.sin(angle)),
    };
  });
  const arrows = edges.toReversed().flatMap(({ from, to, state }): MapArrow[] => {
    const [giver, receiver] = [from, to].map((name) => nodes.find((node) => node.name === name));
    return giver && receiver ? [{ from, to, state, ...arrowBetween(giver, receiver) }] : [];
  });
  return { width: Math.round(width), height: Math.round(height), nodes, arrows };
}

function sizeOf(name: string) {
  const lines = inTwoLines(name);
  const longest = Math.max(...lines.map((line) => line.length));
  return { name, lines, width: Math.max(72, longest * CHARACTER + 22), height: lines.length * LINE + 16 };
}

/** Broken at the space nearest to the middle. */
function inTwoLines(name: string): string[] {
  if (name.length <= 14 || !name.includes(" ")) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = name.length / 2;
  const at = spaces.reduce((best, each) => (Math.abs(each - middle) < Math.abs(best - middle) ? each : best));
  return [name.slice(0, at), name.slice(at + 1)];
}

function arrowBetween(giver: MapNode, receiver: MapNode) {
  const along = { x: receiver.x - giver.x, y: receiver.y - giver.y };
  const bend = {
    x: (giver.x + receiver.x) / 2 - along.y * SWING,
    y: (giver.y + receiver.y) / 2 + along.x * SWING,
  };
  const start = edgeOf(giver, bend);
  const tip = edgeOf(receiver, bend);
  const length = Math.hypot(tip.x - bend.x, tip.y - bend.y) || 1;
  const forward = { x: (tip.x - bend.x) / length, y: (tip.y - bend.y) / length };
  const neck = { x: tip.x - forward.x * HEAD, y: tip.y - forward.y * HEAD };
  const side = { x: -forward.y * HEAD * 0.55, y: forward.x * HEAD * 0.55 };
  const left = { x: neck.x + side.x, y: neck.y + side.y };
  const right = { x: neck.x - side.x, y: neck.y - side.y };
  return {
    path: `M${at(start)}Q${at(bend)} ${at(neck)}`,
    head: `M${at(tip)}L${at(left)}L${at(right)}Z`,
    label: onCurve(start, bend, tip),
  };
}

/** Where the line from a box's middle towards a point leaves the box, and a little further. */
function edgeOf({ x, y, width, height }: MapNode, towards: Point): Point {
  const away = { x: towards.x - x, y: towards.y - y };
  const scale = Math.min(
    (width / 2 + 4) / Math.max(Math.abs(away.x), 0.001),
    (height / 2 + 4) / Math.max(Math.abs(away.y), 0.001),
  );
  return { x: x + away.x * scale, y: y + away.y * scale };
}

function onCurve(start: Point, bend: Point, end: Point): Point {
  const t = LABEL_AT;
  const place = (axis: "x" | "y") =>
    (1 - t) ** 2 * start[axis] + 2 * t * (1 - t) * bend[axis] + t ** 2 * end[axis];
  return { x: tenth(place("x")), y: tenth(place("y")) };
}

function at({ x, y }: Point): string {
  return `${tenth(x)},${tenth(y)}`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
