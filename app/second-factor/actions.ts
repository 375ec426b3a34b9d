"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { safePath } from "@/lib/auth/safe-path";
import { enrolSecondFactor } from "@/lib/auth/second-factor/enrol";
import { proveSecondFactor } from "@/lib/auth/second-factor/prove";
import { enrolForm, proveForm } from "@/lib/auth/second-factor/schema";
import { readSessionTokenHash } from "@/lib/auth/session";
import { currentHalfSignedIn } from "@/lib/auth/viewer";
import { env } from "@/lib/env";
import { publicFormAction, refused } from "@/lib/form-action";

const MESSAGES = {
  WRONG_CODE: "This code does not work. Codes change every half minute, and each works once.",
  TOO_MANY: "Too many tries. Wait 15 minutes, then try again.",
  ALREADY: "It is set up already, in another tab: sign in again.",
} as const;
const SIGNED_OUT = "You were signed out meanwhile: sign in again.";

export const prove = publicFormAction(proveForm, async ({ code, callbackUrl }) => {
  const [who, tokenHash] = [await currentHalfSignedIn(), await readSessionTokenHash()];
  if (who?.missing !== "code" || !tokenHash) return refused(SIGNED_OUT);
  const proven = await proveSecondFactor(who, tokenHash, code);
  if (!proven.ok) return refused("You are not signed in yet.", { code: [MESSAGES[proven.reason]] });
  redirect(safePath(callbackUrl, env().APP_ORIGIN) as Route);
});

export const enrol = publicFormAction(enrolForm, async ({ code, callbackUrl }) => {
  const [who, tokenHash] = [await currentHalfSignedIn(), await readSessionTokenHash()];
  if (who?.missing !== "enrolment" || !tokenHash) return refused(SIGNED_OUT);
  const enrolled = await enrolSecondFactor(who, tokenHash, code);
  if (!enrolled.ok) return refused("It is not set up yet.", { code: [MESSAGES[enrolled.reason]] });
  redirect(safePath(callbackUrl, env().APP_ORIGIN) as Route);
});
