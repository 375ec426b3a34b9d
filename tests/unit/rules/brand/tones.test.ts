import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brandExplanation, brandTones, GROUNDS, tonesOf } from "@/lib/rules/brand/tones";
import { contrast, type Hex, mixed, parseHex } from "@/lib/units/colour";

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value): Hex => `#${value.toString(16).padStart(6, "0")}`);
const themes = ["light", "dark"] as const;

test("contrast is WCAG's: 21:1 of black and white, the same both ways, 1:1 of a colour with itself", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect(contrast("#767676", "#ffffff")).toBeGreaterThanOrEqual(4.5);
  fc.assert(
    fc.property(anyColour, anyColour, (one, other) => {
      expect(contrast(one, other)).toBe(contrast(other, one));
      expect(contrast(one, one)).toBe(1);
    }),
  );
});

test("a colour is read as people type it, and nothing else is one", () => {
  expect(["#0B5157", "0b5157", " #abc ", "#ABC"].map(parseHex)).toEqual([
    "#0b5157",
    "#0b5157",
    "#aabbcc",
    "#aabbcc",
  ]);
  for (const text of ["", "#12", "#1234", "red", "#12345g", "rgb(1,2,3)", "#1234567"])
    expect(parseHex(text)).toBeNull();
  expect(mixed("#000000", "#ffffff", 0.5)).toBe("#808080");
});

describe.each(themes)("of any colour, on the %s theme", (theme) => {
  test("text in it, text on it and faint text on its wash can be read everywhere", () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        const { accent, deep, wash, onAccent } = tonesOf(colour, theme);
        for (const ground of [...GROUNDS[theme], wash]) {
          expect(contrast(accent, ground)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(deep, ground)).toBeGreaterThanOrEqual(4.5);
        }
        for (const under of [accent, deep]) expect(contrast(onAccent, under)).toBeGreaterThanOrEqual(4.5);
        expect(contrast({ light: "#5f6a67", dark: "#94a09d" }[theme] as Hex, wash)).toBeGreaterThanOrEqual(
          4.5,
        );
      }),
    );
  });

  test("a colour that can be read stays as it is, and once adjusted it stays so", () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        const { accent } = tonesOf(colour, theme);
        expect(tonesOf(accent, theme).accent).toBe(accent);
      }),
    );
  });

  test("the grounds are those of the pages, or the check would be of other colours", () => {
    const css = readFileSync("app/globals.css", "utf8");
    const at = theme === "light" ? 1 : 2;
    for (const [index, name] of ["paper", "surface", "sunken"].entries()) {
      const found = new RegExp(`--color-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css);
      expect(found?.[at]).toBe(GROUNDS[theme][index]);
    }
  });
});

test("says what becomes of a colour: yellow is darkened for light pages, navy lightened for dark ones", () => {
  const [light, dark] = brandExplanation("#ffd400");
  expect(light).toMatch(
    /^On light pages and on paper it has 1\.\d:1 and text needs 4\.5:1, so it is darkened to #/,
  );
  expect(dark).toMatch(/^On dark pages it is used as it is: 1\d\.\d:1/);
  expect(brandExplanation("#001f4d")[1]).toMatch(
    /so it is lightened to #[0-9a-f]{6}, which has [45]\.\d:1\.$/,
  );
  expect(brandTones("#ffd400").dark.accent).toBe("#ffd400");
});
