import { figure } from "@/lib/rules/scorecard/goal";
import { type IsoDay, addMonths, firstOfMonth, formatMonth } from "@/lib/units/days";

/** What went through and how many people there were in a month; `null` is not known. */
export type MonthFigures = {
  readonly month: IsoDay;
  readonly throughput: number | null;
  readonly headcount: number | null;
};

export const REGISTER_MONTHS = 12;
/** Fewer points are figures, not a line. */
export const FEWEST_MONTHS = 3;

/** The last so many months, oldest first, this one last. */
export function lastMonths(today: IsoDay, count = REGISTER_MONTHS): IsoDay[] {
  const last = firstOfMonth(today);
  return Array.from({ length: count }, (_, at) => addMonths(last, at + 1 - count));
}

/** Throughput per head; `null` where either is not known, and where nobody was there. */
export function perHead({ throughput, headcount }: Omit<MonthFigures, "month">): number | null {
  return throughput === null || headcount === null || headcount === 0 ? null : throughput / headcount;
}

/** "1.4 orders a day per head in June, 1.9 in November: 36 % more." */
export function perHeadSentence(months: readonly MonthFigures[], unit: string): string {
  const known = months.flatMap((each) => {
    const value = perHead(each);
    return value === null ? [] : [{ month: each.month, value }];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return "No month has both figures yet: throughput per head is not known.";
  const then = `${rounded(first.value)} ${unit} per head in ${formatMonth(first.month)}`;
  if (known.length === 1) return `${then}. One month says nothing of a direction.`;
  const now = `${then}, ${rounded(last.value)} in ${formatMonth(last.month)}`;
  if (known.length < FEWEST_MONTHS) return `${now}. Two months are too few to speak of a direction.`;
  return `${now}${changeWords(first.value, last.value)}.`;
}

function changeWords(from: number, to: number): string {
  if (from === 0) return "";
  const percent = Math.round((100 * (to - from)) / from);
  return percent === 0 ? ": the same" : `: ${Math.abs(percent)} % ${percent > 0 ? "more" : "less"}`;
}

/** Three figures that count, and never fewer than there are before the point: 1.43, 14.3, 1,430. */
export function rounded(value: number): string {
  return figure(value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
}
