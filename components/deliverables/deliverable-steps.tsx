import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { DeliverableState } from "@/lib/rules/engagement/words";
import { type DeliverableVerb, verbWords } from "./words";

type DeliverableStepsProps = {
  deliverable: {
    id: string;
    version: number;
    title: string;
    state: DeliverableState;
    verbs: readonly DeliverableVerb[];
  };
  action: FormAction;
};

/** The steps that follow from where a deliverable stands, the way forward first. */
export function DeliverableSteps({ deliverable, action }: DeliverableStepsProps) {
  const { id, version, title, state, verbs } = deliverable;
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
            aria-label={`${verbWords(verb, state)}: ${title}`}
          >
            {verbWords(verb, state)}
          </SubmitButton>
        ))}
      </div>
    </ActionForm>
  );
}
