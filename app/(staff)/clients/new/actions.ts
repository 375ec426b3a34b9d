"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { type AddClientRefusal, addClient } from "@/lib/clients/mutations";
import { addClientInput } from "@/lib/clients/schema";
import { formAction, refused } from "@/lib/form-action";

const MESSAGES: Record<AddClientRefusal, string> = {
  FORBIDDEN: "Only owners and consultants add clients.",
  HIRE_AHEAD: "This day is still to come: record the hire once they are in the role.",
  NOT_FOUND: "This form was used for another client. Open a new one.",
};

export const addClientAction = formAction(addClientInput, async (viewer, input) => {
  const added = await addClient(viewer, input);
  if (!added.ok) {
    const message = MESSAGES[added.reason];
    return refused(message, added.reason === "HIRE_AHEAD" ? { "hire.hiredOn": [message] } : undefined);
  }
  revalidatePath("/clients");
  redirect(`/clients/${added.value}`);
});
