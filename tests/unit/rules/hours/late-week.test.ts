import { expect, test } from "vitest";
import { nextMondayMorning } from "@/lib/rules/hours/late-week";

test.each([
  ["2026-03-06T12:00:00Z", "Europe/Berlin", "2026-03-09T08:00:00.000Z"],
  ["2026-03-09T07:59:59Z", "Europe/Berlin", "2026-03-09T08:00:00.000Z"],
  ["2026-03-09T08:00:00Z", "Europe/Berlin", "2026-03-16T08:00:00.000Z"],
  // Summer time begins on the Sunday between.
  ["2026-03-27T12:00:00Z", "Europe/Berlin", "2026-03-30T07:00:00.000Z"],
  // Already Monday in Auckland.
  ["2026-03-08T20:30:00Z", "Pacific/Auckland", "2026-03-15T20:00:00.000Z"],
])("after %s in %s: %s", (now, zone, next) => {
  expect(nextMondayMorning(zone, new Date(now)).toISOString()).toBe(next);
});
