import { expect, test } from "vitest";
import { explain } from "@/lib/rules/diagnosis/diagnose";
import { verdictSentence } from "@/lib/rules/diagnosis/verdict-sentence";
import { ownCase } from "@/tests/support/cases";

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
