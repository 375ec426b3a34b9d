"use server";

import { redirect } from "next/navigation";
import { currentCaller, enterSession } from "@/lib/auth/current-session";
import { emailAddress } from "@/lib/auth/email";
import { linkForm } from "@/lib/auth/link-token";
import { openSession } from "@/lib/auth/open-session";
import { EASILY_GUESSED, isEasilyGuessed, newPassword } from "@/lib/auth/password-rules";
import { setUpFirm } from "@/lib/auth/set-up";
import { firmFields } from "@/lib/firm/schema";
import { publicFormAction, refused } from "@/lib/form-action";
import { personName } from "@/lib/members/schema";

const setUpForm = linkForm
  .extend(firmFields.shape)
  .extend({ name: personName, email: emailAddress, password: newPassword });

const LINK_GONE =
  "This link no longer works: it was used, or a newer one was printed on the console. If the firm is set up, sign in.";

export const setUp = publicFormAction(setUpForm, async ({ token, ...first }) => {
  if (isEasilyGuessed(first.password, [first.name, first.email, first.firmName]))
    return refused("Please choose another password.", { password: [EASILY_GUESSED] });
  const made = await setUpFirm(token, first);
  if (!made.ok) return refused(LINK_GONE);
  const { userAgent } = await currentCaller();
  const session = await openSession({ ...made.value, userAgent });
  if (session) await enterSession(session);
  redirect("/");
});
