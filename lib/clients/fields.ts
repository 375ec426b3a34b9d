import { z } from "zod";

/** An empty field means "not known": null, never zero and never an empty text. */
export function orNull<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().transform((value) => (value === undefined ? null : value));
}

/** A select of yes, no and "not known". */
export const yesNo = z
  .enum(["yes", "no"])
  .optional()
  .transform((answer) => (answer === undefined ? null : answer === "yes"));

/** Numbers are typed as text: "1,200" and "1 200" are the same, and "abc" gets an answer in words. */
function numberFrom(pattern: RegExp, low: number, high: number, message: string) {
  return orNull(
    z.string().transform((typed, context) => {
      const plain = typed.replace(/[\s_’'%]/g, "").replace("−", "-");
      const read = pattern.test(plain) ? Number(plain.replaceAll(",", "")) : Number.NaN;
      if (read >= low && read <= high) return read;
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    }),
  );
}

const WHOLE = /^\d{1,3}(,\d{3})+$|^\d+$/;
const DECIMAL = /^-?\d+(\.\d+)?$/;

export const people = numberFrom(
  WHOLE,
  0,
  10_000_000,
  "Write a whole number of people, or leave it empty if it is not known.",
);

export const growth = numberFrom(
  DECIMAL,
  -100,
  1_000,
  "Write a percentage from -100 to 1000, such as 12 or -3.5, or leave it empty if it is not known.",
);
