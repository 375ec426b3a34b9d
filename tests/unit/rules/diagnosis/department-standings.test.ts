import { describe, expect, test } from "vitest";
import { departmentSentence } from "@/lib/rules/diagnosis/department-sentence";
import { departmentStandings } from "@/lib/rules/diagnosis/department-standings";
import { explain } from "@/lib/rules/diagnosis/diagnose";
import type { Snapshot } from "@/lib/rules/diagnosis/snapshot";
import { ownCase } from "@/tests/support/cases";

function standingsOf(snapshot: Snapshot) {
  return departmentStandings(snapshot, explain(snapshot));
}

test("every department of the facts stands there once, those with a view first and the weakest of them at the top", () => {
  const snapshot = ownCase("third-department-of-two");
  const standings = standingsOf(snapshot);
  expect(standings.map(({ name }) => name).toSorted()).toEqual(
    snapshot.facts.departments.map(({ name }) => name).toSorted(),
  );
  const known = standings.map(({ ownership }) => ownership).filter((score) => score !== null);
  expect(known).toEqual(known.toSorted((a, b) => a - b));
  expect(standings.slice(known.length).every(({ ownership }) => ownership === null)).toBe(true);
});

test("a head who skips half of it covers half; a department without a head is asked nothing", () => {
  const snapshot = ownCase("third-department-of-two");
  const respondents = snapshot.respondents.map((each) =>
    each.group === "head"
      ? { ...each, answers: { ...each.answers, E1: null, E2: null, E3: null, E4: null, E5: null } }
      : each,
  );
  const heads = respondents.flatMap(({ group, department }) => (group === "head" ? [department] : []));
  for (const { name, answered, asked, execution } of standingsOf({ ...snapshot, respondents })) {
    expect(asked).toBe(heads.filter((department) => department === name).length * 10);
    expect(answered).toBe(asked / 2);
    expect(execution).toBeNull();
  }
});

describe("the sentence", () => {
  const one = (name: string, ownership: number | null, isBinding = false) => ({
    ...{ name, headcount: 5, ownTargets: true, hasHead: true, execution: 50, ownership, isBinding },
    ...{ answered: 10, asked: 10, respondents: [] },
  });
  test.each([
    ["nobody answered", [one("Yard", null)], /^No head has answered/],
    ["one alone", [one("Yard", 40), one("Sales", null)], /^Only Yard has a score/],
    [
      "a functional problem",
      [one("Yard", 30, true), one("Sales", 60)],
      /^Yard holds the company back: .* 30 of 100/,
    ],
    ["any other", [one("Yard", 30), one("Sales", 60)], /^No single department .*; Yard is the weakest at 30/],
  ] as const)("%s", (_what, standings, expected) => {
    expect(departmentSentence(standings)).toMatch(expected);
  });
});
