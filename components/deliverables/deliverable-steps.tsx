import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import { DELIVERABLE_VERBS, type DeliverableVerb } from "./words";

type DeliverableStepsProps = {
  deliverable: { id: string; version: number; title: string; verbs: readonly DeliverableVerb[] };
  action: FormAction;
};

/** The steps that follow from where a deliverable stands, the way forward first. */
export function DeliverableSteps({ deliverable, action }: DeliverableStepsProps) {
  const { id, version, title, verbs } = deliverable;
  return (
    <ActionForm action={action} hidden={{ id, version }} className="no-print gap-2">
      <div className="flex flex-wrap gap-1">
        {verbs.map((verb, index) => (
          <SubmitButton
            key={verb}
            name="verb"
            value={verb}
            size="sm"
            variant={index === 0 && verb !== "withdraw" ? "secondary" : "quiet"}
            aria-label={`${DELIVERABLE_VERBS[verb]}: ${title}`}
          >
            {DELIVERABLE_VERBS[verb]}
          </SubmitButton>
        ))}
      </div>
    </ActionForm>
  );
}
