import { minorDigits } from "@/lib/units/money";

/** An amount as a spreadsheet adds it up: the currency stands in the heading, or in a column beside it. */
export function amountOf(minor: bigint | number | null, currency: string): number | null {
  return minor === null ? null : Number(minor) / 10 ** minorDigits(currency);
}
