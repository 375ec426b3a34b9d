"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { type BeginRefusal, beginClientDeletion } from "@/lib/exit/client-mutations";
import { type PortalEndRefusal, setPortalEnd } from "@/lib/exit/portal-mutations";
import { beginClientInput, portalEndInput } from "@/lib/exit/schema";
import { formAction, formActionWithProof, refused, saved } from "@/lib/form-action";

const PORTAL: Record<PortalEndRefusal, string> = {
  FORBIDDEN: "An owner or a consultant sets this day.",
  NOT_FOUND: "This client is no longer there for you.",
  STALE: "Somebody else set another day just now. Reload the page to see it, then decide again.",
  BEFORE_THE_END: "The work runs longer than that: choose a day on which it has ended.",
};

export const setPortalEndAction = formAction(portalEndInput, async (viewer, input) => {
  const set = await setPortalEnd(viewer, input);
  if (!set.ok)
    return refused(
      PORTAL[set.reason],
      set.reason === "BEFORE_THE_END" ? { until: [PORTAL.BEFORE_THE_END] } : undefined,
    );
  revalidatePath(`/clients/${input.clientCompanyId}/end`);
  return saved("Saved.");
});

const BEGIN: Record<BeginRefusal, string> = {
  FORBIDDEN: "Only an owner deletes a client for good.",
  NOT_FOUND: "This client is no longer there.",
  OTHER_NAME: "That is not what this client is called.",
  ASKED_ALREADY: "Its deletion was asked for or begun already: look under Settings, Deletion.",
};

/** Of the client's page, and of the bin. */
export const beginClientDeletionAction = formActionWithProof(beginClientInput, async (viewer, input) => {
  const begun = await beginClientDeletion(viewer, input);
  if (!begun.ok)
    return refused(
      BEGIN[begun.reason],
      begun.reason === "OTHER_NAME" ? { name: [BEGIN.OTHER_NAME] } : undefined,
    );
  revalidatePath("/clients", "layout");
  redirect("/settings/deletions");
});
