import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STEPS, dropPlace, placeSentence, stepFrom } from "@/lib/rules/accountability/steps";
import {
  type Placed,
  below,
  branchOf,
  depthFirst,
  moveSeat,
  takeOff,
  treeProblem,
} from "@/lib/rules/accountability/tree";
import { trees } from "./charts";

const ids = (seats: readonly Placed[]) => seats.map(({ id }) => id).sort();
const order = (seats: readonly Placed[]) => depthFirst(seats).map(({ seat, depth }) => `${depth}${seat.id}`);
const small: Placed[] = [
  { id: "top", parentId: null, position: 0 },
  { id: "a", parentId: "top", position: 0 },
  { id: "b", parentId: "top", position: 1 },
  { id: "a1", parentId: "a", position: 0 },
  { id: "a2", parentId: "a", position: 1 },
];

describe("any moves", () => {
  test("keep a tree of the same seats, whatever is moved where", () => {
    const moves = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: -2, max: 20 })), { maxLength: 30 });
    fc.assert(
      fc.property(trees(), moves, (start, all) => {
        let seats = start;
        for (const [one, other, index] of all) {
          const [id, parentId] = [String(one % seats.length), String(other % seats.length)];
          const moved = moveSeat(seats, id, { parentId, index });
          if (Array.isArray(moved)) {
            expect(below(moved, parentId).map(({ position }) => position)).toEqual(
              below(moved, parentId).map((_seat, at) => at),
            );
            seats = moved;
          } else expect(id === "0" || branchOf(seats, id).has(parentId)).toBe(true);
          expect(treeProblem(seats)).toBeNull();
          expect(ids(seats)).toEqual(ids(start));
        }
      }),
    );
  });

  test("by keys too, and a step that is possible changes something", () => {
    const steps = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...STEPS)), { maxLength: 30 });
    fc.assert(
      fc.property(trees(), steps, (start, all) => {
        let seats = start;
        for (const [pick, step] of all) {
          const id = String(pick % seats.length);
          const to = stepFrom(seats, id, step);
          const moved = to && moveSeat(seats, id, to);
          if (!Array.isArray(moved)) continue;
          expect(order(moved)).not.toEqual(order(seats));
          seats = moved;
          expect(treeProblem(seats)).toBeNull();
        }
        expect(ids(seats)).toEqual(ids(start));
      }),
    );
  });

  test("what goes in comes out again, and up undoes down", () => {
    const there = (id: string, step: "in" | "out" | "up" | "down", seats: readonly Placed[]) => {
      const to = stepFrom(seats, id, step);
      const moved = to && moveSeat(seats, id, to);
      if (!Array.isArray(moved)) throw new Error(`No way ${step}`);
      return moved;
    };
    expect(order(there("b", "out", there("b", "in", small)))).toEqual(order(small));
    expect(order(there("a", "up", there("a", "down", small)))).toEqual(order(small));
    expect(order(there("b", "in", small))).toEqual(["0top", "1a", "2a1", "2a2", "2b"]);
    expect(placeSentence([], "b")).toBe("");
  });

  test("taking one off keeps a tree of the others, in their order", () => {
    fc.assert(
      fc.property(trees(), fc.nat(), (seats, pick) => {
        const id = String(pick % seats.length);
        const left = takeOff(seats, id);
        if (!Array.isArray(left)) return void expect([left, id]).toEqual(["TOP_STAYS", "0"]);
        expect(treeProblem(left)).toBeNull();
        expect(ids(left)).toEqual(ids(seats).filter((one) => one !== id));
        const rest = (all: readonly Placed[]) => depthFirst(all).map(({ seat }) => seat.id);
        expect(rest(left)).toEqual(rest(seats).filter((one) => one !== id));
      }),
    );
  });
});

describe("dropping", () => {
  test("puts a seat where it was dropped: before, below or after another one", () => {
    fc.assert(
      fc.property(
        trees(),
        fc.nat(),
        fc.nat(),
        fc.constantFrom("before", "into", "after"),
        (seats, a, b, zone) => {
          const [id, overId] = [String(a % seats.length), String(b % seats.length)];
          const to = dropPlace(seats, id, { overId, zone });
          const moved = to && moveSeat(seats, id, to);
          if (branchOf(seats, id).has(overId)) return void expect(to).toBeNull();
          if (!Array.isArray(moved)) return void expect(overId === "0" && zone !== "into").toBe(true);
          const over = moved.find((seat) => seat.id === overId)!;
          const put = moved.find((seat) => seat.id === id)!;
          if (zone === "into") return void expect(put.parentId).toBe(overId);
          const beside = below(moved, over.parentId).map((seat) => seat.id);
          expect(beside.indexOf(id) - beside.indexOf(overId)).toBe(zone === "before" ? -1 : 1);
        },
      ),
    );
  });
});

test.each([
  [
    "CIRCLE",
    [
      { id: "a", parentId: "b", position: 0 },
      { id: "b", parentId: "a", position: 0 },
    ],
  ],
  ["ORPHAN", [{ id: "a", parentId: "gone", position: 0 }]],
  [
    "TWO_TOPS",
    [
      { id: "a", parentId: null, position: 0 },
      { id: "b", parentId: null, position: 1 },
    ],
  ],
  [null, []],
  [null, small],
] as const)("seats that are no tree are told: %s", (problem, seats) => {
  expect(treeProblem(seats)).toBe(problem);
});

test.each([
  ["the top", "top", "a", "TOP_STAYS"],
  ["a seat below its own", "a", "a1", "BELOW_ITSELF"],
  ["a seat below itself", "a", "a", "BELOW_ITSELF"],
  ["a seat that is not there", "gone", "a", "NO_SUCH_SEAT"],
  ["a seat below one that is not there", "a", "gone", "NO_SUCH_SEAT"],
])("it does not move %s", (_what, id, parentId, refusal) => {
  expect(moveSeat(small, id, { parentId, index: 0 })).toBe(refusal);
});
