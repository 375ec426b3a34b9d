"use server";

import { refresh } from "next/cache";
import { signOffDiagnosis, type ShareRefusal } from "@/lib/diagnoses/mutations";
import { signOffInput } from "@/lib/diagnoses/schema";
import { formAction, refused, saved } from "@/lib/form-action";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";
import { languageOf } from "@/lib/auth/policy";

const WORDS = inBoth({
  en: {
    signedOffThankYou: "Signed off. Thank you.",
  },
  de: {
    signedOffThankYou: "Bestätigt. Vielen Dank.",
  },
});

const MESSAGES: Record<ShareRefusal | "ALREADY_SIGNED_OFF", string> = {
  FORBIDDEN: "Only the CEO signs a diagnosis off.",
  NOT_FOUND: "Your consultants have taken this diagnosis back.",
  ALREADY_SIGNED_OFF: "It is signed off already. Reload the page to see by whom and when.",
};

const MESSAGES_IN: Readonly<Record<Locale, Record<ShareRefusal | "ALREADY_SIGNED_OFF", string>>> = {
  en: MESSAGES,
  de: {
    FORBIDDEN: "Nur die Geschäftsführung bestätigt eine Diagnose.",
    NOT_FOUND: "Ihre Beratung hat diese Diagnose zurückgezogen.",
    ALREADY_SIGNED_OFF: "Sie ist schon bestätigt. Laden Sie die Seite neu, um zu sehen, von wem und wann.",
  },
};

export const signOffAction = formAction(signOffInput, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const signed = await signOffDiagnosis(viewer, input);
  if (!signed.ok) return refused(MESSAGES_IN[locale][signed.reason]);
  refresh();
  return saved(words.signedOffThankYou);
});
