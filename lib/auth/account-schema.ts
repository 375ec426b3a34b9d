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
