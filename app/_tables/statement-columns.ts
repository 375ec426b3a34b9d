import type { Column } from "@/lib/documents/sheet";
import { dayIn, type IsoDay } from "@/lib/units/days";
import { minorDigits } from "@/lib/units/money";

type Statement = {
  number: number;
  replacesNumber: number | null;
  engagementTitle: string;
  issuedAt: Date;
  currency: string;
  weeks: ReadonlyArray<{ monday: IsoDay }>;
  sums: { minutes: number; chargedMinutes: number; totalMinor: number };
};

/** Issued statements; the amount is a number, its currency stands beside it. */
export function statementColumns(timeZone: string): readonly Column<Statement>[] {
  return [
    ["Statement", "number", ({ number }) => number],
    ["Replaces", "number", ({ replacesNumber }) => replacesNumber],
    ["Engagement", "text", ({ engagementTitle }) => engagementTitle],
    ["Weeks from", "day", ({ weeks }) => weeks[0]?.monday ?? null],
    ["Weeks", "number", ({ weeks }) => weeks.length],
    ["Worked", "hours", ({ sums }) => sums.minutes],
    ["Charged", "hours", ({ sums }) => sums.chargedMinutes],
    ["Amount", "money", ({ sums, currency }) => sums.totalMinor / 10 ** minorDigits(currency)],
    ["Currency", "text", ({ currency }) => currency],
    ["Issued", "day", ({ issuedAt }) => dayIn(timeZone, issuedAt)],
  ];
}
