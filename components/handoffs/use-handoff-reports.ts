"use client";

import { useMemo } from "react";
import type { Held, Unsent } from "@/components/assessments/answer-queue";
import { SAVE_WORDS } from "@/components/assessments/save-words";
import { formFrom, type Sender } from "@/components/assessments/sender";
import { useAnswerQueue } from "@/components/assessments/use-answer-queue";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { Outcome } from "@/lib/rules/handoffs/handoff-map";

/** What a respondent says of one handoff. */
export type Report = { outcome: Outcome; what: string };
/** By `handoffKey`, as the server holds them. */
export type HeldReports = Readonly<
  Record<string, { outcome: Outcome; what: string | null; version: number } | undefined>
>;

/** The reports on their way to the server, in the manner of the answers. */
export function useHandoffReports(sender: Sender, held: HeldReports, save: FormAction) {
  const said = useMemo(() => saidOf(held), [held]);
  return useAnswerQueue<string, Report>({
    storageKey: `handoffs:${sender.respondentId}`,
    held: said,
    save,
    formOf: (unsent) => formOf(sender, unsent),
    // The server trims what it keeps: a space at the end is no other answer.
    same: (a, b) => a.outcome === b.outcome && a.what.trim() === b.what.trim(),
    offline: SAVE_WORDS[sender.language].offline,
    chosenEarly: () => [],
  });
}

function saidOf(held: HeldReports): Held<string, Report> {
  return Object.fromEntries(
    Object.entries(held).flatMap(([key, report]) =>
      report
        ? [[key, { said: { outcome: report.outcome, what: report.what ?? "" }, version: report.version }]]
        : [],
    ),
  );
}

function formOf(sender: Sender, reports: Unsent<string, Report>[]): FormData {
  const form = formFrom(sender);
  for (const [at, { itemId, said, version }] of reports.entries()) {
    const [from = "", to = ""] = itemId.split(">");
    form.set(`handoffs[${at}].fromDepartmentId`, from);
    form.set(`handoffs[${at}].toDepartmentId`, to);
    form.set(`handoffs[${at}].outcome`, said.outcome);
    form.set(`handoffs[${at}].what`, said.what);
    form.set(`handoffs[${at}].version`, String(version));
  }
  return form;
}
