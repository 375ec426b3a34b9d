import { type Terms, type Total, expectedOf, probabilityOf, valueOf } from "@/lib/rules/pipeline/pipeline";
import type { OpenStage } from "@/lib/rules/pipeline/pipeline";
import type { Money } from "@/lib/rules/pipeline/outcomes";
import { formatMoney } from "@/lib/units/money";

export type FirmPct = Partial<Record<OpenStage, number>>;

/** "EUR 45,000, expected EUR 27,000 (60 %)" */
export function worth(terms: Terms, firmPct: FirmPct): string {
  const [value, expected] = [valueOf(terms), expectedOf(terms, firmPct)];
  if (value === null || expected === null) return "Value not known";
  const { currency } = terms;
  const of = probabilityOf(terms, firmPct);
  return `${formatMoney(value, currency)}, expected ${formatMoney(expected, currency)} (${of} %)`;
}

/** One sum per currency. */
export function sums(totals: readonly Total[], which: "value" | "expected"): string {
  return totals.map((total) => formatMoney(total[which], total.currency)).join(" + ");
}

/** "EUR 45,000 + USD 10,000"; a dash where no value is known. */
export function moneyOf(several: readonly Money[]): string {
  return several.map(({ value, currency }) => formatMoney(value, currency)).join(" + ") || "–";
}
