import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";

type ProofGateProps = {
  /** They have just shown that it is they. */
  isFresh: boolean;
  action: FormAction;
  /** What it is for: "save the archive". */
  to: string;
  children?: ReactNode;
};

/** Stands in the place of what an open session alone may not do. A hidden button is courtesy: the server asks again. */
export function ProofGate({ isFresh, action, to, children }: ProofGateProps) {
  if (isFresh) return children;
  return (
    <ActionForm action={action} inArchive className="max-w-md gap-3">
      <p className="text-ink-soft text-sm">
        To {to}, show first that it is you: whoever finds this page open cannot do it. It holds for ten
        minutes.
      </p>
      <TextField name="password" type="password" label="Your password" autoComplete="current-password" />
      <TextField
        name="code"
        label="Or a code of your authenticator app"
        autoComplete="one-time-code"
        inputMode="numeric"
        optional
      />
      <div>
        <SubmitButton variant="secondary" pendingLabel="One moment…">
          Show that it is me
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
