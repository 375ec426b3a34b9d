"use server";

import { refresh } from "next/cache";
import { type SignOffDeliverableRefusal, signOffDeliverable } from "@/lib/deliverables/page-mutations";
import { signOffDeliverableInput } from "@/lib/deliverables/schema";
import { formAction, refused, saved } from "@/lib/form-action";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";
import { languageOf } from "@/lib/auth/policy";

const WORDS = inBoth({
  en: {
    signedOff: "Signed off.",
  },
  de: {
    signedOff: "Bestätigt.",
  },
});

const MESSAGES: Record<SignOffDeliverableRefusal, string> = {
  FORBIDDEN: "The CEO signs this off, and whoever owns it.",
  NOT_FOUND: "This page is no longer shared with you.",
  STALE: "It changed since you opened this page. Read it again below, then sign off.",
  NOT_NOW: "It is not there to be signed off just now: see its state.",
};

const MESSAGES_IN: Readonly<Record<Locale, Record<SignOffDeliverableRefusal, string>>> = {
  en: MESSAGES,
  de: {
    FORBIDDEN: "Das bestätigt die Geschäftsführung, und wem es gehört.",
    NOT_FOUND: "Diese Seite ist nicht mehr für Sie freigegeben.",
    STALE:
      "Die Seite hat sich geändert, seit Sie sie geöffnet haben. Lesen Sie sie unten noch einmal und bestätigen Sie dann.",
    NOT_NOW: "Das lässt sich gerade nicht bestätigen: Sehen Sie nach, wie es steht.",
  },
};

export const signOffDeliverableAction = formAction(signOffDeliverableInput, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const signed = await signOffDeliverable(viewer, input);
  if (signed.ok || signed.reason === "STALE") refresh();
  return signed.ok ? saved(words.signedOff) : refused(MESSAGES_IN[locale][signed.reason]);
});
