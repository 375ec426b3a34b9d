"use server";

import { refresh } from "next/cache";
import { proofForm } from "@/lib/auth/account-schema";
import { currentCaller } from "@/lib/auth/current-session";
import { proveAnew } from "@/lib/auth/prove-anew";
import { readSessionTokenHash } from "@/lib/auth/session";
import { formActionInArchive, refused, saved } from "@/lib/form-action";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { languageOf } from "@/lib/auth/policy";

const WORDS = inBoth({
  en: {
    nothingWasChanged: "Nothing was changed.",
    thisIsNotYour: "This is not your password.",
    youAreSignedOut: "You are signed out: sign in again.",
    tooManyTriesWait: "Too many tries. Wait 15 minutes, then try again.",
    itIsYouFor: "It is you: for ten minutes this page does what it asks for.",
    thisCodeDoesNot: "This code does not work. Codes change every half minute, and each works once.",
  },
  de: {
    nothingWasChanged: "Geändert wurde nichts.",
    thisIsNotYour: "Das ist nicht Ihr Passwort.",
    youAreSignedOut: "Sie sind abgemeldet: Melden Sie sich wieder an.",
    tooManyTriesWait: "Zu viele Versuche. Warten Sie 15 Minuten und versuchen Sie es dann noch einmal.",
    itIsYouFor: "Sie sind es: Zehn Minuten lang tut diese Seite, was Sie verlangen.",
    thisCodeDoesNot: "Dieser Code gilt nicht. Codes wechseln jede halbe Minute, und jeder gilt nur einmal.",
  },
});

/** Of every page that asks for it. */
export const proveAction = formActionInArchive(proofForm, async (viewer, proof) => {
  const words = WORDS[languageOf(viewer)];
  const tokenHash = await readSessionTokenHash();
  if (!tokenHash) return refused(words.youAreSignedOut);
  const { address } = await currentCaller();
  const proven = await proveAnew(viewer, proof, { address, tokenHash });
  if (!proven.ok)
    return {
      WRONG: refused(words.nothingWasChanged, { password: [words.thisIsNotYour] }),
      WRONG_CODE: refused(words.nothingWasChanged, {
        code: [words.thisCodeDoesNot],
      }),
      TOO_MANY: refused(words.tooManyTriesWait),
    }[proven.reason];
  refresh();
  return saved(words.itIsYouFor);
});
