import { clsx } from "clsx";
import { Star as StarIcon } from "lucide-react";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";

type StarProps = {
  kind: "client" | "sop" | "report";
  itemId: string;
  isStarred: boolean;
  action: FormAction;
};

/** Keeps a page at hand in the palette, for the one who presses it alone. */
export function Star({ kind, itemId, isStarred, action }: StarProps) {
  const label = isStarred ? "Let go of this favourite" : "Keep as a favourite";
  return (
    <ActionForm
      key={String(isStarred)}
      action={action}
      hidden={{ kind, itemId, star: isStarred ? "off" : "on" }}
    >
      <SubmitButton variant="quiet" size="icon" aria-label={label} title={label} pendingLabel="…">
        <StarIcon aria-hidden className={clsx("size-5", isStarred && "fill-current")} />
      </SubmitButton>
    </ActionForm>
  );
}
