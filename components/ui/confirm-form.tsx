"use client";

import { type ReactNode, useState } from "react";
import { ActionForm } from "./action-form";
import { Button } from "./button";
import { CloseQuestion, QuestionDialog } from "./question-dialog";
import { SubmitButton } from "./submit-button";
import type { FormAction } from "./use-form-submit";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    cancel: "Cancel",
    oneMoment: "One moment…",
  },
  de: {
    cancel: "Abbrechen",
    oneMoment: "Einen Moment …",
  },
});

type ConfirmFormProps = {
  action: FormAction;
  /** The id of the row this will make, where it makes one. */
  id?: string;
  hidden: Record<string, string | number>;
  /** The button on the page, which only asks. */
  ask: string;
  askVariant?: "primary" | "secondary" | "danger";
  /** The question, as the dialog's heading, and what saying yes means. */
  title: string;
  children: ReactNode;
  /** The button that does it. */
  confirm: string;
  confirmVariant?: "primary" | "danger";
  pendingLabel?: string;
  /** Also in an archive, where nothing else can be changed. */
  inArchive?: boolean;
};

/** For what cannot be taken back: says what it means and asks once more, in the browser's own dialog. */
export function ConfirmForm(props: ConfirmFormProps) {
  const words = WORDS[useLocale()];
  const { action, id, hidden, ask, askVariant = "secondary", title, children } = props;
  const { confirm, confirmVariant = "danger", pendingLabel = words.oneMoment, inArchive } = props;
  const [open, setOpen] = useState(false);

  // The question is drawn anew each time, so that a refusal of the last time is gone.
  return (
    <>
      <Button variant={askVariant} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {ask}
      </Button>
      {open && (
        <QuestionDialog title={title} onClose={() => setOpen(false)}>
          <ActionForm action={action} id={id} hidden={hidden} inArchive={inArchive} className="mt-3">
            <div className="text-ink-soft grid gap-3 text-sm">{children}</div>
            <div className="flex flex-wrap gap-3">
              <SubmitButton variant={confirmVariant} pendingLabel={pendingLabel}>
                {confirm}
              </SubmitButton>
              <CloseQuestion>{words.cancel}</CloseQuestion>
            </div>
          </ActionForm>
        </QuestionDialog>
      )}
    </>
  );
}
