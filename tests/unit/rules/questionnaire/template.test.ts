import { describe, expect, test } from "vitest";
import { DIMENSIONS, ITEM_IDS, dimensionOf, itemsOf } from "@/lib/rules/questionnaire/dimensions";
import { LOCALES, isLocale } from "@/lib/rules/questionnaire/locales";
import { statementOf, throughlineTemplate } from "@/lib/rules/questionnaire/template";

const statements = throughlineTemplate.texts.en.flatMap((each) => each.statements);

test("it asks the 35 statements of seven dimensions, in order", () => {
  expect(ITEM_IDS).toHaveLength(35);
  expect(statements.map(({ id }) => id)).toEqual(ITEM_IDS);
  expect(throughlineTemplate.texts.en.map(({ dimension }) => dimension)).toEqual(DIMENSIONS);
  for (const { id, dimension } of statements) expect(dimensionOf(id)).toBe(dimension);
});

test.each(LOCALES)("in %s it asks the same statements in the same order", (locale) => {
  const texts = throughlineTemplate.texts[locale];
  expect(texts.map(({ dimension }) => dimension)).toEqual(DIMENSIONS);
  expect(texts.flatMap((each) => each.statements.map(({ id }) => id))).toEqual(ITEM_IDS);
});

test("an address names a language that there is, or none", () => {
  expect(["de", "en", "fr", undefined, ["de"]].map(isLocale)).toEqual([true, true, false, false, false]);
});

const everyStatement = LOCALES.flatMap((locale) =>
  throughlineTemplate.texts[locale].flatMap((text) =>
    text.statements.map((statement) => ({ locale, ...statement })),
  ),
);

describe.each(everyStatement)("$id in $locale", ({ statement, question, anchors }) => {
  test("has a statement, a question, and five different anchors that describe something", () => {
    expect(statement).toMatch(/\.$/);
    expect(question).toMatch(/\?$/);
    expect(new Set(anchors).size).toBe(5);
    for (const anchor of anchors) expect(anchor).toMatch(/^[\p{Lu}].{9,200}\.$/u);
  });
});

// Immutable once used: whoever changes a word of version 1 must make version 2 instead.
test("version 1 says what it has always said", () => {
  expect(throughlineTemplate.hash).toMatchInlineSnapshot(
    `"sha256:bdf96a69432d174900348337013a8bbe969b326444d7e72c0b7bdeb238e2de83"`,
  );
});

test("statements are found by id", () => {
  expect(statementOf(throughlineTemplate, "C3", "en").dimension).toBe("coherence");
  expect(itemsOf("scaling")).toEqual(["S1", "S2", "S3", "S4", "S5"]);
});
