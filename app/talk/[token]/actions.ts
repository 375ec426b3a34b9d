"use server";

import { refresh } from "next/cache";
import { REVIEW_ACTION_WORDS } from "@/app/review/words";
import { clientAddress } from "@/lib/auth/client-address";
import { takeReview } from "@/lib/auth/limits";
import { publicFormAction, refused, saved } from "@/lib/form-action";
import type { FormState } from "@/lib/form-state";
import { cancelTalk, type ChangeRefusal, confirmTalk, moveTalk } from "@/lib/reviews/booking";
import { talkInput } from "@/lib/reviews/visitor-schema";
import type { Result } from "@/lib/result";
import type { Locale } from "@/lib/rules/questionnaire/locales";

async function changed(
  language: Locale,
  done: "booked" | "moved" | "cancelled",
  change: () => Promise<Result<undefined, ChangeRefusal>>,
): Promise<FormState> {
  const words = REVIEW_ACTION_WORDS[language];
  if (!(await takeReview(await clientAddress()))) return refused(words.tooOften);
  const result = await change();
  // The page then shows the times that are left, or where the talk stands by now.
  refresh();
  if (result.ok) return saved(words[done]);
  const messages = { NOT_FOUND: words.linkGone, TAKEN: words.taken, OVER: words.over };
  const isTaken = result.reason === "TAKEN";
  return refused(messages[result.reason], isTaken ? { startsAt: [words.taken] } : undefined);
}

export const confirmTalkAction = publicFormAction(talkInput, async ({ token, language, startsAt }) =>
  changed(language, "booked", () => confirmTalk(token, startsAt ? new Date(startsAt) : null, new Date())),
);

export const moveTalkAction = publicFormAction(talkInput, async ({ token, language, startsAt }) =>
  // No time chosen is none that is free.
  changed(language, "moved", () => moveTalk(token, new Date(startsAt ?? 0), new Date())),
);

export const cancelTalkAction = publicFormAction(talkInput, async ({ token, language }) =>
  changed(language, "cancelled", () => cancelTalk(token, new Date())),
);
