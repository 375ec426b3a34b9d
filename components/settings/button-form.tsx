import { ActionForm } from "@/components/ui/action-form";
import type { Button } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { ComponentProps } from "react";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    oneMoment: "One moment…",
  },
  de: {
    oneMoment: "Einen Moment …",
  },
});

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
  const words = WORDS[useLocale()];
  return (
    <ActionForm action={action} hidden={hidden} className="justify-items-start gap-2">
      <SubmitButton
        size="sm"
        variant={variant}
        aria-label={label}
        pendingLabel={pendingLabel ?? words.oneMoment}
      >
        {children}
      </SubmitButton>
    </ActionForm>
  );
}
