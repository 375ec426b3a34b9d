"use server";

import { refresh } from "next/cache";
import { type CorrectEscalationRefusal, correctEscalation } from "@/lib/escalations/edit-mutations";
import {
  type DecideEscalationRefusal,
  type LogEscalationRefusal,
  decideEscalation,
  deleteEscalation,
  logEscalation,
  reopenEscalation,
  restoreEscalation,
} from "@/lib/escalations/mutations";
import {
  correctEscalationInput,
  decideEscalationInput,
  escalationInput,
  logEscalationInput,
} from "@/lib/escalations/schema";
import { formAction, refused, saved } from "@/lib/form-action";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";
import { languageOf } from "@/lib/auth/policy";

const WORDS = inBoth({
  en: {
    saved: "Saved.",
    logged: "Logged.",
    decided: "Decided.",
    deleted: "Deleted.",
    waitingAgain: "Waiting again.",
    backInTheLedger: "Back in the ledger.",
  },
  de: {
    saved: "Gespeichert.",
    logged: "Eingetragen.",
    decided: "Entschieden.",
    deleted: "Gelöscht.",
    waitingAgain: "Wartet wieder.",
    backInTheLedger: "Wieder im Verzeichnis.",
  },
});

// What reaches the CEO is logged by the consultants, and in the portal by the CEO and the heads.

type Refusal = LogEscalationRefusal | DecideEscalationRefusal | CorrectEscalationRefusal;
const MESSAGES: Record<Refusal, string> = {
  FORBIDDEN: "The CEO and the consultants say what is decided.",
  NOT_FOUND: "This escalation is no longer here, or it is not yours to change.",
  DEPARTMENT_GONE: "This department is no longer there. Choose another one.",
  DAY_AHEAD: "This day is still to come.",
  DAY_FAR: "Please check the year: a day within ten years of today.",
  DECIDED_BEFORE: "It is marked as decided before this day.",
  STALE:
    "Somebody else changed this meanwhile: see above what it says now. Yours is still in the form; saved again, it replaces theirs.",
};

const MESSAGES_IN: Readonly<Record<Locale, Record<Refusal, string>>> = {
  en: MESSAGES,
  de: {
    FORBIDDEN: "Die Geschäftsführung und die Beratung sagen, was entschieden ist.",
    NOT_FOUND: "Diese Eskalation ist nicht mehr da, oder Sie dürfen sie nicht ändern.",
    DEPARTMENT_GONE: "Diese Abteilung gibt es nicht mehr. Wählen Sie eine andere.",
    DAY_AHEAD: "Dieser Tag kommt erst noch.",
    DAY_FAR: "Bitte prüfen Sie das Jahr: ein Tag, der höchstens zehn Jahre von heute entfernt ist.",
    DECIDED_BEFORE: "Sie ist als vor diesem Tag entschieden eingetragen.",
    STALE:
      "Jemand anders hat dies inzwischen geändert: Oben steht, wie es jetzt lautet. Ihre Angaben stehen noch im Formular; noch einmal gespeichert, ersetzen sie die anderen.",
  },
};
const BESIDE: Partial<Record<Refusal, string>> = {
  DEPARTMENT_GONE: "departmentId",
  DAY_AHEAD: "raisedDay",
  DAY_FAR: "raisedDay",
  DECIDED_BEFORE: "raisedDay",
};

function refusedFor(reason: Refusal, locale: Locale = "en") {
  const [message, field] = [MESSAGES_IN[locale][reason], BESIDE[reason]];
  // The page shows what somebody else made of it.
  if (reason === "STALE") refresh();
  return refused(message, field ? { [field]: [message] } : undefined);
}

export const logEscalationAction = formAction(logEscalationInput, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const logged = await logEscalation(viewer, input);
  if (!logged.ok) return refusedFor(logged.reason, locale);
  refresh();
  return saved(words.logged);
});

export const correctEscalationAction = formAction(correctEscalationInput, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const corrected = await correctEscalation(viewer, input);
  if (!corrected.ok) return refusedFor(corrected.reason, locale);
  refresh();
  return saved(words.saved);
});

export const decideEscalationAction = formAction(decideEscalationInput, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const decided = await decideEscalation(viewer, input);
  if (!decided.ok) return refusedFor(decided.reason, locale);
  refresh();
  return saved(words.decided);
});

export const reopenEscalationAction = formAction(escalationInput, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const reopened = await reopenEscalation(viewer, input);
  if (!reopened.ok) return refusedFor(reopened.reason, locale);
  refresh();
  return saved(words.waitingAgain);
});

export const deleteEscalationAction = formAction(escalationInput, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const deleted = await deleteEscalation(viewer, input);
  if (!deleted.ok) return refusedFor(deleted.reason, locale);
  refresh();
  return saved(words.deleted);
});

export const restoreEscalationAction = formAction(escalationInput, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const restored = await restoreEscalation(viewer, input);
  if (!restored.ok) return refusedFor(restored.reason, locale);
  refresh();
  return saved(words.backInTheLedger);
});
