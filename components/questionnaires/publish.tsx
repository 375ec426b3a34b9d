import { ConfirmForm } from "@/components/ui/confirm-form";
import type { FormAction } from "@/components/ui/use-form-submit";
import { statementsInWords } from "./words";

type PublishProps = { action: FormAction; templateId: string; version: number; statements: number };

/** It cannot be undone, so it asks once more. */
export function Publish({ action, templateId, version, statements }: PublishProps) {
  return (
    <ConfirmForm
      action={action}
      hidden={{ templateId, version }}
      ask="Publish"
      askVariant="primary"
      title="Publish this version?"
      confirm="Yes, publish it"
      confirmVariant="primary"
      pendingLabel="Publishing…"
    >
      <p>
        Its {statementsInWords(statements)} are then fixed, in every word, and every new round can ask them.
        To change something later, you begin the next version from it.
      </p>
    </ConfirmForm>
  );
}
