import { expect, test } from "vitest";
import { askedIn, differenceOf, throughlineTemplate } from "@/lib/rules/questionnaire/template";
import { askedWith, minutesFor } from "@/lib/rules/questionnaire/asked";
import { addedIdsOf, dimensionOf, ITEM_IDS, STATEMENT_IDS } from "@/lib/rules/questionnaire/dimensions";
import {
  copyOfBuiltIn,
  differenceFromBuiltIn,
  isReworded,
  type OwnStatement,
  ownTemplate,
  type Wording,
  wordingIn,
} from "@/lib/rules/questionnaire/own-template";

const WORDS: Wording = { statement: "S.", question: "Q?", anchors: ["1", "2", "3", "4", "5"] };

function changed(id: string, change: Partial<OwnStatement>): OwnStatement[] {
  return copyOfBuiltIn().map((each) => (each.id === id ? { ...each, ...change } : each));
}

test("added ids go on with the letter of their dimension, up to twenty, and stand after the built-in ones", () => {
  expect(addedIdsOf("ownership")).toHaveLength(15);
  expect(addedIdsOf("ownership")[0]).toBe("O6");
  expect(addedIdsOf("ownership").at(-1)).toBe("O20");
  for (const id of addedIdsOf("scaling")) expect(dimensionOf(id)).toBe("scaling");
  expect(STATEMENT_IDS).toHaveLength(140);
  expect(STATEMENT_IDS.slice(0, 7)).toEqual(["E1", "E2", "E3", "E4", "E5", "E6", "E7"]);
});

test("a copy asks and says what the built-in questionnaire does, in both languages", () => {
  const template = ownTemplate("own", 1, copyOfBuiltIn());
  expect(template.texts).toEqual(throughlineTemplate.texts);
  expect(differenceOf(template)).toEqual({ leftOut: [], added: [] });
  expect(askedWith(undefined).all).toEqual(ITEM_IDS);
});

test("what is left out is not asked, what is added stands at the end of its subject, an empty subject is gone", () => {
  const content = [
    ...copyOfBuiltIn().map((each) => ({ ...each, leftOut: each.id === "E4" || each.id.startsWith("F") })),
    { id: "E6", leftOut: false, texts: { en: WORDS }, edit: 1 } as const,
    { id: "E7", leftOut: true, texts: { en: WORDS }, edit: 1 } as const,
  ];
  const template = ownTemplate("own", 1, content);
  expect(template.texts.de[0]?.statements.map(({ id }) => id)).toEqual(["E1", "E2", "E3", "E5", "E6"]);
  expect(template.texts.en.map(({ dimension }) => dimension)).not.toContain("founder");
  const difference = { leftOut: ["E4", "F1", "F2", "F3", "F4", "F5"], added: ["E6"] };
  expect(differenceFromBuiltIn(content)).toEqual(difference);
  expect(differenceOf(template)).toEqual(difference);
  expect(askedWith(differenceFromBuiltIn(content)).all).toEqual(askedIn(template));
});

test("German falls back to the built-in one only where the English says the same", () => {
  const [e1] = copyOfBuiltIn();
  if (!e1) throw new Error("Nothing is asked");
  expect(wordingIn(e1, "de")).toMatchObject({
    from: "built-in",
    wording: { statement: "Die Arbeit stimmt beim ersten Mal." },
  });
  const reworded = { ...e1, texts: { en: { ...e1.texts.en, question: "Otherwise?" } } };
  expect(isReworded(e1)).toBe(false);
  expect(isReworded(reworded)).toBe(true);
  expect(wordingIn(reworded, "de")).toEqual({ from: "english", wording: reworded.texts.en });
  expect(wordingIn({ ...reworded, texts: { ...reworded.texts, de: WORDS } }, "de")).toEqual({
    from: "own",
    wording: WORDS,
  });
  expect(wordingIn({ id: "E6", texts: { en: WORDS } }, "de").from).toBe("english");
});

test.each([
  ["a word", changed("E1", { texts: { en: WORDS } })],
  ["a translation", changed("E1", { texts: { ...copyOfBuiltIn()[0]!.texts, de: WORDS } })],
  ["a statement less", changed("E1", { leftOut: true })],
])("%s makes another hash", (_what, content) => {
  expect(ownTemplate("own", 1, content).hash).not.toBe(ownTemplate("own", 1, copyOfBuiltIn()).hash);
});

test("who saved it how often, and the words of what is not asked, make no other hash; another version does", () => {
  const { hash } = ownTemplate("own", 1, changed("E1", { leftOut: true }));
  expect(ownTemplate("own", 1, changed("E1", { leftOut: true, edit: 9, texts: { en: WORDS } })).hash).toBe(
    hash,
  );
  expect(ownTemplate("own", 2, changed("E1", { leftOut: true })).hash).not.toBe(hash);
});

test.each([
  [35, 15],
  [34, 15],
  [20, 10],
  [1, 5],
  [70, 30],
])("%i statements take about %i minutes", (statements, minutes) => {
  expect(minutesFor(statements)).toBe(minutes);
});
