"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { changePasswordForm, nothing, ownSessionForm, switchFirmForm } from "@/lib/auth/account-schema";
import { changePassword } from "@/lib/auth/change-password";
import { currentCaller, enterSession, leaveSession } from "@/lib/auth/current-session";
import { revokeOwnSession, revokeOwnSessions } from "@/lib/auth/own-sessions";
import { EASILY_GUESSED, isEasilyGuessed } from "@/lib/auth/password-rules";
import { readSessionTokenHash } from "@/lib/auth/session";
import { switchFirm } from "@/lib/auth/switch-firm";
import { formActionInArchive, refused, saved } from "@/lib/form-action";

const WRONG = "This is not your present password.";
const TOO_MANY = "Too many tries. Wait 15 minutes, then try again.";

export const savePassword = formActionInArchive(changePasswordForm, async (viewer, input) => {
  if (isEasilyGuessed(input.newPassword, [viewer.displayName, viewer.email, viewer.firmName]))
    return refused("Please choose another password.", { newPassword: [EASILY_GUESSED] });
  const here = await readSessionTokenHash();
  if (!here) return refused("You are signed out: sign in again.");
  const { address } = await currentCaller();
  const changed = await changePassword(viewer, input, address, here);
  if (!changed.ok)
    return changed.reason === "WRONG"
      ? refused("The password was not changed.", { currentPassword: [WRONG] })
      : refused(TOO_MANY);
  refresh();
  return saved("Changed. Every other device is signed out.");
});

export const signOutSession = formActionInArchive(ownSessionForm, async (viewer, { sessionId }) => {
  const revoked = await revokeOwnSession(viewer, sessionId);
  if (!revoked.ok) return refused("That device is signed out already: reload the page.");
  refresh();
  return saved("Signed out.");
});

export const signOutEverywhere = formActionInArchive(nothing, async (viewer) => {
  await revokeOwnSessions(viewer);
  await leaveSession();
  redirect("/sign-in");
});

export const workInFirm = formActionInArchive(switchFirmForm, async (viewer, { membershipId }) => {
  const switched = await switchFirm(
    viewer,
    membershipId,
    (await currentCaller()).userAgent,
    await readSessionTokenHash(),
  );
  if (!switched.ok) return refused("You have no place there any more: reload the page.");
  await enterSession(switched.value);
  redirect("/");
});
