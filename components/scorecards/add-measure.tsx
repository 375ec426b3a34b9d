import { ActionForm } from "@/components/ui/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/components/ui/use-form-submit";
import { FEWEST_MEASURES, MOST_MEASURES } from "@/lib/rules/scorecard/goal";
import { MeasureFields } from "./measure-fields";

type AddMeasureProps = {
  clientId: string;
  newId: string;
  count: number;
  owners: readonly { id: string; name: string }[];
  action: FormAction;
};

/** One more number, up to fifteen. */
export function AddMeasure({ clientId, newId, count, owners, action }: AddMeasureProps) {
  if (count >= MOST_MEASURES) return null;
  const missing = FEWEST_MEASURES - count;
  return (
    <>
      {count === 0 && (
        <EmptyState title="Five to fifteen numbers say how the company runs">
          Each has an owner and a goal, is entered once a week, and is looked at in the leadership meeting:
          what is out of goal is talked about, the rest is not.
        </EmptyState>
      )}
      <Section
        title="Another number"
        lead={
          count > 0 && missing > 0
            ? `${missing} more make a scorecard that shows the whole company.`
            : undefined
        }
      >
        <details open={count === 0} className="no-print">
          <summary className="text-accent w-fit text-sm font-medium">Add a number</summary>
          <ActionForm
            action={action}
            id={newId}
            hidden={{ clientCompanyId: clientId }}
            submit="Add to the scorecard"
            className="mt-4 max-w-2xl"
          >
            <MeasureFields owners={owners} />
          </ActionForm>
        </details>
      </Section>
    </>
  );
}
