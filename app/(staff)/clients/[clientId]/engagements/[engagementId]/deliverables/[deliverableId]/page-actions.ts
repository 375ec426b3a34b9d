"use server";

import { refresh } from "next/cache";
import {
  type SavePageRefusal,
  type SharePageRefusal,
  saveDeliverablePage,
  shareDeliverable,
  unshareDeliverable,
} from "@/lib/deliverables/page-mutations";
import { deliverableInput, savePageInput } from "@/lib/deliverables/schema";
import { formAction, refused, saved } from "@/lib/form-action";

const MESSAGES: Record<SavePageRefusal | SharePageRefusal, string> = {
  FORBIDDEN: "Only consultants and the owner share a page.",
  NOT_FOUND: "This deliverable no longer exists.",
  STALE:
    "Somebody else changed this text after you opened it. What you typed is kept here: open it in another tab to compare, then reload.",
  HAS_TEXT: "The text of this SOP is kept here: its own page is what the client reads, once it is in use.",
};

export const savePageAction = formAction(savePageInput, async (viewer, input) => {
  const kept = await saveDeliverablePage(viewer, input);
  if (!kept.ok) return refused(MESSAGES[kept.reason]);
  refresh();
  return saved("Saved.");
});

export const shareDeliverableAction = formAction(deliverableInput, async (viewer, { id }) => {
  const shared = await shareDeliverable(viewer, id);
  if (!shared.ok) return refused(MESSAGES[shared.reason]);
  refresh();
  return saved("Its page is in the portal now.");
});

export const unshareDeliverableAction = formAction(deliverableInput, async (viewer, { id }) => {
  const taken = await unshareDeliverable(viewer, id);
  if (!taken.ok) return refused(MESSAGES[taken.reason]);
  refresh();
  return saved("Its page is no longer in the portal.");
});
