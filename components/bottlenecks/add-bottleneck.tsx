import { ActionForm } from "@/components/ui/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { IsoDay } from "@/lib/units/days";
import { BottleneckFields } from "./bottleneck-fields";

type AddBottleneckProps = {
  clientId: string;
  newId: string;
  today: IsoDay;
  isFirst: boolean;
  departments: readonly { id: string; name: string }[];
  action: FormAction;
};

/** One more step that holds the work back. */
export function AddBottleneck({ clientId, newId, today, isFirst, departments, action }: AddBottleneckProps) {
  return (
    <>
      {isFirst && (
        <EmptyState title="What holds the work back?">
          In each function one step sets the pace. Name it, count the approvals in its way, and enter
          throughput and people by month: throughput per head says whether taking it away has helped.
        </EmptyState>
      )}
      <Section title="Another bottleneck">
        <details open={isFirst} className="no-print">
          <summary className="text-accent w-fit text-sm font-medium">Add a bottleneck</summary>
          <ActionForm
            action={action}
            id={newId}
            hidden={{ clientCompanyId: clientId }}
            submit="Add to the register"
            className="mt-4 max-w-2xl"
          >
            <BottleneckFields departments={departments} foundDay={today} />
          </ActionForm>
        </details>
      </Section>
    </>
  );
}
