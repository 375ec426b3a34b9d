import { z } from "zod";

/** An e-mail address as it is kept and compared: trimmed, in lower case. */
export const emailAddress = z
  .string({ error: "Enter an e-mail address." })
  .trim()
  .toLowerCase()
  .min(1, "Enter an e-mail address.")
  .max(254, "Use at most 254 characters.")
  .pipe(z.email("Enter an e-mail address such as name@company.com."));
