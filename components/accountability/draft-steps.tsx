import { ConfirmForm } from "@/components/ui/confirm-form";
import { DeleteWithUndo } from "@/components/ui/delete-with-undo";
import { SelectField } from "@/components/ui/select-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { LeftOpen } from "@/lib/rules/accountability/left-open";
import { LeftOpenList } from "./left-open-list";

type Deliverable = { id: string; title: string; state: string };
type DraftStepsProps = {
  chart: { id: string; version: number };
  liveNumber: number | null;
  deliverables: readonly Deliverable[];
  leftOpen: readonly LeftOpen[];
  on: Record<"makeLive" | "drop" | "restore", FormAction>;
};

/** What becomes of a draft: it is made live, or given up. */
export function DraftSteps({ chart, liveNumber, deliverables, leftOpen, on }: DraftStepsProps) {
  return (
    <div className="flex flex-wrap items-start gap-2">
      <ConfirmForm
        action={on.makeLive}
        hidden={{ chartId: chart.id, version: chart.version }}
        ask="Make it live"
        askVariant="primary"
        title="Make this the live chart?"
        confirm="Make it live"
        confirmVariant="primary"
      >
        <p>
          The client’s CEO and heads see it from now on, and it can no longer be changed; the next change is
          another draft. {liveNumber !== null && `Chart ${liveNumber} stays readable as it was.`}
        </p>
        <LeftOpenList open={leftOpen} />
        {deliverables.length > 0 && (
          <SelectField
            name="deliverableId"
            label="As the deliverable"
            hint="One that is approved comes into use with it."
            optional
            placeholder="None"
            options={deliverables.map(({ id, title }) => ({ value: id, label: title }))}
          />
        )}
      </ConfirmForm>
      <DeleteWithUndo remove={on.drop} restore={on.restore} hidden={{ id: chart.id }}>
        Give the draft up
      </DeleteWithUndo>
    </div>
  );
}
