"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved, UNPROVEN } from "@/lib/form-action";
import { inviteMember } from "@/lib/members/invite-mutations";
import { inviteMemberForm } from "@/lib/members/schema";

const ALREADY_MEMBER = "Somebody with this e-mail already has a place in the firm.";
const DISABLED = "Somebody with this e-mail was disabled: enable them in the list above instead.";
const OTHERWISE =
  "This form has invited somebody before, and what was sent then stands: see the list above. Reload the page to invite somebody else.";

export const invite = formAction(inviteMemberForm, async (viewer, input) => {
  const invited = await inviteMember(viewer, input);
  if (!invited.ok) {
    if (invited.reason === "NOT_FOUND") return refused("Only an owner invites colleagues.");
    if (invited.reason === "INVITED_OTHERWISE") {
      refresh();
      return refused(OTHERWISE);
    }
    if (invited.reason === "UNPROVEN") return refused("Nobody was invited.", { role: [UNPROVEN] });
    const problem = invited.reason === "DISABLED" ? DISABLED : ALREADY_MEMBER;
    return refused("Nobody was invited.", { email: [problem] });
  }
  refresh();
  return saved(`${input.name} is invited.`);
});
