import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    whatIf: "What if",
    yourConsultantsTriedWhat:
      "Your consultants tried what the same rules would say if some of this were different.",
  },
  de: {
    whatIf: "Was wäre, wenn",
    yourConsultantsTriedWhat:
      "Ihre Beratung hat ausprobiert, was dieselben Regeln sagen würden, wenn manches anders wäre.",
  },
});

type SharedScenariosProps = { scenarios: ReadonlyArray<{ id: string; name: string }>; diagnosisId: string };

/** What the consultants tried on this diagnosis, for the CEO to read. */
export function SharedScenarios({ scenarios, diagnosisId }: SharedScenariosProps) {
  const words = WORDS[useLocale()];
  if (scenarios.length === 0) return null;
  return (
    <Section title={words.whatIf} lead={words.yourConsultantsTriedWhat}>
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
