"use server";

import type { Route } from "next";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { formAction, refused, saved } from "@/lib/form-action";
import { readNotice, readNotices } from "@/lib/notices/mutations";
import { noticeIdInput, readAllInput } from "@/lib/notices/schema";

// Notices are read on the consultants' side and in the portal.

/** Read, and on to what it is about. */
export const openNoticeAction = formAction(noticeIdInput, async (viewer, input) => {
  const read = await readNotice(viewer, input);
  if (!read.ok) return refused("This notice is no longer here: reload the page.");
  // Written by ourselves alone: `lib/notices/happenings.ts` and the threads.
  redirect(read.value as Route);
});

export const readNoticesAction = formAction(readAllInput, async (viewer, input) => {
  const read = await readNotices(viewer, input);
  if (!read.ok) return refused("There was nothing new: reload the page.");
  refresh();
  return saved("All read.");
});
