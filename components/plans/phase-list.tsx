import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { IsoDay } from "@/lib/units/days";
import { PhaseFields } from "./phase-fields";
import { type PhaseActions, PhaseItem } from "./phase-item";
import { PlacedLine } from "./placed-line";
import type { PlannedDeliverable, PlannedPhase } from "./types";

type PhaseListProps = {
  engagementId: string;
  phases: readonly PlannedPhase[];
  deliverables: readonly PlannedDeliverable[];
  today: IsoDay;
  base: string;
  diagnoses: string;
  newId: string;
  /** `null` for those who only read. */
  on: (PhaseActions & { add: FormAction; place: FormAction }) | null;
};

/** The phases with what each brings into use, and what stands in none of them. */
export function PhaseList({ engagementId, phases, deliverables, newId, on, ...place }: PhaseListProps) {
  const linesOf = (phaseId: string | null) => {
    const own = deliverables.filter((each) => each.phaseId === phaseId);
    if (own.length === 0) return null;
    return (
      <ul>
        {own.map((each) => (
          <PlacedLine
            key={each.id}
            deliverable={each}
            phases={phases}
            {...place}
            action={on?.place ?? null}
          />
        ))}
      </ul>
    );
  };
  const unplaced = linesOf(null);
  return (
    <>
      <Section title="Phases">
        <ol className="grid gap-8">
          {phases.map((phase, at) => (
            <PhaseItem
              key={phase.id}
              phase={phase}
              today={place.today}
              may={{ earlier: at > 0, later: at < phases.length - 1 }}
              on={on}
            >
              {linesOf(phase.id) ?? (
                <p className="text-ink-soft text-sm">Nothing is to come into use in this phase yet.</p>
              )}
            </PhaseItem>
          ))}
        </ol>
        {on && (
          <details className="no-print">
            <summary className="text-accent w-fit text-sm font-medium">Add a phase</summary>
            <ActionForm
              key={phases.length}
              action={on.add}
              id={newId}
              hidden={{ engagementId }}
              submit="Add the phase"
              className="mt-4 max-w-3xl"
            >
              <PhaseFields />
            </ActionForm>
          </details>
        )}
      </Section>
      {unplaced && (
        <Section title="In no phase yet" lead="Planned for this engagement, but not placed in time.">
          {unplaced}
        </Section>
      )}
    </>
  );
}
