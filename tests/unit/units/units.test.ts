import { expect, test } from "vitest";
import { addMonths, dayIn, formatWeek, isIsoDay, mondayOf, monthsBetween } from "@/lib/units/days";
import { formatHours, parseHours } from "@/lib/units/hours";
import { formatMoney, moneyFieldText, parseMoney } from "@/lib/units/money";

test.each([
  ["6,500,000", "USD", 650_000_000n],
  ["6.5m", "USD", 650_000_000n],
  ["380k", "EUR", 38_000_000n],
  ["1234.5", "EUR", 123_450n],
  ["1234.567", "EUR", null],
  ["5000", "JPY", 5_000n],
  ["5000.5", "JPY", null],
  ["-5", "EUR", null],
  ["", "EUR", null],
  ["twelve", "EUR", null],
])("money typed as %j in %s is %s minor units", (text, currency, minor) => {
  expect(parseMoney(text, currency)).toBe(minor);
});

test("money is shown with cents only where there are some, and refills its field", () => {
  expect(formatMoney(650_000_000n, "USD")).toBe("USD 6,500,000");
  expect(formatMoney(12_550, "EUR")).toBe("EUR 125.50");
  expect(formatMoney(5_000, "JPY")).toBe("JPY 5,000");
  expect(moneyFieldText(12_550n, "EUR")).toBe("125.50");
  expect(moneyFieldText(null, "EUR")).toBe("");
});

test.each([
  ["1:30", 90],
  ["1.5", 90],
  ["1,5", 90],
  [".25", 15],
  ["90m", 90],
  ["2h", 120],
  ["1h 30m", 90],
  ["0", 0],
  ["1:75", null],
  ["", null],
  ["-1", null],
  ["soon", null],
])("hours typed as %j are %s minutes", (text, minutes) => {
  expect(parseHours(text)).toBe(minutes);
});

test("hours are shown as h:mm", () => {
  expect(formatHours(90)).toBe("1:30");
  expect(formatHours(605)).toBe("10:05");
  expect(formatHours(-15)).toBe("−0:15");
});

test("days: the calendar's own, in the firm's zone", () => {
  expect(isIsoDay("2026-02-29")).toBe(false);
  // PostgreSQL has no year 0.
  expect(isIsoDay("0000-01-01")).toBe(false);
  expect(isIsoDay("2028-02-29")).toBe(true);
  expect(dayIn("Pacific/Auckland", new Date("2026-03-01T12:00:00Z"))).toBe("2026-03-02");
  expect(dayIn("America/Los_Angeles", new Date("2026-03-01T02:00:00Z"))).toBe("2026-02-28");
  expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
  expect(monthsBetween("2025-04-30", "2026-03-31")).toBe(11);
});

test.each([
  ["2026-03-08", "2026-03-02", "Mon 2 Mar – Sun 8 Mar (W10)"],
  ["2027-01-01", "2026-12-28", "Mon 28 Dec – Sun 3 Jan (W53)"],
  ["2024-12-31", "2024-12-30", "Mon 30 Dec – Sun 5 Jan (W01)"],
])("%s is in the week of %s", (day, monday, words) => {
  expect(mondayOf(day)).toBe(monday);
  expect(formatWeek(monday)).toBe(words);
});
