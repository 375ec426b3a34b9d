import { describe, expect, test } from "vitest";
import { explain } from "@/lib/rules/diagnosis/diagnose";
import { verdictSentence } from "@/lib/rules/diagnosis/verdict-sentence";
import { OWN_CASES, ownCase } from "@/tests/support/cases";

test.each([
  ["third-department-of-two", /no longer add up.*calls for a fractional chief operating officer\.$/],
  ["two-symptoms-high-index", /begin to rub.*calls for a fractional chief operating officer\.$/],
  [
    "director-to-ceo",
    /^The work at Acme runs, but Delivery has nobody.*calls for a director of operations\.$/,
  ],
  ["both-low-unexposed-equal", /calls for an operations manager\.$/],
  ["healthy-with-coo", /^Acme holds together.*No new operations role is needed\.$/],
  ["infrastructure-missing-only", /^Nothing at Acme is weak enough.*No new operations role is needed\.$/],
  ["fractional-coo-in-seat", /already holds the role.*before hiring anyone else\.$/],
  ["no-answers", /^Too little has been answered to say what Acme needs/],
])("%s", (id, sentence) => {
  expect(verdictSentence(explain(ownCase(id)), "Acme")).toMatch(sentence);
});

describe("with low confidence the doubt comes first, and nothing is advised outright", () => {
  const firm = explain(ownCase("director-to-ceo"));
  const low = (reasons: string[], coverage = firm.coverage) =>
    verdictSentence({ ...firm, coverage, confidence: { level: "low", reasons } }, "Acme");

  test("answered by few: on how little it rests", () => {
    expect(low(["Only 17 % of the statements were answered."], 0.171)).toBe(
      "On 17 % of the answers – too thin to decide on – the work at Acme runs, but Delivery has nobody who builds how it is done. It would call for a director of operations.",
    );
  });

  test("answered by enough: why it is unsure all the same", () => {
    expect(low(["One person's view is all there is."], 0.9)).toMatch(
      /^With low confidence – one person's view is all there is – the work at Acme runs/,
    );
  });

  test("the company's name stays as it is written, and medium or high confidence says it as ever", () => {
    const execution = explain(ownCase("both-low-unexposed-equal"));
    const said = (level: "low" | "medium") =>
      verdictSentence({ ...execution, coverage: 0.3, confidence: { level, reasons: [] } }, "Acme");
    expect(said("low")).toMatch(
      /^On 30 % of the answers – too thin to decide on – Acme knows what has to be/,
    );
    expect(said("medium")).toMatch(/^Acme knows .* It calls for an operations manager\.$/);
  });

  test("to a head it is said without the reasons", () => {
    const { stage, scope, role, conclusive } = firm;
    const seen = {
      stage,
      scope,
      role,
      conclusive,
      bindingDepartment: null,
      confidence: { level: "low" },
    } as const;
    expect(verdictSentence(seen, "Acme")).toMatch(
      /^With low confidence – the work at Acme runs.* would call for/,
    );
  });

  test.each(OWN_CASES.map(({ id }) => id))("%s never opens with a verdict where confidence is low", (id) => {
    const found = explain(ownCase(id));
    if (!found.conclusive || found.confidence.level !== "low") return;
    expect(verdictSentence(found, "Acme")).toMatch(/^(On \d+ % of the answers|With low confidence) – /);
    expect(verdictSentence(found, "Acme")).not.toMatch(/It calls for/);
  });
});
