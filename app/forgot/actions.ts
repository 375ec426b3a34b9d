"use server";

import { after } from "next/server";
import { z } from "zod";
import { currentCaller } from "@/lib/auth/current-session";
import { emailAddress } from "@/lib/auth/email";
import { mailAccountLink } from "@/lib/auth/mailed-link";
import { publicFormAction, saved } from "@/lib/form-action";
import { log } from "@/lib/log";

const forgotForm = z.object({
  email: emailAddress,
  purpose: z.enum(["sign_in", "password_reset"], { error: "Choose what the mail is for." }),
});

/** The same answer for everybody, before anything is looked up. */
export const askForLink = publicFormAction(forgotForm, async ({ email, purpose }) => {
  const { address, atFirm } = await currentCaller();
  after(() =>
    mailAccountLink(purpose, email, address, atFirm).catch((error: unknown) =>
      log.error({ event: "mailed-link.failed", err: error }, "a link could not be mailed"),
    ),
  );
  return saved(
    "If there is an account under this address, a mail is on its way. Its link works for ten minutes.",
  );
});
