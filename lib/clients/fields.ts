import { z } from "zod";
import { readNumber } from "@/lib/units/typed-number";

/** An empty field means "not known": null, never zero and never an empty text. */
export function orNull<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().transform((value) => (value === undefined ? null : value));
}

/** A select of yes, no and "not known". */
export const yesNo = z
  .enum(["yes", "no"])
  .optional()
  .transform((answer) => (answer === undefined ? null : answer === "yes"));

/** Numbers are typed as text: "1,200" and "1 200" are the same, "4,5" is "4.5", and "abc" gets an answer in words. */
function numberFrom(read: (typed: string) => number, low: number, high: number, message: string) {
  return orNull(
    z.string().transform((typed, context) => {
      const number = read(typed.trim());
      if (number >= low && number <= high) return number;
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    }),
  );
}

function decimalOf(typed: string): number {
  const [, minus, digits = ""] = /^([-−]?)\s*(.*?)\s*%?$/.exec(typed) ?? [];
  const number = readNumber(digits);
  return number ? Number(`${minus ? "-" : ""}${number.whole}.${number.fraction}`) : Number.NaN;
}

function wholeOf(typed: string): number {
  const number = readNumber(typed);
  return number?.fraction === "" ? Number(number.whole) : Number.NaN;
}

export const people = numberFrom(
  wholeOf,
  0,
  10_000_000,
  "Write a whole number of people, or leave it empty if it is not known.",
);

export const growth = numberFrom(
  decimalOf,
  -100,
  1_000,
  "Write a percentage from -100 to 1000, such as 12 or -3.5, or leave it empty if it is not known.",
);
