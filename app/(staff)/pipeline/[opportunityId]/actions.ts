"use server";

import { refresh, revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { openEngagementInput } from "@/lib/engagements/schema";
import { formAction, refused, saved } from "@/lib/form-action";
import { formValues } from "@/lib/pipeline/form-values";
import {
  type SaveOpportunityRefusal,
  type StageRefusal,
  loseOpportunity,
  saveOpportunity,
  winOpportunity,
} from "@/lib/pipeline/mutations";
import { getOpportunity } from "@/lib/pipeline/queries";
import { loseOpportunityInput, saveOpportunityInput, winOpportunityInput } from "@/lib/pipeline/schema";

const MESSAGES: Record<SaveOpportunityRefusal | StageRefusal, string> = {
  FORBIDDEN: "Only owners and consultants work the pipeline.",
  NOT_FOUND: "This opportunity is no longer there for you. Copy what you typed before you leave.",
  STALE: "Somebody else changed it just now. Look at where it stands, then choose again.",
  OWNER_GONE: "They no longer see this client: choose somebody else.",
  NOT_FROM_THERE: "It is no longer open: somebody said meanwhile that it was won or lost.",
};

export const saveOpportunityAction = formAction(saveOpportunityInput, async (viewer, input) => {
  const done = await saveOpportunity(viewer, input);
  if (done.ok) {
    refresh();
    return saved("Saved.");
  }
  if (done.reason === "OWNER_GONE") return refused(MESSAGES.OWNER_GONE, { ownerId: [MESSAGES.OWNER_GONE] });
  const theirs = done.reason === "STALE" && (await getOpportunity(viewer, input.id));
  if (!theirs) return refused(MESSAGES[done.reason]);
  // The page behind the form takes the new version, so that saving again is a decision and not an accident.
  revalidatePath(`/pipeline/${input.id}`);
  const mine = formValues(input);
  const named = (field: string, text: string) =>
    (field === "ownerId" && theirs.owners.find(({ id }) => id === text)?.displayName) || text || "nothing";
  const marked = Object.entries(formValues(theirs.opportunity)).flatMap(([field, text]) =>
    text === mine[field] ? [] : [[field, [`Saved meanwhile: ${named(field, text)}`]]],
  );
  return refused(
    "Somebody else saved this after you opened it. Yours is not saved: change what is marked to theirs, or save again to keep yours.",
    Object.fromEntries(marked),
  );
});

export const loseOpportunityAction = formAction(loseOpportunityInput, async (viewer, input) => {
  const lost = await loseOpportunity(viewer, input);
  refresh();
  return lost.ok ? saved("Lost, and why is kept.") : refused(MESSAGES[lost.reason]);
});

export const winOpportunityAction = formAction(
  openEngagementInput.and(winOpportunityInput),
  async (viewer, { id: engagementId, ...input }) => {
    const won = await winOpportunity(viewer, { engagementId, ...input });
    if (!won.ok) {
      refresh();
      return refused(MESSAGES[won.reason]);
    }
    const { clientCompanyId } = won.value;
    redirect(`/clients/${clientCompanyId}/engagements/${engagementId}/plan`);
  },
);
