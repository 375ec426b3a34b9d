"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved, UNPROVEN } from "@/lib/form-action";
import { reinviteMember } from "@/lib/members/invite-mutations";
import { membershipForm } from "@/lib/members/schema";

export const sendAgain = formAction(membershipForm, async (viewer, input) => {
  const invited = await reinviteMember(viewer, input);
  if (!invited.ok && invited.reason === "UNPROVEN") return refused(UNPROVEN);
  if (!invited.ok) return refused("This invitation was accepted or taken back meanwhile: reload the page.");
  refresh();
  return saved("A new link is made; the earlier one no longer works.");
});
