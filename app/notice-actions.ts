"use server";

import type { Route } from "next";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { formAction, refused, saved } from "@/lib/form-action";
import { readNotice, readNotices } from "@/lib/notices/mutations";
import { noticeIdInput, readAllInput } from "@/lib/notices/schema";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { languageOf } from "@/lib/auth/policy";

const WORDS = inBoth({
  en: {
    allRead: "All read.",
    thereWasNothingNew: "There was nothing new: reload the page.",
    thisNoticeIsNo: "This notice is no longer here: reload the page.",
  },
  de: {
    allRead: "Alle gelesen.",
    thereWasNothingNew: "Es gab nichts Neues: Laden Sie die Seite neu.",
    thisNoticeIsNo: "Diesen Hinweis gibt es nicht mehr: Laden Sie die Seite neu.",
  },
});

// Notices are read on the consultants' side and in the portal.

/** Read, and on to what it is about. */
export const openNoticeAction = formAction(noticeIdInput, async (viewer, input) => {
  const words = WORDS[languageOf(viewer)];
  const read = await readNotice(viewer, input);
  if (!read.ok) return refused(words.thisNoticeIsNo);
  // Written by ourselves alone: `lib/notices/happenings.ts` and the threads.
  redirect(read.value as Route);
});

export const readNoticesAction = formAction(readAllInput, async (viewer, input) => {
  const words = WORDS[languageOf(viewer)];
  const read = await readNotices(viewer, input);
  if (!read.ok) return refused(words.thereWasNothingNew);
  refresh();
  return saved(words.allRead);
});
