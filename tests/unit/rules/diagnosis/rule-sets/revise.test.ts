import { expect, test } from "vitest";
import { revise } from "@/lib/rules/diagnosis/rule-sets/revise";

const table = [
  { id: "first", title: "One", weight: 1 },
  { id: "second", title: "Two", weight: 2 },
];

test("what is named changes in place, what is not stays the very same", () => {
  expect(revise(table, { second: { title: "Zwei" } })).toEqual([
    { id: "first", title: "One", weight: 1 },
    { id: "second", title: "Zwei", weight: 2 },
  ]);
  expect(table[1]?.title).toBe("Two");
});

test("a rule that is not there cannot be revised", () => {
  expect(() => revise(table, { third: { title: "Three" } })).toThrow("third");
});
