"use server";

import { refresh } from "next/cache";
import { type CompleteActionRefusal, completeAction, reopenAction } from "@/lib/cadences/action-mutations";
import { completeActionInput, minuteInput } from "@/lib/cadences/minutes-schema";
import { formAction, refused, saved } from "@/lib/form-action";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";
import { languageOf } from "@/lib/auth/policy";

const WORDS = inBoth({
  en: {
    done: "Done.",
    openAgain: "Open again.",
  },
  de: {
    done: "Erledigt.",
    openAgain: "Wieder offen.",
  },
});

// What was agreed in a meeting is ticked off by the consultants, and in the portal by whose it is.

const MESSAGES: Record<CompleteActionRefusal, string> = {
  FORBIDDEN: "Only the action's owner and the consultants tick it off.",
  NOT_FOUND: "This action no longer exists.",
  STALE: "Somebody else changed this action meanwhile. Reload to see where it stands.",
};

const MESSAGES_IN: Readonly<Record<Locale, Record<CompleteActionRefusal, string>>> = {
  en: MESSAGES,
  de: {
    FORBIDDEN: "Nur wem die Aufgabe gehört und die Beratung haken sie ab.",
    NOT_FOUND: "Diese Aufgabe gibt es nicht mehr.",
    STALE: "Jemand anders hat diese Aufgabe inzwischen geändert. Laden Sie neu, um zu sehen, wie sie steht.",
  },
};

export const completeActionAction = formAction(completeActionInput, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const done = await completeAction(viewer, input);
  if (!done.ok) return refused(MESSAGES_IN[locale][done.reason]);
  refresh();
  return saved(words.done);
});

export const reopenActionAction = formAction(minuteInput, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const reopened = await reopenAction(viewer, input);
  if (!reopened.ok) return refused(MESSAGES_IN[locale][reopened.reason]);
  refresh();
  return saved(words.openAgain);
});
