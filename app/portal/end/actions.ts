"use server";

import { refresh } from "next/cache";
import { askForData, type AskDataRefusal } from "@/lib/exit/data-mutations";
import { dataRequestInput } from "@/lib/exit/data-schema";
import { askForDeletion, type AskRefusal, takeBackDeletion } from "@/lib/exit/request-mutations";
import { askInput, deletionIdInput } from "@/lib/exit/schema";
import { formActionInArchive, refused, saved } from "@/lib/form-action";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";
import { languageOf } from "@/lib/auth/policy";

const WORDS = inBoth({
  en: {
    takenBack: "Taken back.",
    askedTheOwnersAre: "Asked. The owners are told.",
    itWasAnsweredOr: "It was answered or taken back already: reload the page to see how it stands.",
  },
  de: {
    takenBack: "Zurückgenommen.",
    askedTheOwnersAre: "Gebeten. Die Inhaber erfahren davon.",
    itWasAnsweredOr:
      "Das wurde schon beantwortet oder zurückgenommen: Laden Sie die Seite neu, um zu sehen, wie es steht.",
  },
});

const MESSAGES: Record<AskRefusal, string> = {
  FORBIDDEN: "Your company’s CEO asks for this.",
  ASKED_ALREADY: "It was asked for already: reload the page to see how it stands.",
};

const MESSAGES_IN: Readonly<Record<Locale, Record<AskRefusal, string>>> = {
  en: MESSAGES,
  de: {
    FORBIDDEN: "Darum bittet die Geschäftsführung Ihres Unternehmens.",
    ASKED_ALREADY: "Darum wurde schon gebeten: Laden Sie die Seite neu, um zu sehen, wie es steht.",
  },
};

export const askForDeletionAction = formActionInArchive(askInput, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const asked = await askForDeletion(viewer, input);
  if (!asked.ok) return refused(MESSAGES_IN[locale][asked.reason]);
  refresh();
  return saved(words.askedTheOwnersAre);
});

export const takeBackDeletionAction = formActionInArchive(deletionIdInput, async (viewer, input) => {
  const words = WORDS[languageOf(viewer)];
  const taken = await takeBackDeletion(viewer, input);
  if (!taken.ok) return refused(words.itWasAnsweredOr);
  refresh();
  return saved(words.takenBack);
});

const DATA: Record<AskDataRefusal, string> = MESSAGES;

export const askForDataAction = formActionInArchive(dataRequestInput, async (viewer, input) => {
  const words = WORDS[languageOf(viewer)];
  const asked = await askForData(viewer, input);
  if (!asked.ok) return refused(DATA[asked.reason]);
  refresh();
  return saved(words.askedTheOwnersAre);
});
