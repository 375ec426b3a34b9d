import { toCsv } from "@/lib/documents/csv";
import { WORK_KINDS_FOR_CLIENT } from "@/lib/rules/engagement/words";
import { minorDigits } from "@/lib/units/money";
import type { StatementContent } from "./content";

/** Weeks, work, corrections and sums, each line with its minutes; money with its decimals. */
export function statementCsv({
  weeks,
  lines,
  corrections,
  sums,
  currency,
  replacesNumber,
}: StatementContent): string {
  const money = (minor: number) => minor / 10 ** minorDigits(currency);
  return toCsv(
    ["Part", "What", "Kind of work", "Minutes", `Amount ${currency}`],
    [
      ...(replacesNumber === null ? [] : [["Replaces", `Statement No. ${replacesNumber}`, null, null, null]]),
      ...weeks.map(({ monday, minutes }) => ["Week", monday, null, minutes, null]),
      ...lines.map(({ kind, deliverable, minutes }) => [
        "Work",
        deliverable,
        WORK_KINDS_FOR_CLIENT[kind],
        minutes,
        null,
      ]),
      ...corrections.map(({ workDay, minutes, note }) => [
        "Correction",
        `${workDay}: ${note ?? ""}`,
        null,
        minutes,
        null,
      ]),
      ["Sum", "Worked", null, sums.minutes, null],
      ["Sum", "Charged within the budget", null, sums.withinMinutes, money(sums.withinMinor)],
      ["Sum", "Charged beyond the budget", null, sums.beyondMinutes, money(sums.beyondMinor)],
      ["Sum", "Charged", null, sums.chargedMinutes, money(sums.totalMinor)],
    ],
  );
}
