import fc from "fast-check";
import { expect, test } from "vitest";
import { hoursText, parseHoursText } from "@/lib/rules/review/hours-text";
import { firstImpressionOf } from "@/lib/rules/review/first-impression";
import { inGerman } from "@/lib/rules/review/in-german";
import { clockText, slotText } from "@/lib/rules/review/slot-text";
import { SYMPTOMS } from "@/lib/rules/diagnosis/rule-sets/throughline-v1/symptoms";
import { visitorInput } from "@/lib/reviews/visitor-schema";
import { howMany } from "../../../support/how-many";

test("hours are read as people type them, and written as they are read", () => {
  expect(parseHoursText("")).toEqual([]);
  expect(parseHoursText("9-12, 13.30 – 17:00")).toEqual([
    { fromMinute: 540, toMinute: 720 },
    { fromMinute: 810, toMinute: 1020 },
  ]);
  for (const wrong of ["9", "12-9", "9-9", "9:60-10", "20-25", "9-12,", "from nine"])
    expect(parseHoursText(wrong), wrong).toBeNull();
  const minute = fc.integer({ min: 0, max: 1440 });
  const span = fc
    .tuple(minute, minute)
    .filter(([from, to]) => from < to)
    .map(([fromMinute, toMinute]) => ({ fromMinute, toMinute }));
  fc.assert(
    fc.property(fc.array(span, { minLength: 1, maxLength: 4 }), (spans) => {
      expect(parseHoursText(hoursText(spans))).toEqual(spans);
    }),
    { numRuns: howMany(50, 1_000) },
  );
});

test("a time is said by the clocks of its reader, with their zone", () => {
  const from = new Date("2027-03-14T13:00:00Z");
  const span = { from, to: new Date("2027-03-14T13:20:00Z") };
  // Not every version of the tables writes the comma.
  expect(slotText(span, "America/New_York", "en")).toMatch(
    /^Sunday,? 14 March 2027, 09:00–09:20 \(America\/New York\)$/,
  );
  expect(slotText(span, "Europe/Berlin", "de")).toBe("Sonntag, 14. März 2027, 14:00–14:20 (Europe/Berlin)");
  expect(clockText(from, "Asia/Kathmandu", "en")).toBe("18:45");
});

test("every symptom and every verdict is said in German too", () => {
  const facts = {
    ...{ currency: "EUR", annualRevenue: null, revenueGrowthPct: null, growthStalled: null, headcount: 60 },
    ...{ departmentsWithTargets: 4, operations: null },
  };
  const weak = { E5: 1, O1: 1, C1: 1, F1: 1, A2: 1, S4: 1, I1: 1 } as const;
  const found = firstImpressionOf({ by: { as: "ceo" }, facts, answers: weak }, "Lärche", "2026-11-28");
  if (!found) throw new Error("Nothing was found.");
  const english = SYMPTOMS.map(({ id, title }) => ({ id, title, sentence: "" }));
  const said = inGerman({ ...found, symptoms: english }, "Lärche", null).symptoms;
  expect(said).toHaveLength(SYMPTOMS.length);
  for (const { title } of SYMPTOMS) expect(said).not.toContain(title);
  for (const scope of ["structural", "functional", "execution", "none"] as const)
    for (const role of ["coo", "none"] as const)
      expect(inGerman({ ...found, scope, role }, "Lärche", null).sentence).toMatch(
        /^Auf \d+ % der Antworten.+Lärche/,
      );
});

test("what is wrong is said in the language of the page, and what was left open stays open", () => {
  const form = { slug: "larch", step: "book", by: "head", C1: "1", E5: "unknown", revenue: "9,4m" };
  const told = (typed: object) => visitorInput.safeParse(typed).error?.issues.map(({ message }) => message);
  expect(told({ ...form, language: "de" })).toEqual(["Nennen Sie uns den Namen des Unternehmens."]);
  expect(told({ ...form, language: "de", companyName: "Lärche" })).toEqual(
    expect.arrayContaining(["Nennen Sie uns die Abteilung, die Sie leiten.", "Wählen Sie eine der Zeiten."]),
  );
  expect(told({ ...form, language: "en", companyName: "Larch", revenue: "a lot" })).toContain(
    "An amount such as 4.5m, 450k or 4500000, please.",
  );
  const full = {
    ...form,
    step: "impression",
    language: "en",
    department: "Sales",
    companyName: "Larch",
    headcount: "",
  };
  const { said } = visitorInput.parse(full);
  expect(said).toMatchObject({ by: { as: "head", department: "Sales" }, answers: { C1: 1 } });
  expect(said.answers).not.toHaveProperty("E5");
  expect(said.facts).toMatchObject({ annualRevenue: 9_400_000, headcount: null, operations: null });
});
