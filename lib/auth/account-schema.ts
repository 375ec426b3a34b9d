import { z } from "zod";
import { LONGEST_PASSWORD, newPassword } from "./password-rules";

export const changePasswordForm = z
  .object({
    currentPassword: z
      .string({ error: "Enter your present password." })
      .max(LONGEST_PASSWORD, `A password has at most ${LONGEST_PASSWORD} characters.`),
    newPassword,
  })
  .refine(({ currentPassword, newPassword: chosen }) => currentPassword !== chosen, {
    path: ["newPassword"],
    error: "Choose one that is not the present one.",
  });

/** A session by the hash of its secret, in hex. */
export const ownSessionForm = z.object({ sessionId: z.string().regex(/^[0-9a-f]{64}$/, "Reload the page.") });

export const switchFirmForm = z.object({ membershipId: z.uuid("Reload the page.") });

export const nothing = z.object({});

/** A password, or a code of the authenticator; the password counts where both are given. */
export const proofForm = z
  .object({
    password: z.string().max(LONGEST_PASSWORD).optional(),
    code: z
      .string()
      .max(60)
      .optional()
      .transform((typed) => typed?.replace(/\s/g, "")),
  })
  .refine(({ password, code }) => password || code, {
    path: ["password"],
    error: "Enter your password, or a code.",
  });
