"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { currentCaller, enterSession } from "@/lib/auth/current-session";
import { safePath } from "@/lib/auth/safe-path";
import { credentials, signInWithPassword } from "@/lib/auth/sign-in";
import { env } from "@/lib/env";
import { publicFormAction, refused } from "@/lib/form-action";

const MESSAGES = {
  WRONG: "This e-mail and this password do not belong together. Check both, or get a link by e-mail.",
  TOO_MANY: "Too many tries. Wait 15 minutes, or get a link by e-mail instead.",
} as const;

const signInForm = credentials.extend({ callbackUrl: z.string().max(2_000).optional() });

export const signIn = publicFormAction(signInForm, async ({ callbackUrl, ...typed }) => {
  const signedIn = await signInWithPassword(typed, await currentCaller());
  if (!signedIn.ok) return refused(MESSAGES[signedIn.reason]);
  await enterSession(signedIn.value);
  redirect(safePath(callbackUrl, env().APP_ORIGIN) as Route);
});
