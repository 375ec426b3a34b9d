import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";

type SharedScenariosProps = { scenarios: ReadonlyArray<{ id: string; name: string }>; diagnosisId: string };

/** What the consultants tried on this diagnosis, for the CEO to read. */
export function SharedScenarios({ scenarios, diagnosisId }: SharedScenariosProps) {
  if (scenarios.length === 0) return null;
  return (
    <Section
      title="What if"
      lead="Your consultants tried what the same rules would say if some of this were different."
    >
      <ul className="grid gap-2">
        {scenarios.map(({ id, name }) => (
          <li key={id}>
            <TextLink href={`/portal/diagnoses/${diagnosisId}/scenarios/${id}`}>{name}</TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
