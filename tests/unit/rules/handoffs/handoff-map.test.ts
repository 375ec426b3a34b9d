import { describe, expect, test } from "vitest";
import {
  handoffMap,
  handoffSentence,
  type HandoffVoice,
  type Outcome,
} from "@/lib/rules/handoffs/handoff-map";

const voice = (outcome: Outcome, from = "Sales", to = "Yard"): HandoffVoice => ({
  who: "Ada",
  from,
  to,
  outcome,
  what: null,
});
const stateOf = (...outcomes: Outcome[]) => handoffMap(outcomes.map((each) => voice(each)))[0];

describe("what is said of one handoff", () => {
  test.each([
    ["one voice", ["fails"], "fails", "fails"],
    ["two that agree", ["works", "works"], "works", "works"],
    ["two that differ", ["works", "fails"], "disputed", "fails"],
    ["a shade apart is apart", ["works", "sometimes"], "disputed", "sometimes"],
    ["one who sees none at all", ["nothing", "works"], "disputed", "works"],
  ] as const)("%s", (_what, outcomes, state, worst) => {
    expect(stateOf(...outcomes)).toMatchObject({ state, worst });
  });
  test("where all say there is none, there is none", () => {
    expect(stateOf("nothing", "nothing")).toBeUndefined();
  });
});

test("there and back are two handoffs; failing first, then disputed, then by name, whatever order they came in", () => {
  const voices = [
    voice("works", "Yard", "Sales"),
    voice("sometimes", "Design", "Yard"),
    voice("fails"),
    voice("fails", "Design", "Sales"),
    voice("works", "Service", "Yard"),
    voice("fails", "Service", "Yard"),
  ];
  const found = handoffMap(voices).map(({ from, to, state }) => `${from}>${to} ${state}`);
  expect(found).toEqual([
    "Design>Sales fails",
    "Sales>Yard fails",
    "Service>Yard disputed",
    "Design>Yard sometimes",
    "Yard>Sales works",
  ]);
  expect(handoffMap(voices.toReversed()).map(({ from, to, state }) => `${from}>${to} ${state}`)).toEqual(
    found,
  );
});

describe("the sentence", () => {
  test.each([
    ["nothing said", [], "Nobody has said yet who hands what to whom."],
    ["one fails", [voice("fails")], "What Sales hands to Yard fails."],
    [
      "two fail, one disputed",
      [voice("fails"), voice("fails", "A", "B"), voice("works", "B", "A"), voice("fails", "B", "A")],
      "What A hands to B fails, and so does one more handoff. On one handoff the reports differ.",
    ],
    ["all work", [voice("works")], "No handoff fails in the eyes of everybody who spoke of it."],
  ] as const)("%s", (_what, voices, expected) => {
    expect(handoffSentence(handoffMap(voices))).toBe(expected);
  });
});
