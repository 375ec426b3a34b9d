import { expect, test } from "vitest";
import { reportingLineOf, type ReportsTo } from "@/lib/rules/diagnosis/reporting-line";
import type { Facts } from "@/lib/rules/diagnosis/snapshot";
import type { Role } from "@/lib/rules/diagnosis/words";
import { ownCase } from "@/tests/support/cases";

test.each<[Role, Partial<Facts["roles"]>, ReportsTo | null]>([
  ["none", {}, null],
  ["coo", {}, "ceo"],
  ["fractional_coo", {}, "ceo"],
  ["director_of_operations", {}, "ceo"],
  ["director_of_operations", { coo: "fractional" }, "coo"],
  ["fractional_director_of_operations", { coo: "full_time" }, "coo"],
  ["vp_of_operations", {}, "ceo"],
  ["operations_manager", {}, "ceo"],
  ["operations_manager", { coo: "full_time" }, "coo"],
  ["operations_manager", { vpOfOperations: "full_time", coo: "full_time" }, "vp_of_operations"],
  ["operations_manager", { directorOfOperations: "full_time", coo: "full_time" }, "director_of_operations"],
])("%s beside %j reports to %s", (role, seats, to) => {
  const { facts } = ownCase("healthy-without-coo");
  const line = reportingLineOf(role, { ...facts, roles: { ...facts.roles, ...seats } });
  expect(line?.to ?? null).toBe(to);
  if (line) expect(line.holdsUntil).toMatch(/^This holds /);
});
