import { expect, test } from "vitest";
import type { Facts } from "@/lib/rules/diagnosis/snapshot";
import { reportingRecommended, reportingToday } from "@/lib/rules/seat/reporting-lines";
import { linesInWords } from "@/lib/rules/seat/reporting-words";

const NOBODY = {
  operationsManager: "none",
  directorOfOperations: "none",
  vpOfOperations: "none",
  coo: "none",
} as const;

function facts(
  roles: Partial<Facts["roles"]>,
  opsLeaderReportsTo: Facts["opsLeaderReportsTo"] = null,
): Facts {
  const head = (name: string, hasHead: boolean | null) => ({ name, headcount: 5, ownTargets: true, hasHead });
  return {
    currency: "EUR",
    annualRevenue: null,
    revenueGrowthPct: null,
    growthStalled: null,
    headcount: null,
    departments: [head("Sales", true), head("Delivery", true), head("Finance", null)],
    roles: { ...NOBODY, ...roles },
    opsLeaderReportsTo,
    fullTimeBudget: null,
    fixedTerm: null,
    recentOpsHire: null,
  };
}

const drawn = ({ lines }: ReturnType<typeof reportingToday>) =>
  lines.map(
    ({ from, to, basis, changed }) => `${from}>${to}${basis === "said" ? "!" : ""}${changed ? "*" : ""}`,
  );

test("today's line is as the facts say, and as is usual where they do not", () => {
  expect(drawn(reportingToday(facts({})))).toEqual(["heads>ceo"]);
  expect(drawn(reportingToday(facts({ directorOfOperations: "full_time" }, "ceo")))).toEqual([
    "director_of_operations>ceo!",
    "heads>ceo",
  ]);
  expect(drawn(reportingToday(facts({ directorOfOperations: "full_time" }, "other")))).toContain(
    "director_of_operations>other!",
  );
  expect(drawn(reportingToday(facts({ coo: "fractional", operationsManager: "full_time" })))).toEqual([
    "coo>ceo",
    "operations_manager>coo",
    "heads>coo",
  ]);
});

test("a COO stands beside the CEO, and everybody else moves below", () => {
  const company = facts({ directorOfOperations: "full_time", operationsManager: "full_time" }, "ceo");
  const chart = reportingRecommended(company, "fractional_coo", "ceo");
  expect(drawn(chart)).toEqual([
    "coo>ceo!*",
    "director_of_operations>coo*",
    "operations_manager>director_of_operations",
    "heads>coo*",
  ]);
  expect(chart.seats.find(({ isNew }) => isNew)).toEqual({ id: "coo", detail: "fractional", isNew: true });
});

test("a director moves nobody but who belongs below", () => {
  const chart = reportingRecommended(
    facts({ operationsManager: "full_time" }, "ceo"),
    "director_of_operations",
    "ceo",
  );
  expect(drawn(chart)).toEqual([
    "director_of_operations>ceo!*",
    "operations_manager>director_of_operations*",
    "heads>ceo",
  ]);
  expect(drawn(reportingRecommended(facts({ coo: "full_time" }), "director_of_operations", "coo"))).toContain(
    "director_of_operations>coo!*",
  );
});

test("no new role, no other line", () => {
  const company = facts({ coo: "full_time" }, "other");
  expect(reportingRecommended(company, "none", null)).toEqual(reportingToday(company));
});

test("the picture is told in words, with what is only usual and what is new", () => {
  const company = facts({ directorOfOperations: "full_time" });
  expect(linesInWords(reportingToday(company))).toEqual([
    "Director of operations reports to CEO, as is usual; the facts do not say.",
    "Heads of departments (Sales, Delivery) report to CEO, as is usual; the facts do not say.",
  ]);
  expect(linesInWords(reportingRecommended(company, "coo", "ceo"))).toEqual([
    "COO reports to CEO: a new seat.",
    "Director of operations reports to COO: this is new.",
    "Heads of departments (Sales, Delivery) report to COO: this is new.",
  ]);
});

const seatsOf = ({ seats }: ReturnType<typeof reportingToday>) =>
  seats.map(({ id, detail, isNew }) => `${id}${detail ? ` (${detail})` : ""}${isNew ? "*" : ""}`);

test("only the seats that are filled are drawn, and somebody else only where a line leads there", () => {
  expect(seatsOf(reportingToday(facts({})))).toEqual(["ceo", "heads (Sales, Delivery)"]);
  const outside = facts({ vpOfOperations: "fractional", operationsManager: "full_time" }, "other");
  expect(seatsOf(reportingToday(outside))).toEqual([
    "ceo",
    "vp_of_operations (fractional)",
    "operations_manager",
    "heads (Sales, Delivery)",
    "other",
  ]);
});

test("without a head there is neither seat nor line of the heads", () => {
  const company = facts({ coo: "full_time" });
  const headless = {
    ...company,
    departments: company.departments.map((each) => ({ ...each, hasHead: false })),
  };
  expect(seatsOf(reportingToday(headless))).toEqual(["ceo", "coo"]);
  expect(drawn(reportingToday(headless))).toEqual(["coo>ceo"]);
});

test("what is said of the operations leader holds, but a COO does not report to themselves", () => {
  expect(drawn(reportingToday(facts({ coo: "full_time" }, "coo")))).toContain("coo>ceo");
  expect(drawn(reportingToday(facts({ coo: "full_time" }, "ceo")))).toContain("coo>ceo!");
  expect(drawn(reportingToday(facts({ coo: "full_time" }, "other")))).toContain("coo>other!");
  const below = facts({ coo: "full_time", directorOfOperations: "full_time" }, "ceo");
  expect(drawn(reportingToday(below))).toEqual(["coo>ceo!", "director_of_operations>coo", "heads>coo"]);
  expect(drawn(reportingToday(facts({ directorOfOperations: "full_time" }, "coo")))).toContain(
    "director_of_operations>coo!",
  );
});

test("a seat that is filled already is not new, and its line is marked only where it moves", () => {
  const company = facts({ coo: "fractional", directorOfOperations: "full_time" }, "ceo");
  const chart = reportingRecommended(company, "coo", "ceo");
  expect(drawn(chart)).toEqual(["coo>ceo!", "director_of_operations>coo", "heads>coo"]);
  expect(seatsOf(chart)).toEqual(["ceo", "coo", "director_of_operations", "heads (Sales, Delivery)"]);
});

test("whoever reports to somebody else goes on doing so until the new seat is theirs to report to", () => {
  const company = facts({ directorOfOperations: "full_time" }, "other");
  expect(drawn(reportingRecommended(company, "operations_manager", "ceo"))).toEqual([
    "director_of_operations>other!",
    "operations_manager>ceo!*",
    "heads>ceo",
  ]);
  expect(drawn(reportingRecommended(company, "coo", "ceo"))).toContain("director_of_operations>coo*");
});
