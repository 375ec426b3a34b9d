"use server";

import { redirect } from "next/navigation";
import { formAction, refused } from "@/lib/form-action";
import { type StartSopRefusal, startSop } from "@/lib/sops/mutations";
import { startSopInput } from "@/lib/sops/schema";

const MESSAGES: Record<StartSopRefusal, string> = {
  FORBIDDEN: "Only the firm's people write SOPs.",
  NOT_FOUND: "This engagement or deliverable no longer exists.",
  OWNER_GONE: "This person is no longer a contact of the client.",
  ESCALATION_TURNED:
    "This decision was deleted or turned into something else meanwhile. What you typed is kept here; the ledger says what it is now.",
  DEPARTMENT_GONE: "This department is no longer one of the client's.",
};

export const startSopAction = formAction(startSopInput, async (viewer, input) => {
  const started = await startSop(viewer, input);
  if (!started.ok) return refused(MESSAGES[started.reason]);
  const { id, clientCompanyId } = started.value;
  redirect(`/clients/${clientCompanyId}/sops/${id}/edit`);
});
