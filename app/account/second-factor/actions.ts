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

const MESSAGES = {
  WRONG_CODE: "This code does not work. Codes change every half minute, and each works once.",
  TOO_MANY: "Too many tries. Wait 15 minutes, then try again.",
  ALREADY: "It is set up already, in another tab: reload the page.",
  NOT_ENROLLED: "There is no second factor any more: reload the page.",
  REQUIRED: "Your firm asks for a second factor: it stays.",
} as const;

export const enrol = formActionInArchive(enrolFromAccountForm, (viewer, { code, password }) =>
  withPassword(viewer, password, "Set up.", (tokenHash) =>
    enrolSecondFactor(asSomebody(viewer), tokenHash, code),
  ),
);

export const replaceCodes = formActionInArchive(passwordForm, (viewer, { password }) =>
  withPassword(viewer, password, "In place. The earlier codes no longer work.", (tokenHash) =>
    replaceRecoveryCodes(viewer, tokenHash),
  ),
);

export const remove = formActionInArchive(passwordForm, (viewer, { password }) =>
  withPassword(viewer, password, "Removed.", () => removeSecondFactor(viewer)),
);

/** A session left open on a desk is not enough for any of these. */
async function withPassword(
  viewer: Viewer,
  password: string,
  done: string,
  change: (tokenHash: Uint8Array<ArrayBuffer>) => Promise<Result<undefined, keyof typeof MESSAGES>>,
): Promise<FormState> {
  const tokenHash = await readSessionTokenHash();
  if (!tokenHash) return refused("You are signed out: sign in again.");
  const proven = await provePassword(viewer, password, (await currentCaller()).address);
  if (!proven.ok)
    return proven.reason === "WRONG"
      ? refused("Nothing was changed.", { password: ["This is not your password."] })
      : refused(MESSAGES.TOO_MANY);
  const changed = await change(tokenHash);
  if (!changed.ok)
    return changed.reason === "WRONG_CODE"
      ? refused("It is not set up yet.", { code: [MESSAGES.WRONG_CODE] })
      : refused(MESSAGES[changed.reason]);
  refresh();
  return saved(done);
}
