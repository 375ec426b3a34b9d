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
import { WORDS } from "./actions.words";
import type { Locale, Spoken } from "@/lib/rules/questionnaire/locales";
import { languageOf } from "@/lib/auth/policy";

const WRONG = "This is not your present password.";

const WRONG_IN: Readonly<Record<Locale, Spoken<typeof WRONG>>> = {
  en: WRONG,
  de: "Das ist nicht Ihr jetziges Passwort.",
};
const TOO_MANY = "Too many tries. Wait 15 minutes, then try again.";

const TOO_MANY_IN: Readonly<Record<Locale, Spoken<typeof TOO_MANY>>> = {
  en: TOO_MANY,
  de: "Zu viele Versuche. Warten Sie 15 Minuten und versuchen Sie es dann noch einmal.",
};

export const savePassword = formActionInArchive(changePasswordForm, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  if (isEasilyGuessed(input.newPassword, [viewer.displayName, viewer.email, viewer.firmName]))
    return refused(words.pleaseChooseAnotherPassword, { newPassword: [EASILY_GUESSED] });
  const here = await readSessionTokenHash();
  if (!here) return refused(words.youAreSignedOut);
  const { address } = await currentCaller();
  const changed = await changePassword(viewer, input, address, here);
  if (!changed.ok)
    return changed.reason === "WRONG"
      ? refused(words.thePasswordWasNot, { currentPassword: [WRONG_IN[locale]] })
      : refused(TOO_MANY_IN[locale]);
  refresh();
  return saved(words.changedEveryOtherDevice);
});

export const signOutSession = formActionInArchive(ownSessionForm, async (viewer, { sessionId }) => {
  const words = WORDS[languageOf(viewer)];
  const revoked = await revokeOwnSession(viewer, sessionId);
  if (!revoked.ok) return refused(words.thatDeviceIsSigned);
  refresh();
  return saved(words.signedOut);
});

export const signOutEverywhere = formActionInArchive(nothing, async (viewer) => {
  await revokeOwnSessions(viewer);
  await leaveSession();
  redirect("/sign-in");
});

export const workInFirm = formActionInArchive(switchFirmForm, async (viewer, { membershipId }) => {
  const words = WORDS[languageOf(viewer)];
  const switched = await switchFirm(
    viewer,
    membershipId,
    (await currentCaller()).userAgent,
    await readSessionTokenHash(),
  );
  if (!switched.ok) return refused(words.youHaveNoPlace);
  await enterSession(switched.value);
  redirect("/");
});
