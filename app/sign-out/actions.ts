"use server";

import { redirect } from "next/navigation";
import { leaveSession } from "@/lib/auth/current-session";
import { buttonAction } from "@/lib/form-action";

/** Ends this browser's session; it holds on the very next request. */
export const signOut = buttonAction(async () => {
  await leaveSession();
  redirect("/sign-in");
});
