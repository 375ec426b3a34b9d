"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import {
  type BinDeliverableRefusal,
  type EditDeliverableRefusal,
  deleteDeliverable,
  editDeliverable,
  restoreDeliverable,
} from "@/lib/deliverables/mutations";
import { deliverableInput, editDeliverableInput } from "@/lib/deliverables/schema";
import { formAction, refused, saved } from "@/lib/form-action";

const MESSAGES: Record<EditDeliverableRefusal | BinDeliverableRefusal, string> = {
  FORBIDDEN: "Only the firm's people change deliverables.",
  NOT_FOUND: "This deliverable no longer exists.",
  OWNER_GONE: "This person is no longer a contact of the client.",
  STALE:
    "Somebody else changed this deliverable after you opened it. What you typed is kept here: open it in another tab to compare, then reload.",
  HAS_TEXT:
    "The text of this SOP is kept here: it stays an SOP, and is withdrawn on its own page, under SOPs, not deleted.",
  HAS_HOURS: "Hours went into this deliverable: withdraw it instead, so that they keep their place.",
};

export const editDeliverableAction = formAction(editDeliverableInput, async (viewer, input) => {
  const edited = await editDeliverable(viewer, input);
  if (!edited.ok) return refused(MESSAGES[edited.reason]);
  const { clientCompanyId, engagementId } = edited.value;
  redirect(`/clients/${clientCompanyId}/engagements/${engagementId}`);
});

/** Without a refresh: the page that asked shows what is no longer there, and goes back by itself. */
export const deleteDeliverableAction = formAction(deliverableInput, async (viewer, { id }) => {
  const deleted = await deleteDeliverable(viewer, id);
  return deleted.ok ? saved("Deliverable deleted.") : refused(MESSAGES[deleted.reason]);
});

export const restoreDeliverableAction = formAction(deliverableInput, async (viewer, { id }) => {
  const restored = await restoreDeliverable(viewer, id);
  if (!restored.ok) return refused(MESSAGES[restored.reason]);
  refresh();
  return saved("Deliverable brought back.");
});
