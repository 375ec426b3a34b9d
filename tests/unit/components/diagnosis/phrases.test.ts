import { expect, test } from "vitest";
import { changeWords } from "@/components/diagnosis/phrases";
import type { Change } from "@/lib/rules/diagnosis/changes";

test.each<[Change, string]>([
  [
    { kind: "item", item: "F3", to: 4 },
    "“The company runs for two weeks without the CEO” were rated 4 of 5 by everybody who rated it",
  ],
  [{ kind: "fullTimeBudget", to: 250_000 }, "the yearly budget for a full-time seat were USD 250,000"],
  [{ kind: "fullTimeBudget", to: null }, "there were no budget for a full-time seat"],
  [{ kind: "fixedTerm", to: true }, "a fixed-term build were wanted"],
  [{ kind: "seat", seat: "coo", to: "none" }, "there were no chief operating officer"],
  [{ kind: "seat", seat: "operationsManager", to: "full_time" }, "there were a full-time operations manager"],
  [{ kind: "ownTargets", department: "Office", to: false }, "Office no longer had targets of its own"],
])("%j is said in words", (change, sentence) => {
  expect(changeWords(change, "USD")).toBe(sentence);
});
