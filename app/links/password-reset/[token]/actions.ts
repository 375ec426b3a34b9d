"use server";

import { redirect } from "next/navigation";
import { currentCaller, enterSession } from "@/lib/auth/current-session";
import { linkForm } from "@/lib/auth/link-token";
import { newPassword } from "@/lib/auth/password-rules";
import { resetPassword } from "@/lib/auth/use-mailed-link";
import { publicFormAction, refused } from "@/lib/form-action";

export const chooseNewPassword = publicFormAction(
  linkForm.extend({ password: newPassword }),
  async ({ token, password }) => {
    const { userAgent, atFirm } = await currentCaller();
    const reset = await resetPassword(token, password, userAgent, atFirm);
    if (!reset.ok) return refused("This link no longer works. Ask for a new one.");
    await enterSession(reset.value);
    redirect("/");
  },
);
