"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { editSeatInput, removeSeatInput } from "@/lib/accountability/schema";
import {
  type EditSeatRefusal,
  type MoveSeatRefusal,
  editSeat,
  removeSeat,
} from "@/lib/accountability/seat-mutations";
import { theirsBeside } from "@/lib/accountability/theirs-beside";
import { formAction, refused, saved } from "@/lib/form-action";

const MESSAGES: Record<EditSeatRefusal | MoveSeatRefusal, string> = {
  FORBIDDEN: "Only the firm’s people change the chart.",
  NOT_FOUND: "This seat is no longer in a draft: it was taken off, or the draft was made live or given up.",
  OWNER_GONE: "This person is no longer a contact of the client, and none of yours who works for it.",
  TWO_OF_FIRM: "One seat is held by one of the firm’s people at most. Choose one of them.",
  DEPARTMENT_GONE: "This department is no longer there.",
  MEASURE_GONE: "One of these numbers is no longer on the scorecard.",
  NO_SUCH_SEAT: "This seat is no longer in the draft.",
  TOP_STAYS: "The seat at the top stays there while others are below it.",
  BELOW_ITSELF: "A seat cannot stand below itself.",
};

/** Of two who change a seat at once the second one keeps what they typed and sees the first one's beside each field. */
export const editSeatAction = formAction(editSeatInput, async (viewer, input) => {
  const edited = await editSeat(viewer, input);
  if (!edited.ok) return refused(MESSAGES[edited.reason]);
  refresh();
  const { value } = edited;
  if (value.isKept) return saved("Saved.");
  return refused(
    `${value.byName} changed this seat meanwhile. Yours is kept here, theirs stands beside it; saving again writes yours.`,
    theirsBeside(input, value.theirs),
  );
});

export const removeSeatAction = formAction(removeSeatInput, async (viewer, input) => {
  const removed = await removeSeat(viewer, input);
  if (!removed.ok) return refused(MESSAGES[removed.reason]);
  const { value } = removed;
  if (value.isKept) redirect(`/clients/${value.clientCompanyId}/accountability/draft`);
  refresh();
  return refused(`${value.byName} changed the chart meanwhile. Look at it again, then take the seat off.`);
});
