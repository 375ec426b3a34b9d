"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { type DeleteClientRefusal, restoreClient } from "@/lib/clients/lifecycle-mutations";
import { clientIdInput } from "@/lib/clients/schema";
import { formAction, refused } from "@/lib/form-action";

const MESSAGES: Record<DeleteClientRefusal, string> = {
  FORBIDDEN: "Only an owner brings a deleted client back.",
  NOT_FOUND: "This client is not deleted any more.",
};

export const restoreClientAction = formAction(clientIdInput, async (viewer, { id }) => {
  const restored = await restoreClient(viewer, { id });
  if (!restored.ok) return refused(MESSAGES[restored.reason]);
  revalidatePath("/clients", "layout");
  redirect(`/clients/${id}`);
});
