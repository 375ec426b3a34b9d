"use server";

import { refresh } from "next/cache";
import { EDIT_MINUTES } from "@/lib/comments/limits";
import {
  type AddCommentRefusal,
  type EditCommentRefusal,
  addComment,
  editComment,
  withdrawComment,
} from "@/lib/comments/mutations";
import { addCommentInput, commentIdInput, editCommentInput } from "@/lib/comments/schema";
import { formAction, refused, saved } from "@/lib/form-action";

// Comments are written from the consultants' side and from the portal.

const MESSAGES: Record<AddCommentRefusal | EditCommentRefusal, string> = {
  FORBIDDEN: "You may read here, not write.",
  NOT_FOUND: "This is no longer here, or it is no longer shown to you. Your words are still in the box.",
  NOT_SHARED: "Nobody at the client sees this any more, so there is nobody to write to.",
  OTHER_READERS:
    "More people read this than when you opened the page: see below who does now. Nothing was sent; send again if you still want to.",
  TOO_MANY: "That was a lot in one hour. Wait a little, then go on.",
  STALE:
    "You changed this comment somewhere else meanwhile: see above what it says now. Save again to keep yours.",
  TOO_LATE: `A comment can be corrected for ${EDIT_MINUTES} minutes. After that, withdraw it and write another.`,
};

export const addCommentAction = formAction(addCommentInput, async (viewer, input) => {
  const added = await addComment(viewer, input);
  if (added.ok || added.reason === "OTHER_READERS") refresh();
  return added.ok ? saved("Sent.") : refused(MESSAGES[added.reason]);
});

export const editCommentAction = formAction(editCommentInput, async (viewer, input) => {
  const edited = await editComment(viewer, input);
  if (edited.ok || edited.reason === "STALE") refresh();
  return edited.ok ? saved("Corrected.") : refused(MESSAGES[edited.reason]);
});

export const withdrawCommentAction = formAction(commentIdInput, async (viewer, input) => {
  const withdrawn = await withdrawComment(viewer, input);
  if (!withdrawn.ok) return refused(MESSAGES[withdrawn.reason]);
  refresh();
  return saved("Withdrawn.");
});
