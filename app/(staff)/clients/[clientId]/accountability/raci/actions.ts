"use server";

import { refresh } from "next/cache";
import {
  type AddProcessRefusal,
  addProcess,
  removeProcess,
  restoreProcess,
} from "@/lib/accountability/raci-mutations";
import { addProcessInput, raciInput } from "@/lib/accountability/raci-schema";
import { formAction, refused, saved } from "@/lib/form-action";

const MESSAGES: Record<AddProcessRefusal, string> = {
  FORBIDDEN: "Only the firm’s people keep the grids.",
  NOT_FOUND: "This process is no longer there.",
  SOP_GONE: "This SOP is no longer there.",
  FULL: "Forty processes are as many as one can keep true. Take one off first.",
};

export const addProcessAction = formAction(addProcessInput, async (viewer, input) => {
  const added = await addProcess(viewer, input);
  if (!added.ok) return refused(MESSAGES[added.reason]);
  refresh();
  return saved("Added.");
});

export const removeProcessAction = formAction(raciInput, async (viewer, input) => {
  const removed = await removeProcess(viewer, input);
  if (!removed.ok) return refused(MESSAGES[removed.reason]);
  refresh();
  return saved("Taken off.");
});

export const restoreProcessAction = formAction(raciInput, async (viewer, input) => {
  const restored = await restoreProcess(viewer, input);
  if (!restored.ok) return refused(MESSAGES[restored.reason]);
  refresh();
  return saved("There again.");
});
