"use server";

import { refresh } from "next/cache";
import { askForData, type AskDataRefusal } from "@/lib/exit/data-mutations";
import { dataRequestInput } from "@/lib/exit/data-schema";
import { askForDeletion, type AskRefusal, takeBackDeletion } from "@/lib/exit/request-mutations";
import { askInput, deletionIdInput } from "@/lib/exit/schema";
import { formActionInArchive, refused, saved } from "@/lib/form-action";

const MESSAGES: Record<AskRefusal, string> = {
  FORBIDDEN: "Your company’s CEO asks for this.",
  ASKED_ALREADY: "It was asked for already: reload the page to see how it stands.",
};

export const askForDeletionAction = formActionInArchive(askInput, async (viewer, input) => {
  const asked = await askForDeletion(viewer, input);
  if (!asked.ok) return refused(MESSAGES[asked.reason]);
  refresh();
  return saved("Asked. The owners are told.");
});

export const takeBackDeletionAction = formActionInArchive(deletionIdInput, async (viewer, input) => {
  const taken = await takeBackDeletion(viewer, input);
  if (!taken.ok)
    return refused("It was answered or taken back already: reload the page to see how it stands.");
  refresh();
  return saved("Taken back.");
});

const DATA: Record<AskDataRefusal, string> = MESSAGES;

export const askForDataAction = formActionInArchive(dataRequestInput, async (viewer, input) => {
  const asked = await askForData(viewer, input);
  if (!asked.ok) return refused(DATA[asked.reason]);
  refresh();
  return saved("Asked. The owners are told.");
});
