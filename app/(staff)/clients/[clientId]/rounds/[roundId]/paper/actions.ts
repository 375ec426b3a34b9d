"use server";

import { refresh } from "next/cache";
import { importReport } from "@/app/import-report";
import { count } from "@/components/assessments/import-report";
import { formAction, refused, saved } from "@/lib/form-action";
import { importAnswers, type ImportRefusal } from "@/lib/rounds/import-mutations";
import { lookAtImport } from "@/lib/rounds/import-queries";
import { importInput } from "@/lib/rounds/import-schema";

const MESSAGES: Record<ImportRefusal, string> = {
  FORBIDDEN: "Only owners and consultants can enter answers from paper.",
  NOT_FOUND: "This round no longer exists.",
  ROUND_CLOSED: "This round is closed; its answers no longer change.",
  OTHER_FILE: "This is not the file that was looked at; nothing was written. Look at it first.",
  ROW_ERRORS: "There is something wrong in the file; nothing was written. Look at it again to see what.",
  CHANGED_MEANWHILE:
    "The round or your choices have changed since you looked; nothing was written. Look at the file again.",
};

/** `values` of a saved look is the report to show; of a saved writing there are none. */
export const importAnswersAction = formAction(importInput, async (viewer, { file, ...input }) => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (input.step === "look") {
    const looked = await lookAtImport(viewer, { ...input, bytes });
    if (!looked.ok) return refused(MESSAGES[looked.reason]);
    return { ...saved("Looked at; nothing is written yet."), values: importReport(looked.value) };
  }
  const imported = await importAnswers(viewer, { ...input, bytes });
  if (!imported.ok) return refused(MESSAGES[imported.reason]);
  refresh();
  const { answers, people, finished } = imported.value;
  if (answers + finished === 0) return saved("All of it was there already; nothing was changed.");
  const done = finished > 0 ? ` ${count(finished, "person", "people")} marked as finished.` : "";
  return saved(`Written: ${count(answers, "answer")} of ${count(people, "person", "people")}.${done}`);
});
