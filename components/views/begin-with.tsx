import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { Viewed } from "@/lib/rules/grid/view-state";
import type { View } from "./types";

/** Which view one's own list begins with. */
export function BeginWithButton({ about, view, action }: { about: Viewed; view: View; action: FormAction }) {
  const hidden: Record<string, string> = view.isFirst ? { about } : { about, viewId: view.id };
  return (
    <ActionForm action={action} hidden={hidden}>
      <SubmitButton variant="secondary" className="justify-self-start">
        {view.isFirst ? "Begin without a view again" : `Begin with “${view.name}”`}
      </SubmitButton>
    </ActionForm>
  );
}
