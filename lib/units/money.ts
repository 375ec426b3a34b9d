import { numberFormat } from "./formatters";
import { readNumber } from "./typed-number";

/** Money is an integer of minor units (cents) beside its ISO 4217 currency; text goes in and out here only. */

export function minorDigits(currency: string): number {
  return numberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * "6,500,000", "6.5m", "9,4m", "380k", "1234.50" or "1.234,50" → minor units; `null` where it could mean two things,
 * or is not an amount the currency can hold.
 */
export function parseMoney(text: string, currency: string): bigint | null {
  const typed = text.trim();
  const unit = /[km]$/i.exec(typed.slice(-1))?.[0] ?? "";
  const number = readNumber(typed.slice(0, typed.length - unit.length).trimEnd());
  if (!number) return null;
  const { whole, fraction } = number;
  const shift = minorDigits(currency) + ({ k: 3, m: 6 }[unit.toLowerCase()] ?? 0);
  if (fraction.length > shift || whole.length > 15) return null;
  return BigInt(whole + fraction.padEnd(shift, "0"));
}

/** Minor units → "USD 6,500,000" in the reader's locale; cents are shown only where there are some. */
export function formatMoney(minor: bigint | number, currency: string, locale = "en"): string {
  const digits = minorDigits(currency);
  const amount = Number(minor) / 10 ** digits;
  const shown = Number.isInteger(amount) ? 0 : digits;
  const format = numberFormat(locale, {
    style: "currency",
    currency,
    currencyDisplay: locale === "de" ? "symbol" : "code",
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
  });
  // German keeps the sign with its amount; English has always let a line end there.
  return locale === "de" ? format.format(amount) : format.format(amount).replace(/\u00a0/g, " ");
}

/** Minor units → the text a field is filled with: "6500000" or "125.50". */
export function moneyFieldText(minor: bigint | number | null, currency: string): string {
  if (minor === null) return "";
  const amount = Number(minor) / 10 ** minorDigits(currency);
  return Number.isInteger(amount) ? String(amount) : amount.toFixed(minorDigits(currency));
}

/** Minor units → whole currency units, as the rules library reads them. */
export function toMajor(minor: bigint, currency: string): number {
  return Number(minor) / 10 ** minorDigits(currency);
}

export function isCurrency(code: string): boolean {
  return /^[A-Z]{3}$/.test(code) && Intl.supportedValuesOf("currency").includes(code);
}
