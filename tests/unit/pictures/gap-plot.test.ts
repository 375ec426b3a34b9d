import { expect, test } from "vitest";
import { gapRow } from "@/lib/pictures/gap-plot";

test("the bar spans the known views and says their distance", () => {
  const row = gapRow({ ceo: 82, head: 34, consultant: 58 });
  expect(row.bar).toEqual({ from: 34, to: 82, distance: 48 });
  expect(row.missing).toEqual([]);
});

test.each([
  ["one view", { ceo: 44, head: null, consultant: null }, 1, ["head", "consultant"]],
  ["no view", { ceo: null, head: null, consultant: null }, 0, ["ceo", "head", "consultant"]],
])("%s has no distance, and what is missing is never at zero", (_name, views, marks, missing) => {
  const row = gapRow(views);
  expect(row.bar).toBeNull();
  expect(row.marks).toHaveLength(marks);
  expect(row.missing).toEqual(missing);
});

test("CEO and heads that stand close share a label in their order on the track", () => {
  const [shared] = gapRow({ ceo: 50, head: 40, consultant: null }).labels;
  expect(shared?.marks.map(({ group }) => group)).toEqual(["head", "ceo"]);
  expect(shared).toMatchObject({ x: 45, anchor: "middle", side: "above" });
});

test("a label at an end of the track runs inwards", () => {
  const labels = gapRow({ ceo: 0, head: 100, consultant: 50 }).labels;
  expect(labels.map(({ anchor, x }) => [anchor, x])).toEqual([
    ["start", 0],
    ["end", 100],
    ["middle", 50],
  ]);
});
