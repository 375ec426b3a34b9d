import fc from "fast-check";
import { expect, test } from "vitest";
import { toDrawable } from "@/lib/documents/drawable-text";
import { fonts } from "@/lib/documents/fonts";

const draw = (text: string) => toDrawable(text, fonts().families);

test.each([
  ["plain", "plain"],
  ["Żółć", "Żółć"],
  ["e\u0301", "\u00e9"],
  ["tab\tand\nline", "tab and line"],
  ["日", "[U+65E5]"],
  ["👩‍🔧", "[U+1F469 U+200D U+1F527]"],
  ["\u0000", "[U+0000]"],
  ["\ue000", "[U+E000]"],
])("%j is drawn as %j", (text, drawn) => {
  expect(draw(text).data).toBe(drawn);
});

test("each undrawable character is listed once, wherever it stands in the data", () => {
  const { data, undrawable } = toDrawable({ a: ["日日", { b: "月" }], n: 1, none: null }, fonts().families);
  expect(data).toEqual({ a: ["[U+65E5][U+65E5]", { b: "[U+6708]" }], n: 1, none: null });
  expect(undrawable).toEqual([
    { character: "日", shownAs: "U+65E5" },
    { character: "月", shownAs: "U+6708" },
  ]);
});

test("drawing what was drawn changes nothing: everything left is drawable", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { data } = draw(text);
      expect(draw(data)).toEqual({ data, undrawable: [] });
    }),
  );
});
