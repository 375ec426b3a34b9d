import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/link";
import type { ReportingLine } from "@/lib/rules/diagnosis/reporting-line";
import { formatDay } from "@/lib/units/days";

type WhyThisLineProps = {
  clientId: string;
  diagnosisId: string;
  asOf: string;
  line: ReportingLine | null;
};

/** Why the seat belongs there, and until when that holds. */
export function WhyThisLine({ clientId, diagnosisId, asOf, line }: WhyThisLineProps) {
  const source = (
    <TextLink href={`/clients/${clientId}/diagnoses/${diagnosisId}`}>
      the diagnosis of {formatDay(asOf)}
    </TextLink>
  );
  if (!line)
    return (
      <Section title="Why nothing moves">
        <p className="max-w-prose text-sm">
          By {source}, the company needs no new operations role, so today’s lines stay. What to change about
          the mandate of whoever is in a seat stands among its warnings.
        </p>
      </Section>
    );
  return (
    <Section title="Why there, and until when">
      <div className="grid max-w-prose gap-2 text-sm">
        <p>{line.sentence}</p>
        <p>{line.holdsUntil}</p>
        <p className="text-ink-soft">From {source}.</p>
      </div>
    </Section>
  );
}
