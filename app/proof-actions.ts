"use server";

import { refresh } from "next/cache";
import { proofForm } from "@/lib/auth/account-schema";
import { currentCaller } from "@/lib/auth/current-session";
import { proveAnew } from "@/lib/auth/prove-anew";
import { readSessionTokenHash } from "@/lib/auth/session";
import { formActionInArchive, refused, saved } from "@/lib/form-action";

/** Of every page that asks for it. */
export const proveAction = formActionInArchive(proofForm, async (viewer, proof) => {
  const tokenHash = await readSessionTokenHash();
  if (!tokenHash) return refused("You are signed out: sign in again.");
  const { address } = await currentCaller();
  const proven = await proveAnew(viewer, proof, { address, tokenHash });
  if (!proven.ok)
    return {
      WRONG: refused("Nothing was changed.", { password: ["This is not your password."] }),
      WRONG_CODE: refused("Nothing was changed.", {
        code: ["This code does not work. Codes change every half minute, and each works once."],
      }),
      TOO_MANY: refused("Too many tries. Wait 15 minutes, then try again."),
    }[proven.reason];
  refresh();
  return saved("It is you: for ten minutes this page does what it asks for.");
});
