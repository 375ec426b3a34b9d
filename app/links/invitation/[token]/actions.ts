"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { currentCaller, enterSession } from "@/lib/auth/current-session";
import { acceptInvitation, findInvitation } from "@/lib/auth/invitation";
import { linkForm } from "@/lib/auth/link-token";
import { openSession } from "@/lib/auth/open-session";
import { LONGEST_PASSWORD, isEasilyGuessed, newPassword, EASILY_GUESSED } from "@/lib/auth/password-rules";
import { publicFormAction, refused } from "@/lib/form-action";

const MESSAGES = {
  LINK_GONE: "This link no longer works. Ask whoever invited you for a new one.",
  WRONG:
    "This is not the password of your account. If you do not know it, choose a new one by “Forgot the password”.",
  TOO_MANY: "Too many tries. Wait 15 minutes, then try again.",
} as const;

const acceptForm = linkForm.extend({
  password: z
    .string({ error: "Enter a password." })
    .max(LONGEST_PASSWORD, `Use at most ${LONGEST_PASSWORD} characters.`),
});

export const accept = publicFormAction(acceptForm, async ({ token, password }) => {
  const { address, userAgent, atFirm } = await currentCaller();
  const invitation = await findInvitation(token, atFirm);
  if (!invitation) return refused(MESSAGES.LINK_GONE);
  const problem = invitation.passwordHash === null ? problemOf(password, invitation) : null;
  if (problem) return refused("Please choose another password.", { password: [problem] });

  const accepted = await acceptInvitation(token, password, address);
  if (!accepted.ok) return refused(MESSAGES[accepted.reason]);
  const session = await openSession({ ...accepted.value, userAgent });
  if (session) await enterSession(session);
  redirect("/");
});

function problemOf(
  password: string,
  about: { name: string; email: string; firmName: string },
): string | null {
  const chosen = newPassword.safeParse(password);
  if (!chosen.success) return chosen.error.issues[0]?.message ?? EASILY_GUESSED;
  return isEasilyGuessed(password, [about.name, about.email, about.firmName]) ? EASILY_GUESSED : null;
}
