import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { IsoDay } from "@/lib/units/days";
import { DeliverableFields } from "./deliverable-fields";
import type { DeliverableFacts } from "./deliverable-line";
import { DeliverableList } from "./deliverable-list";
import { DeliverableSteps } from "./deliverable-steps";
import type { DeliverableKind } from "@/lib/rules/engagement/words";
import type { DeliverableVerb } from "./words";

type Row = DeliverableFacts & {
  kind: DeliverableKind;
  version: number;
  /** An SOP whose text is kept here: its steps are on its own page. */
  hasText: boolean;
  verbs: readonly DeliverableVerb[];
};

type DeliverablesSectionProps = {
  engagement: {
    id: string;
    today: IsoDay;
    deliverables: readonly Row[];
    owners: readonly { id: string; name: string }[];
  };
  base: string;
  /** Where the client's SOPs are. */
  sops: string;
  newId: string;
  /** `null` for those who only read. */
  actions: { add: FormAction; move: FormAction } | null;
};

/** What the hours turn into, by kind, and the form to plan one more. */
export function DeliverablesSection({ engagement, base, sops, newId, actions }: DeliverablesSectionProps) {
  const { id, today, deliverables, owners } = engagement;
  return (
    <Section title="Deliverables">
      {deliverables.length === 0 && (
        <EmptyState title="Nothing planned yet">
          Plan the SOPs, reporting cadences and accountability structures that the hours are to turn into.
          Progress is what comes into use, not what was written.
        </EmptyState>
      )}
      <DeliverableList
        deliverables={deliverables}
        today={today}
        titleOf={
          actions
            ? (row) => <TextLink href={`${base}/deliverables/${row.id}`}>{row.title}</TextLink>
            : undefined
        }
        stepsOf={
          actions
            ? (row) =>
                row.hasText ? (
                  <LinkButton href={`${sops}/${row.id}`} size="sm" aria-label={`Open the SOP: ${row.title}`}>
                    Open the SOP
                  </LinkButton>
                ) : (
                  <DeliverableSteps deliverable={row} action={actions.move} />
                )
            : undefined
        }
      />
      {actions && (
        <details open={deliverables.length === 0} className="no-print">
          <summary className="text-accent w-fit text-sm font-medium">Plan a deliverable</summary>
          <ActionForm
            action={actions.add}
            id={newId}
            hidden={{ engagementId: id }}
            submit="Add to the plan"
            resetOnSaved
            className="mt-4 max-w-2xl"
          >
            <DeliverableFields owners={owners} />
          </ActionForm>
        </details>
      )}
    </Section>
  );
}
