import fc from "fast-check";
import { expect, test } from "vitest";
import { growth } from "@/lib/clients/fields";
import { parseHours } from "@/lib/units/hours";
import { formatMoney, moneyFieldText, parseMoney } from "@/lib/units/money";
import { readNumber } from "@/lib/units/typed-number";

test.each([
  ["9,4m", 940_000_000n],
  ["9.4m", 940_000_000n],
  ["9,4 M", 940_000_000n],
  ["185,50", 18_550n],
  ["185,5", 18_550n],
  ["1.234,56", 123_456n],
  ["1,234.56", 123_456n],
  ["1 234,56", 123_456n],
  ["1’234.50", 123_450n],
  ["6,500", 650_000n],
  ["6,500,000", 650_000_000n],
  ["6.500.000", 650_000_000n],
  ["1,250k", 125_000_000n],
  ["0,500", null],
  ["1,23,4", null],
  ["1,2345", null],
  ["12,34.5", null],
  ["1.234", null],
  ["12 34", null],
  ["1,234 567", null],
  ["185,", null],
  [",", null],
])("an amount typed as %j is %s cents", (typed, cents) => {
  expect(parseMoney(typed, "EUR")).toBe(cents);
});

test("a unit is found at the end alone, in time that grows with the text and no faster", () => {
  const typed = fc.string({ unit: fc.constantFrom(..."0159.,kKmM \t\n\u00a0-x\u212a") });
  fc.assert(
    fc.property(typed, (text) => {
      const [, amount = "", unit = ""] = /^(.*?)\s*([km]?)$/i.exec(text.trim()) ?? [];
      const number = readNumber(amount);
      const shift = 2 + ({ k: 3, m: 6 }[unit.toLowerCase()] ?? 0);
      const isOne = number && number.fraction.length <= shift && number.whole.length <= 15;
      expect(parseMoney(text, "EUR")).toBe(
        isOne ? BigInt(number.whole + number.fraction.padEnd(shift, "0")) : null,
      );
    }),
  );
  expect(parseMoney(`1${" ".repeat(500_000)}x`, "EUR")).toBeNull();
});

test("hours and percentages follow the same rule", () => {
  expect(parseHours("14,5")).toBe(870);
  expect(parseHours("1,2,3")).toBeNull();
  expect(growth.parse("4,5")).toBe(4.5);
  expect(growth.parse("−3,5 %")).toBe(-3.5);
  expect(growth.safeParse("4,5,1").success).toBe(false);
});

const cents = fc.bigInt({ min: 0n, max: 10n ** 14n });

test("an amount is read back from every way it is shown, in points or in commas", () => {
  fc.assert(
    fc.property(cents, fc.constantFrom("en", "de", "fr", "de-CH"), (minor, locale) => {
      const shown = formatMoney(minor, "EUR", locale).replace(/\s*(?:EUR|€)/, "");
      expect(parseMoney(shown, "EUR")).toBe(minor);
      expect(parseMoney(moneyFieldText(minor, "EUR"), "EUR")).toBe(minor);
      expect(parseMoney(moneyFieldText(minor, "EUR").replace(".", ","), "EUR")).toBe(minor);
    }),
  );
});

test("whatever is typed, a decimal of one or two digits is never read as thousands", () => {
  fc.assert(
    fc.property(
      fc.nat(999_999),
      fc.stringMatching(/^\d{1,2}$/),
      fc.constantFrom(".", ","),
      (whole, digits, separator) => {
        expect(readNumber(`${whole}${separator}${digits}`)).toEqual({
          whole: String(whole),
          fraction: digits,
        });
      },
    ),
  );
});
