import fc from "fast-check";
import { expect, test } from "vitest";
import { pairsAlike } from "@/lib/rules/people/alike";
import { fieldsToFill } from "@/lib/rules/people/merge-parts";

const people = (...names: string[]) => names.map((name, at) => ({ id: String(at), name }));
const ids = (...names: string[]) => pairsAlike(people(...names)).map((pair) => pair.map(({ id }) => id));

test.for([
  ["Jürgen Müller", "jurgen  muller", true],
  ["Müller, Jürgen", "Jürgen Müller", true],
  ["J. O’Neill", "J O'Neill", true],
  ["Ann Lee", "Anne Lee", false],
  ["", " - ", false],
  ["李 明", "李明", false],
] as const)("%s and %s: %s", ([one, other, alike]) => {
  expect(ids(one, other)).toEqual(alike ? [["0", "1"]] : []);
});

test("nobody stands in two pairs", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("Ann Lee", "lee ann", "Bo", "BO", "Cy")), (names) => {
      const named = ids(...names).flat();
      expect(new Set(named).size).toBe(named.length);
    }),
  );
  expect(ids("A B", "B A", "a b", "b a")).toHaveLength(2);
});

test("a field is filled only where the kept one has nothing", () => {
  const kept = {
    title: null,
    email: "k@example.com",
    phone: "",
    timeZone: null,
    language: null,
    externalId: "7",
  };
  const gone = {
    title: "COO",
    email: "g@example.com",
    phone: "123",
    timeZone: null,
    language: "de",
    externalId: "8",
  };
  expect(fieldsToFill(kept, gone)).toEqual(["title", "phone", "language"]);
});
