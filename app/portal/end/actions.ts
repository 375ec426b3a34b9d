"use server";

import { refresh } from "next/cache";
import { askForData, type AskDataRefusal } from "@/lib/exit/data-mutations";
import { dataRequestInput } from "@/lib/exit/data-schema";
import { askForDeletion, type AskRefusal } from "@/lib/exit/request-mutations";
import { askInput } from "@/lib/exit/schema";
import { formActionInArchive, refused, saved } from "@/lib/form-action";

const MESSAGES: Record<AskRefusal, string> = {
  FORBIDDEN: "Your company’s CEO asks for this.",
  ASKED_ALREADY: "It was asked for already: reload the page to see how it stands.",
};

export const askForDeletionAction = formActionInArchive(askInput, async (viewer, input) => {
  const asked = await askForDeletion(viewer, input);
  if (!asked.ok) return refused(MESSAGES[asked.reason]);
  refresh();
  return saved("Asked.");
});

const DATA: Record<AskDataRefusal, string> = MESSAGES;

export const askForDataAction = formActionInArchive(dataRequestInput, async (viewer, input) => {
  const asked = await askForData(viewer, input);
  if (!asked.ok) return refused(DATA[asked.reason]);
  refresh();
  return saved("Asked. Your consultants are told.");
});
