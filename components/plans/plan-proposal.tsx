import { ActionForm } from "@/components/ui/action-form";
import { FilterLinks } from "@/components/ui/filter-links";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/components/ui/use-form-submit";
import { PLAN_TEMPLATE_IDS, PLAN_TEMPLATES, type PlanTemplateId } from "@/lib/rules/engagement/plan-template";
import type { Proposal } from "@/lib/rules/engagement/proposal";
import { phaseWarnings } from "@/lib/rules/engagement/phase-warnings";
import type { HoursPlan } from "@/lib/rules/hours/planned";
import { totalMinutes } from "@/lib/rules/hours/worked";
import { formatHours } from "@/lib/units/hours";
import { formatDay, type IsoDay } from "@/lib/units/days";
import { PhaseWarnings } from "./phase-warnings";
import { PhaseFields } from "./phase-fields";
import { ProposedRows } from "./proposed-rows";
import { spanWords } from "./words";

type PlanProposalProps = {
  engagementId: string;
  newId: string;
  base: string;
  template: PlanTemplateId;
  diagnosis: { id: string; day: IsoDay } | null;
  /** The work has begun: only the weeks that are left are planned. */
  isRunning: boolean;
  plan: Proposal;
  /** What the engagement has already. */
  existing: readonly { title: string }[];
  terms: HoursPlan;
  action: FormAction;
};

/** A plan to start from: looked at, changed, and written in one step. */
export function PlanProposal({
  engagementId,
  newId,
  base,
  template,
  diagnosis,
  plan,
  action,
  isRunning,
  existing,
  terms,
}: PlanProposalProps) {
  const { weeks } = PLAN_TEMPLATES[template];
  const choices = PLAN_TEMPLATE_IDS.map((id) => ({
    href: `${base}/plan?template=${id}`,
    label: PLAN_TEMPLATES[id].title,
    current: id === template,
  }));
  const unusual = !isRunning && (plan.weeks < weeks.least || plan.weeks > weeks.most);
  const named = plan.phases.map((phase, at) => ({ ...phase, id: String(at) }));
  const ticked = plan.deliverables.filter(({ isChosen }) => isChosen);
  return (
    <>
      <div className="grid gap-2">
        <FilterLinks label="What to start from" choices={choices} />
        <p className="text-ink-soft max-w-[70ch] text-sm">
          {diagnosis
            ? `The weakest comes first, by the diagnosis of ${formatDay(diagnosis.day)}.`
            : "There is no closed diagnosis to go by: this is the template as it stands."}{" "}
          {isRunning ? `Over the ${plan.weeks} weeks that are left` : `Over ${plan.weeks} weeks`}; such work
          usually takes {weeks.least} to {weeks.most}
          {unusual ? ", so this is outside of what is usual" : ""}. Lengths and hours are the field’s habit,
          not a study. Nothing is written until you press the button.
        </p>
      </div>
      <ActionForm
        key={template}
        action={action}
        id={newId}
        hidden={{ engagementId, template, ...(diagnosis && { diagnosisId: diagnosis.id }) }}
        submit="Write the plan"
        className="gap-8"
      >
        <Section title="Phases">
          <ol className="grid gap-3">
            {named.map((phase, at) => (
              <li key={phase.fromMonday + at}>
                <input type="hidden" name={`phases[${at}].proposedGoal`} value={phase.goal} />
                <details>
                  <summary className="w-fit">
                    <span className="font-medium">{phase.name}</span>{" "}
                    <span className="tabular text-ink-soft text-xs">{spanWords(phase)}</span>
                  </summary>
                  <div className="mt-3 max-w-3xl pb-3">
                    <PhaseFields phase={phase} prefix={`phases[${at}].`} />
                  </div>
                </details>
                <PhaseWarnings warnings={phaseWarnings(phase, named, terms)} />
              </li>
            ))}
          </ol>
        </Section>
        <Section
          title="Deliverables"
          lead={`Untick what this client does not need, and change what it needs otherwise. ${formatHours(plan.soldMinutes)} hours are sold in these weeks; what is ticked at first takes ${formatHours(totalMinutes(ticked.map((each) => ({ minutes: each.plannedMinutes }))))}.`}
        >
          {existing.length > 0 && (
            <p className="text-sm">
              This engagement has {existing.map(({ title }) => `“${title}”`).join(", ")} already. They stay as
              they are and can be placed in phases afterwards; one of the same kind and name is placed, not
              doubled.
            </p>
          )}
          <ProposedRows deliverables={plan.deliverables} phases={plan.phases} />
        </Section>
      </ActionForm>
    </>
  );
}
