import { ActionForm } from "@/components/ui/action-form";
import type { Button } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { ComponentProps } from "react";

type ButtonFormProps = {
  action: FormAction;
  hidden: Record<string, string>;
  /** The button's words; `label` where they need more to be understood alone. */
  children: string;
  label?: string;
  variant?: ComponentProps<typeof Button>["variant"];
  pendingLabel?: string;
};

/** A button that does one thing, and says above itself when it could not. */
export function ButtonForm({
  action,
  hidden,
  children,
  label,
  variant = "secondary",
  pendingLabel,
}: ButtonFormProps) {
  return (
    <ActionForm action={action} hidden={hidden} className="justify-items-start gap-2">
      <SubmitButton
        size="sm"
        variant={variant}
        aria-label={label}
        pendingLabel={pendingLabel ?? "One moment…"}
      >
        {children}
      </SubmitButton>
    </ActionForm>
  );
}
