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
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";
import { languageOf } from "@/lib/auth/policy";

const WORDS = inBoth({
  en: {
    sent: "Sent.",
    corrected: "Corrected.",
    withdrawn: "Withdrawn.",
  },
  de: {
    sent: "Gesandt.",
    corrected: "Berichtigt.",
    withdrawn: "Zurückgezogen.",
  },
});

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

const MESSAGES_IN: Readonly<Record<Locale, Record<AddCommentRefusal | EditCommentRefusal, string>>> = {
  en: MESSAGES,
  de: {
    FORBIDDEN: "Sie können hier lesen, nicht schreiben.",
    NOT_FOUND:
      "Das ist nicht mehr da, oder es wird Ihnen nicht mehr gezeigt. Ihre Worte stehen noch im Feld.",
    NOT_SHARED: "Beim Kunden sieht das niemand mehr, also gibt es niemanden, dem Sie schreiben könnten.",
    OTHER_READERS:
      "Es lesen mehr Personen mit als beim Öffnen der Seite: Unten steht, wer es jetzt ist. Nichts wurde gesandt; senden Sie noch einmal, wenn Sie es weiterhin möchten.",
    TOO_MANY: "Das war viel in einer Stunde. Warten Sie ein wenig, dann geht es weiter.",
    STALE:
      "Sie haben diesen Kommentar inzwischen an anderer Stelle geändert: Oben steht, wie er jetzt lautet. Speichern Sie noch einmal, um Ihre Fassung zu behalten.",
    TOO_LATE: `Ein Kommentar lässt sich ${EDIT_MINUTES} Minuten lang berichtigen. Danach ziehen Sie ihn zurück und schreiben einen neuen.`,
  },
};

export const addCommentAction = formAction(addCommentInput, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const added = await addComment(viewer, input);
  if (added.ok || added.reason === "OTHER_READERS") refresh();
  return added.ok ? saved(words.sent) : refused(MESSAGES_IN[locale][added.reason]);
});

export const editCommentAction = formAction(editCommentInput, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const edited = await editComment(viewer, input);
  if (edited.ok || edited.reason === "STALE") refresh();
  return edited.ok ? saved(words.corrected) : refused(MESSAGES_IN[locale][edited.reason]);
});

export const withdrawCommentAction = formAction(commentIdInput, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const withdrawn = await withdrawComment(viewer, input);
  if (!withdrawn.ok) return refused(MESSAGES_IN[locale][withdrawn.reason]);
  refresh();
  return saved(words.withdrawn);
});
