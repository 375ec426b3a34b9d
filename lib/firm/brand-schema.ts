import { z } from "zod";
import { rowId } from "@/lib/form-fields";
import { parseHex } from "@/lib/units/colour";

export const MOST_LOGO_BYTES = 256 * 1024;
/** Pixels of a side: beyond it no letterhead gains anything. */
export const WIDEST_LOGO = 4_000;

export const brandForm = z.object({
  /** Of the logo that is uploaded with it: the same form sent twice adds one. */
  id: rowId,
  version: z.coerce.number({ error: "This form is out of date: reload the page." }).int().min(0),
  accent: z
    .string()
    .optional()
    .transform((text, context) => {
      if (text === undefined || text.trim() === "") return null;
      const colour = parseHex(text);
      if (colour) return colour;
      context.addIssue({
        code: "custom",
        message: "A colour as #0b5157: six digits from 0 to 9 and a to f.",
      });
      return z.NEVER;
    }),
  logo: z
    .instanceof(File, { error: "Choose a picture." })
    .refine(({ size }) => size <= MOST_LOGO_BYTES, "At most 256 KB, please.")
    .optional()
    .transform((file) => (file && file.size > 0 ? file : null)),
  withoutLogo: z.literal("on").optional().transform(Boolean),
});

export type SaveBrand = Omit<z.output<typeof brandForm>, "logo"> & { logo: Uint8Array<ArrayBuffer> | null };
