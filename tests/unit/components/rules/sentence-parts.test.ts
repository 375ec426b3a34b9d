import { expect, test } from "vitest";
import { sentenceParts } from "@/components/rules/sentence-parts";
import { ruleSetInWords } from "@/lib/rules/diagnosis/rule-set-words";
import { RULE_SETS } from "@/lib/rules/diagnosis/rule-sets/catalog";

test("figures that are filled in are named, and brackets go", () => {
  expect(sentenceParts("It scores {execution} of 100[, in {bindingDepartment}].")).toEqual([
    { name: false, words: "It scores " },
    { name: true, words: "daily execution" },
    { name: false, words: " of 100, in " },
    { name: true, words: "the department in question" },
    { name: false, words: "." },
  ]);
});

test("no sentence of any rule set shows a name that only the program knows", () => {
  const sentences = RULE_SETS.flatMap(ruleSetInWords).flatMap(({ rules }) =>
    rules.flatMap(({ sentence, otherwise }) => [sentence, ...(otherwise ? [otherwise] : [])]),
  );
  for (const { name, words } of sentences.flatMap(sentenceParts)) {
    expect(words).not.toMatch(/[{}[\]]/);
    if (name) expect(words).not.toMatch(/[a-z][A-Z]/);
  }
});
