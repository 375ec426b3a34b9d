"use server";

import { refresh } from "next/cache";
import {
  type AddDeliverableRefusal,
  type MoveDeliverableRefusal,
  addDeliverable,
  moveDeliverable,
} from "@/lib/deliverables/mutations";
import { addDeliverableInput, moveDeliverableInput } from "@/lib/deliverables/schema";
import { formAction, refused, saved } from "@/lib/form-action";

const MESSAGES: Record<AddDeliverableRefusal | MoveDeliverableRefusal, string> = {
  FORBIDDEN: "Only the firm's people change deliverables.",
  NOT_FOUND: "This engagement or deliverable no longer exists.",
  OWNER_GONE: "This person is no longer a contact of the client.",
  STALE: "Somebody else changed this deliverable meanwhile. Reload to see where it stands.",
  HAS_TEXT: "The text of this SOP is kept here: it moves on its own page, under SOPs.",
  NOT_FROM_HERE:
    "This step does not follow from where the deliverable stands: it goes from planned through draft, review and approval into use.",
};

export const addDeliverableAction = formAction(addDeliverableInput, async (viewer, input) => {
  const added = await addDeliverable(viewer, input);
  if (!added.ok) return refused(MESSAGES[added.reason]);
  refresh();
  return saved(`Planned: ${input.title}.`);
});

export const moveDeliverableAction = formAction(moveDeliverableInput, async (viewer, input) => {
  const moved = await moveDeliverable(viewer, input);
  if (!moved.ok) return refused(MESSAGES[moved.reason]);
  refresh();
  return saved("Saved.");
});
