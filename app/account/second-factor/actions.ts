"use server";

import { refresh } from "next/cache";
import { currentCaller } from "@/lib/auth/current-session";
import type { Viewer } from "@/lib/auth/policy";
import { provePassword } from "@/lib/auth/prove-password";
import { enrolSecondFactor } from "@/lib/auth/second-factor/enrol";
import { removeSecondFactor, replaceRecoveryCodes } from "@/lib/auth/second-factor/own-mutations";
import { enrolFromAccountForm, passwordForm } from "@/lib/auth/second-factor/schema";
import { asSomebody } from "@/lib/auth/second-factor/somebody";
import { readSessionTokenHash } from "@/lib/auth/session";
import { formActionInArchive, refused, saved } from "@/lib/form-action";
import type { FormState } from "@/lib/form-state";
import type { Result } from "@/lib/result";
import { WORDS } from "./actions.words";
import type { Locale, Spoken } from "@/lib/rules/questionnaire/locales";
import { languageOf } from "@/lib/auth/policy";

const MESSAGES = {
  WRONG_CODE: "This code does not work. Codes change every half minute, and each works once.",
  TOO_MANY: "Too many tries. Wait 15 minutes, then try again.",
  ALREADY: "It is set up already, in another tab: reload the page.",
  NOT_ENROLLED: "There is no second factor any more: reload the page.",
  REQUIRED: "Your firm asks for a second factor: it stays.",
} as const;

const MESSAGES_IN: Readonly<Record<Locale, Spoken<typeof MESSAGES>>> = {
  en: MESSAGES,
  de: {
    WRONG_CODE: "Dieser Code gilt nicht. Codes wechseln jede halbe Minute, und jeder gilt nur einmal.",
    TOO_MANY: "Zu viele Versuche. Warten Sie 15 Minuten und versuchen Sie es dann noch einmal.",
    ALREADY: "Er ist schon eingerichtet, in einem anderen Tab: Laden Sie die Seite neu.",
    NOT_ENROLLED: "Es gibt keinen zweiten Faktor mehr: Laden Sie die Seite neu.",
    REQUIRED: "Ihre Firma verlangt einen zweiten Faktor: Er bleibt.",
  } as const,
};

export const enrol = formActionInArchive(enrolFromAccountForm, (viewer, { code, password }) => {
  const words = WORDS[languageOf(viewer)];
  return withPassword(viewer, password, words.setUp, (tokenHash) =>
    enrolSecondFactor(asSomebody(viewer), tokenHash, code),
  );
});

export const replaceCodes = formActionInArchive(passwordForm, (viewer, { password }) => {
  const words = WORDS[languageOf(viewer)];
  return withPassword(viewer, password, words.inPlaceTheEarlier, (tokenHash) =>
    replaceRecoveryCodes(viewer, tokenHash),
  );
});

export const remove = formActionInArchive(passwordForm, (viewer, { password }) => {
  const words = WORDS[languageOf(viewer)];
  return withPassword(viewer, password, words.removed, () => removeSecondFactor(viewer));
});

/** A session left open on a desk is not enough for any of these. */
async function withPassword(
  viewer: Viewer,
  password: string,
  done: string,
  change: (tokenHash: Uint8Array<ArrayBuffer>) => Promise<Result<undefined, keyof typeof MESSAGES>>,
): Promise<FormState> {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const tokenHash = await readSessionTokenHash();
  if (!tokenHash) return refused(words.youAreSignedOut);
  const proven = await provePassword(viewer, password, (await currentCaller()).address);
  if (!proven.ok)
    return proven.reason === "WRONG"
      ? refused(words.nothingWasChanged, { password: [words.thisIsNotYour] })
      : refused(MESSAGES_IN[locale].TOO_MANY);
  const changed = await change(tokenHash);
  if (!changed.ok)
    return changed.reason === "WRONG_CODE"
      ? refused(words.itIsNotSet, { code: [MESSAGES_IN[locale].WRONG_CODE] })
      : refused(MESSAGES_IN[locale][changed.reason]);
  refresh();
  return saved(done);
}
