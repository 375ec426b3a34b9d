"use server";

import { refresh } from "next/cache";
import { makeToken, type MakeTokenRefusal, revokeToken } from "@/lib/api/mutations";
import { makeTokenInput, tokenInput } from "@/lib/api/schema";
import { formAction, formActionWithProof, refused, saved } from "@/lib/form-action";

const MESSAGES: Record<MakeTokenRefusal, string> = {
  FORBIDDEN: "Only the firm’s own people have tokens.",
  NOT_THIS_LONG: "Nothing was made.",
  TOO_MANY: "You have twenty tokens that work: revoke one first.",
  MADE: "This token was made already: reload the page to make another.",
};

/** The token is shown by the form that made it, this once. */
export const makeTokenAction = formActionWithProof(makeTokenInput, async (viewer, input) => {
  const made = await makeToken(viewer, input);
  if (made.ok) {
    refresh();
    return { ...saved("Made. Copy it now: it is not shown again."), values: { address: made.value } };
  }
  const field = { lastDay: ["A day within a year from today."] };
  return refused(MESSAGES[made.reason], made.reason === "NOT_THIS_LONG" ? field : undefined);
});

export const revokeTokenAction = formAction(tokenInput, async (viewer, input) => {
  const revoked = await revokeToken(viewer, input);
  if (!revoked.ok) return refused("This token does not work any more.");
  refresh();
  return saved("Revoked: from its next request on it opens nothing.");
});
