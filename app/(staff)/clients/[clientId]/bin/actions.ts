"use server";

import { revalidatePath } from "next/cache";
import { type RestoreRefusal, restoreFromBin } from "@/lib/bin/restore";
import { binInput } from "@/lib/bin/schema";
import { formAction, refused, saved } from "@/lib/form-action";

const MESSAGES: Record<RestoreRefusal, string> = {
  FORBIDDEN: "Your role does not bring this back.",
  NOT_FOUND: "It is not in the bin any more.",
  STALE: "Somebody changed it just now: reload the page.",
  FULL: "There is no room for it: the plan or the list is full. Delete something else first.",
  NO_SUCH_DEPARTMENT: "One of its departments is no more.",
  PORTAL_LOGIN: "This person signs in to the portal: ask an owner.",
  EMAIL_TAKEN: "Somebody else has this person's e-mail address by now.",
  KEPT_IS_GONE: "The one that was kept is in the bin: bring that one back first.",
  HAS_TEXT: "Its text is kept under SOPs: it comes back there.",
  HAS_HOURS: "Hours name it.",
  SHARED: "It is shared with the CEO.",
  DELIVERABLE_GONE: "Its deliverable is in the bin as well: bring that back first.",
  OUTSIDE_WEEK: "Its day is outside its week.",
  BEFORE_START: "Its day is before the engagement's first by now.",
  AFTER_END: "Its day is after the engagement's last by now.",
  NOT_YET: "Its day is still to come.",
  WEEK_CLOSED: "Its week was given to the client meanwhile: add a correction there instead.",
  DAY_FULL: "That would be more than 24 hours on its day, over all clients.",
};

export const restoreFromBinAction = formAction(binInput, async (viewer, input) => {
  const restored = await restoreFromBin(viewer, input);
  if (!restored.ok) return refused(MESSAGES[restored.reason]);
  revalidatePath(`/clients/${input.clientCompanyId}`, "layout");
  return saved("It is back where it was.");
});
