"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { Kept } from "@/lib/accountability/hold";
import {
  type MakeLiveRefusal,
  type StartDraftRefusal,
  dropDraft,
  makeLive,
  restoreDraft,
  startDraft,
} from "@/lib/accountability/mutations";
import {
  addSeatInput,
  draftInput,
  makeLiveInput,
  moveSeatInput,
  startDraftInput,
} from "@/lib/accountability/schema";
import {
  type AddSeatRefusal,
  type MoveSeatRefusal,
  addSeat,
  placeSeat,
} from "@/lib/accountability/seat-mutations";
import { formAction, refused, saved } from "@/lib/form-action";
import type { FormState } from "@/lib/form-state";
import { MOST_SEATS } from "@/lib/rules/accountability/tree";

const MESSAGES: Record<StartDraftRefusal | MakeLiveRefusal | AddSeatRefusal | MoveSeatRefusal, string> = {
  FORBIDDEN: "Only the firm’s people change the chart.",
  NOT_FOUND: "This draft is no longer there: it was made live or given up.",
  DRAFT_THERE: "There is a draft already. Reload to go on with it.",
  EMPTY: "A chart without a seat says nothing. Add one first.",
  NO_TREE: "These seats are not one tree. Reload and look at where each stands.",
  DELIVERABLE_GONE: "This deliverable is no longer planned.",
  FULL: `A chart holds ${MOST_SEATS} seats.`,
  TOP_THERE: "There is one seat at the top. Put this one below another.",
  NO_SUCH_SEAT: "This seat, or the one to put it below, is no longer in the draft.",
  TOP_STAYS: "The seat at the top stays there while others are below it.",
  BELOW_ITSELF: "A seat cannot stand below itself.",
};

export const startDraftAction = formAction(startDraftInput, async (viewer, input) => {
  const started = await startDraft(viewer, input);
  if (!started.ok) return refused(MESSAGES[started.reason]);
  refresh();
  return saved("The draft is there.");
});

export const dropDraftAction = formAction(draftInput, async (viewer, input) => {
  const dropped = await dropDraft(viewer, input);
  if (!dropped.ok) return refused(MESSAGES[dropped.reason]);
  refresh();
  return saved("Given up.");
});

export const restoreDraftAction = formAction(draftInput, async (viewer, input) => {
  const restored = await restoreDraft(viewer, input);
  if (!restored.ok) return refused(MESSAGES[restored.reason]);
  refresh();
  return saved("The draft is there again.");
});

export const makeLiveAction = formAction(makeLiveInput, async (viewer, input) => {
  const made = await makeLive(viewer, input);
  if (!made.ok) return refused(MESSAGES[made.reason]);
  const { isKept, clientCompanyId, number } = made.value;
  if (!isKept) return kept(made.value, "");
  redirect(`/clients/${clientCompanyId}/accountability?made=${number}`);
});

export const addSeatAction = formAction(addSeatInput, async (viewer, input) => {
  const added = await addSeat(viewer, input);
  if (!added.ok) return refused(MESSAGES[added.reason]);
  refresh();
  return saved("Added.");
});

export const moveSeatAction = formAction(moveSeatInput, async (viewer, input) => {
  const moved = await placeSeat(viewer, input);
  return moved.ok ? kept(moved.value, "Moved.") : refused(MESSAGES[moved.reason]);
});

/** Either way the page is read again: with what was written, or with what somebody else wrote first. */
function kept(value: Kept, done: string): FormState {
  refresh();
  if (value.isKept) return { ...saved(done), values: { version: String(value.version) } };
  return refused(`${value.byName} changed the chart meanwhile. It is shown as it now stands.`);
}
