import fc from "fast-check";
import { expect, test } from "vitest";
import { type Composition, completed, differences, moved, PART_IDS, WHOLE } from "@/lib/rules/report/parts";

const aPart = fc.record({
  id: fc.constantFrom(...PART_IDS),
  isIn: fc.boolean(),
  words: fc.string({ maxLength: 20 }),
});

test("whatever was kept, each part is there once, and what was named first keeps its words", () => {
  fc.assert(
    fc.property(fc.array(aPart, { maxLength: 25 }), (parts) => {
      const whole = completed(parts);
      expect(whole.map(({ id }) => id).toSorted()).toEqual([...PART_IDS].toSorted());
      for (const part of whole) {
        const first = parts.find(({ id }) => id === part.id);
        expect(part).toEqual(first ?? { id: part.id, isIn: false, words: "" });
      }
      expect(completed(whole)).toEqual(whole);
    }),
  );
});

test("moving keeps every part, moving back undoes it, and nothing moves over an end", () => {
  const part = fc.constantFrom(...PART_IDS);
  fc.assert(
    fc.property(fc.array(fc.tuple(part, fc.constantFrom(-1 as const, 1 as const))), part, (moves, id) => {
      const parts = moves.reduce((now, [one, by]) => moved(now, one, by), [...WHOLE.parts]);
      expect(parts.map((one) => one.id).toSorted()).toEqual([...PART_IDS].toSorted());
      const at = parts.findIndex((one) => one.id === id);
      const down = moved(parts, id, 1);
      expect(down.findIndex((one) => one.id === id)).toBe(Math.min(at + 1, PART_IDS.length - 1));
      if (at < PART_IDS.length - 1) expect(moved(down, id, -1)).toEqual(parts);
    }),
  );
});

test("says what two people made otherwise", () => {
  const mine: Composition = {
    paper: "us-letter",
    parts: moved(WHOLE.parts, "why", -1).map((part) =>
      part.id === "plan" ? { ...part, words: "Ours" } : part,
    ),
  };
  expect(differences(mine, WHOLE)).toEqual(["plan", "order", "paper"]);
  expect(differences(WHOLE, mine)).toEqual(["plan", "order", "paper"]);
  expect(differences(mine, mine)).toEqual([]);
});
