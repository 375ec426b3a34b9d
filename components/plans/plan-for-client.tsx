import { DeliverableLine } from "@/components/deliverables/deliverable-line";
import { Section } from "@/components/ui/section";
import type { IsoDay } from "@/lib/units/days";
import { LateAndNext } from "./late-and-next";
import { PhaseHeading } from "./phase-heading";
import { PlanAxis } from "./plan-axis";
import type { PhaseFacts, PlacedFacts } from "./types";

type PlanForClientProps = {
  plan: {
    title: string;
    phases: readonly PhaseFacts[];
    deliverables: readonly PlacedFacts[];
    late: readonly PlacedFacts[];
    next: PlacedFacts | null;
  };
  today: IsoDay;
};

/** The plan as the client's CEO reads it: what happens when, and what it leaves behind. */
export function PlanForClient({ plan, today }: PlanForClientProps) {
  const { title, phases, deliverables, late, next } = plan;
  return (
    <Section title={title}>
      <PlanAxis phases={phases} deliverables={deliverables} today={today} />
      <LateAndNext late={late} next={next} today={today} />
      <ol className="grid gap-6">
        {phases.map((phase) => (
          <li key={phase.id} className="grid gap-3">
            <PhaseHeading phase={phase} today={today} />
            <ul>
              {deliverables
                .filter(({ phaseId }) => phaseId === phase.id)
                .map((each) => (
                  <DeliverableLine key={each.id} deliverable={each} today={today} />
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  );
}
