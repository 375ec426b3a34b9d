"use server";

import { redirect } from "next/navigation";
import { currentCaller, enterSession } from "@/lib/auth/current-session";
import { linkForm } from "@/lib/auth/link-token";
import { signInByLink } from "@/lib/auth/use-mailed-link";
import { publicFormAction, refused } from "@/lib/form-action";

export const signInWithLink = publicFormAction(linkForm, async ({ token }) => {
  const { userAgent, atFirm } = await currentCaller();
  const signedIn = await signInByLink(token, userAgent, atFirm);
  if (!signedIn.ok) return refused("This link no longer works. Ask for a new one.");
  await enterSession(signedIn.value);
  redirect("/");
});
