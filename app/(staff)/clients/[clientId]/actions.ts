"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import {
  type DeleteClientRefusal,
  type MoveInPipelineRefusal,
  deleteClient,
  moveInPipeline,
} from "@/lib/clients/lifecycle-mutations";
import { clientIdInput, moveInPipelineInput } from "@/lib/clients/schema";
import { formAction, refused, saved } from "@/lib/form-action";
import { visitInput } from "@/lib/timeline/schema";
import { beginVisit } from "@/lib/timeline/visit-mutations";

const MOVE_MESSAGES: Record<MoveInPipelineRefusal, string> = {
  FORBIDDEN: "You may read this client, not change it.",
  NOT_FOUND: "This client is no longer there for you.",
  STALE: "Somebody else changed this client just now. Look at what stands here, then choose again.",
};

export const moveInPipelineAction = formAction(moveInPipelineInput, async (viewer, input) => {
  const moved = await moveInPipeline(viewer, input);
  revalidatePath(`/clients/${input.id}`);
  return moved.ok ? saved("Saved.") : refused(MOVE_MESSAGES[moved.reason]);
});

const DELETE_MESSAGES: Record<DeleteClientRefusal, string> = {
  FORBIDDEN: "Only an owner deletes clients.",
  NOT_FOUND: "This client is no longer there.",
};

export const deleteClientAction = formAction(clientIdInput, async (viewer, { id }) => {
  const deleted = await deleteClient(viewer, { id });
  if (!deleted.ok) return refused(DELETE_MESSAGES[deleted.reason]);
  revalidatePath("/clients", "layout");
  redirect(`/clients?deleted=${id}`);
});

/** The page that begins it stays as it is: what was new when it was opened is what is read. */
export const beginVisitAction = formAction(visitInput, async (viewer, input) => {
  const begun = await beginVisit(viewer, input);
  return begun.ok ? saved("Seen.") : refused("This client is no longer there for you.");
});
