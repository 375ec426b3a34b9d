"use server";

import { refresh, revalidatePath } from "next/cache";
import { currentCaller } from "@/lib/auth/current-session";
import { absoluteLink } from "@/lib/auth/links";
import { acceptDeletion, type BeginRefusal, callOffDeletion } from "@/lib/exit/client-mutations";
import { beginFirmDeletion, type BeginFirmRefusal } from "@/lib/exit/firm-mutations";
import { declineDeletion } from "@/lib/exit/request-mutations";
import { acceptInput, beginFirmInput, declineInput, deletionIdInput } from "@/lib/exit/schema";
import { formAction, formActionWithProof, refused, saved } from "@/lib/form-action";

const GONE = "This was answered, called off or carried out meanwhile: reload the page.";
const OWNERS = "Only an owner of the firm decides this.";
const ACCEPT: Record<Exclude<BeginRefusal, "ASKED_ALREADY">, string> = {
  FORBIDDEN: OWNERS,
  NOT_FOUND: GONE,
  OTHER_NAME: "That is not what this client is called.",
};

export const acceptDeletionAction = formActionWithProof(acceptInput, async (viewer, input) => {
  const accepted = await acceptDeletion(viewer, input);
  if (!accepted.ok)
    return refused(
      ACCEPT[accepted.reason],
      accepted.reason === "OTHER_NAME" ? { name: [ACCEPT.OTHER_NAME] } : undefined,
    );
  revalidatePath("/clients", "layout");
  return saved("The 30 days have begun.");
});

export const declineDeletionAction = formAction(declineInput, async (viewer, input) => {
  const declined = await declineDeletion(viewer, input);
  if (!declined.ok) return refused(declined.reason === "FORBIDDEN" ? OWNERS : GONE);
  refresh();
  return saved("Declined. The CEO is told why.");
});

export const callOffDeletionAction = formAction(deletionIdInput, async (viewer, { id }) => {
  const calledOff = await callOffDeletion(viewer, { id });
  if (!calledOff.ok) return refused(calledOff.reason === "FORBIDDEN" ? OWNERS : GONE);
  revalidatePath("/", "layout");
  return saved("Called off.");
});

const FIRM: Record<BeginFirmRefusal, string> = {
  FORBIDDEN: OWNERS,
  OTHER_NAME: "That is not what this firm is called.",
  ASKED_ALREADY: "The deletion of the firm runs already.",
  WRONG: "This is not your password.",
  TOO_MANY: "Too many tries. Wait 15 minutes, then try again.",
};

export const beginFirmDeletionAction = formAction(beginFirmInput, async (viewer, input) => {
  const { address } = await currentCaller();
  const begun = await beginFirmDeletion(viewer, input, address);
  if (begun.ok) {
    refresh();
    return saved(
      `The 30 days have begun. Nobody can sign in afterwards, so keep this address: the certificate will stand there for 90 days. ${absoluteLink(begun.value)}`,
    );
  }
  const field = { OTHER_NAME: "name", WRONG: "password" }[begun.reason as string];
  return refused(FIRM[begun.reason], field ? { [field]: [FIRM[begun.reason]] } : undefined);
});
