import { z } from "zod";
import { LONGEST_PASSWORD } from "../password-rules";

const sixDigits = z
  .string({ error: "Enter the six digits that the app shows." })
  .transform((typed) => typed.replace(/\s/g, ""))
  .refine((typed) => /^\d{6}$/.test(typed), "Enter the six digits that the app shows.");

const password = z
  .string({ error: "Enter your password." })
  .max(LONGEST_PASSWORD, `A password has at most ${LONGEST_PASSWORD} characters.`);

/** Where to go on afterwards. */
const callbackUrl = z.string().max(2_000).optional();

export const enrolForm = z.object({ code: sixDigits, callbackUrl });
export const enrolFromAccountForm = z.object({ code: sixDigits, password });
/** The six digits, or a recovery code. */
export const proveForm = z.object({
  code: z.string({ error: "Enter the code." }).trim().max(60, "No code is that long."),
  callbackUrl,
});
export const passwordForm = z.object({ password });
