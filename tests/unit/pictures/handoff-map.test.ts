import { describe, expect, test } from "vitest";
import { handoffMapPicture, type MapNode } from "@/lib/pictures/handoff-map";

const SIX = ["Sales", "Design office", "Yard", "Service", "Finance", "People and administration"];

function apart(a: MapNode, b: MapNode): boolean {
  return Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
}

describe.each([2, 3, 6, 12])("%s departments", (count) => {
  const names = Array.from({ length: count }, (_, at) => SIX[at] ?? `Department ${at}`);
  const { nodes, width, height } = handoffMapPicture(names, []);

  test("stand inside the drawing and on nobody's place", () => {
    for (const node of nodes) {
      expect(node.x - node.width / 2).toBeGreaterThanOrEqual(0);
      expect(node.x + node.width / 2).toBeLessThanOrEqual(width);
      expect(node.y - node.height / 2).toBeGreaterThanOrEqual(0);
      expect(node.y + node.height / 2).toBeLessThanOrEqual(height);
      for (const other of nodes) expect(node === other || apart(node, other)).toBe(true);
    }
  });
});

test("there and back are two curves that do not lie on each other", () => {
  const { arrows } = handoffMapPicture(SIX, [
    { from: "Sales", to: "Yard", state: "fails" },
    { from: "Yard", to: "Sales", state: "works" },
  ]);
  const [back, there] = arrows;
  expect(there?.path).not.toBe(back?.path);
  expect(
    Math.hypot((there?.label.x ?? 0) - (back?.label.x ?? 0), (there?.label.y ?? 0) - (back?.label.y ?? 0)),
  ).toBeGreaterThan(20);
});

test("the worst, which comes first in the list, is drawn last and so on top", () => {
  const { arrows } = handoffMapPicture(SIX, [
    { from: "Sales", to: "Yard", state: "fails" },
    { from: "Service", to: "Yard", state: "works" },
  ]);
  expect(arrows.map(({ state }) => state)).toEqual(["works", "fails"]);
});

test("a long name breaks in the middle; an arrow to nowhere is not drawn", () => {
  const { nodes, arrows } = handoffMapPicture(SIX, [{ from: "Sales", to: "Nowhere", state: "fails" }]);
  expect(nodes.at(-1)?.lines).toEqual(["People and", "administration"]);
  expect(arrows).toEqual([]);
});

test("nobody makes an empty drawing, not a broken one", () => {
  expect(handoffMapPicture([], [])).toMatchObject({ nodes: [], arrows: [] });
  expect(Number.isFinite(handoffMapPicture([], []).width)).toBe(true);
});
