"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import {
  beginWith,
  type BinViewRefusal,
  type ChangeViewRefusal,
  deleteView,
  renameView,
  restoreView,
  saveView,
  type SaveViewRefusal,
  updateView,
} from "@/lib/views/mutations";
import {
  beginWithInput,
  renameViewInput,
  saveViewInput,
  updateViewInput,
  viewInput,
} from "@/lib/views/schema";

const MESSAGES: Record<SaveViewRefusal | ChangeViewRefusal | BinViewRefusal, string> = {
  FORBIDDEN: "Only the firm’s own people keep views.",
  NOT_FOUND: "This view is not there any more, or somebody else’s.",
  STALE: "This view was changed meanwhile, perhaps in another tab. Reload to see how it is now.",
  TOO_MANY: "You have fifty views of this list: delete one first.",
};

export const saveViewAction = formAction(saveViewInput, async (viewer, input) => {
  const done = await saveView(viewer, input);
  if (!done.ok) return refused(MESSAGES[done.reason]);
  refresh();
  return saved(input.shared ? "Saved, for the whole firm." : "Saved, for you.");
});

export const renameViewAction = formAction(renameViewInput, async (viewer, input) => {
  const done = await renameView(viewer, input);
  if (!done.ok) return refused(MESSAGES[done.reason]);
  refresh();
  return saved("Saved.");
});

export const updateViewAction = formAction(updateViewInput, async (viewer, input) => {
  const done = await updateView(viewer, input);
  if (!done.ok) return refused(MESSAGES[done.reason]);
  refresh();
  return saved("The view shows this from now on.");
});

export const deleteViewAction = formAction(viewInput, async (viewer, { id }) => {
  const done = await deleteView(viewer, id);
  if (!done.ok) return refused(MESSAGES[done.reason]);
  refresh();
  return saved("Deleted.");
});

export const restoreViewAction = formAction(viewInput, async (viewer, { id }) => {
  const done = await restoreView(viewer, id);
  if (!done.ok) return refused(MESSAGES[done.reason]);
  refresh();
  return saved("The view is back.");
});

export const beginWithAction = formAction(beginWithInput, async (viewer, input) => {
  const done = await beginWith(viewer, input);
  if (!done.ok) return refused(MESSAGES[done.reason]);
  refresh();
  return saved(input.viewId ? "The list begins with this view." : "The list begins as it is.");
});
