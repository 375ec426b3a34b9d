"use server";

import { refresh } from "next/cache";
import { formAction, formActionWithProof, refused, saved } from "@/lib/form-action";
import {
  addWebhook,
  type AddWebhookRefusal,
  type ChangeWebhookRefusal,
  removeWebhook,
  renewWebhookSecret,
  retryDelivery,
  switchWebhook,
  type TellRefusal,
  testWebhook,
} from "@/lib/webhooks/mutations";
import {
  addWebhookInput,
  retryInput,
  switchWebhookInput,
  testWebhookInput,
  webhookInput,
} from "@/lib/webhooks/schema";

const ADD_MESSAGES: Record<AddWebhookRefusal, string> = {
  FORBIDDEN: "Only an owner says who is told.",
  NOT_TELLABLE: "Nothing was added.",
  TOO_MANY: "There are ten addresses: remove one first.",
  MADE: "This address was added already: reload the page to add another.",
};
const CHANGE_MESSAGES: Record<ChangeWebhookRefusal, string> = {
  FORBIDDEN: "Only an owner says who is told.",
  NOT_FOUND: "This address is no longer here.",
  STALE: "Somebody else changed this address meanwhile: reload the page.",
};
const TELL_MESSAGES: Record<TellRefusal, string> = {
  FORBIDDEN: "Only an owner says who is told.",
  NOT_FOUND: "This is no longer here.",
  SWITCHED_OFF: "This address is off: switch it on first.",
};

/** The secret is shown by the form that made it, this once. */
export const addWebhookAction = formActionWithProof(addWebhookInput, async (viewer, input) => {
  const added = await addWebhook(viewer, input);
  if (added.ok) {
    refresh();
    return {
      ...saved("Added. Copy its secret now: it is not shown again."),
      values: { address: added.value },
    };
  }
  const field = { url: ["An https address on the public internet, please."] };
  return refused(ADD_MESSAGES[added.reason], added.reason === "NOT_TELLABLE" ? field : undefined);
});

export const renewSecretAction = formActionWithProof(webhookInput, async (viewer, input) => {
  const renewed = await renewWebhookSecret(viewer, input);
  if (!renewed.ok) return refused(CHANGE_MESSAGES[renewed.reason]);
  refresh();
  return { ...saved("Made. Copy it now: it is not shown again."), values: { address: renewed.value } };
});

export const switchWebhookAction = formAction(switchWebhookInput, async (viewer, input) => {
  const switched = await switchWebhook(viewer, input);
  if (!switched.ok) return refused(CHANGE_MESSAGES[switched.reason]);
  refresh();
  return saved(input.state === "active" ? "On: it is told from now on." : "Off: it is told nothing.");
});

export const removeWebhookAction = formActionWithProof(webhookInput, async (viewer, input) => {
  const removed = await removeWebhook(viewer, input);
  if (!removed.ok) return refused(CHANGE_MESSAGES[removed.reason]);
  refresh();
  return saved("Removed.");
});

export const testWebhookAction = formAction(testWebhookInput, async (viewer, input) => {
  const tested = await testWebhook(viewer, input);
  if (!tested.ok) return refused(TELL_MESSAGES[tested.reason]);
  refresh();
  return saved("On its way: reload the page to see what came of it.");
});

export const retryDeliveryAction = formAction(retryInput, async (viewer, input) => {
  const retried = await retryDelivery(viewer, input);
  if (!retried.ok) return refused(TELL_MESSAGES[retried.reason]);
  refresh();
  return saved("On its way: reload the page to see what came of it.");
});
