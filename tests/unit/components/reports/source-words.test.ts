import { expect, test } from "vitest";
import { isOtherChoice, shownSources, sourceFields } from "@/components/reports/source-words";

const sources = {
  diagnoses: [
    { id: "new", asOf: "2026-05-04", ruleSetVersion: "1", stage: "functional" as const },
    { id: "old", asOf: "2026-02-02", ruleSetVersion: "1", stage: "functional" as const },
  ],
  engagements: [{ id: "work", title: "Operations" }],
  candidates: [{ id: "lena", name: "Lena Voss" }],
  hasCost: true,
  diagnosisId: "new",
  engagementId: null,
  candidateId: "lena",
  withCost: false,
};

function chosen(change: Record<string, string>): FormData {
  const form = new FormData();
  const shown = { diagnosis: "new", engagement: "none", candidate: "lena", cost: "no" };
  for (const [name, value] of Object.entries({ ...shown, ...change })) form.set(name, value);
  return form;
}

test("what is shown may be issued, and nothing else", () => {
  const fields = sourceFields(sources);
  expect(isOtherChoice(fields, chosen({}))).toBe(false);
  const others: Record<string, string>[] = [
    { diagnosis: "old" },
    { engagement: "work" },
    { candidate: "none" },
    { cost: "yes" },
  ];
  for (const change of others)
    expect(isOtherChoice(fields, chosen(change)), JSON.stringify(change)).toBe(true);
});

test("the question names each source that is frozen", () => {
  expect(shownSources(sourceFields(sources)).map(({ term, value }) => `${term}: ${value}`)).toEqual([
    expect.stringMatching(/^Diagnosis: 4 May 2026: .*\(rules v1\)$/),
    "Hours of: No engagement",
    "Inside candidate: The profile of Lena Voss",
    "Full-time or fractional: Leave out",
  ]);
});

test("what a client does not have is neither asked nor said", () => {
  const bare = { ...sources, engagements: [], candidates: [], candidateId: null, hasCost: false };
  expect(sourceFields(bare).map(({ name }) => name)).toEqual(["diagnosis"]);
});
