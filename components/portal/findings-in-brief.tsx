import { LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { Diagnosis } from "@/lib/rules/diagnosis/diagnosis";
import { verdictSentence } from "@/lib/rules/diagnosis/verdict-sentence";
import { formatDay } from "@/lib/units/days";

type FindingsInBriefProps = {
  found: {
    id: string;
    asOf: string;
    client: { name: string };
    findings: Pick<Diagnosis, "stage" | "scope" | "role" | "conclusive" | "bindingDepartment">;
  };
};

/** On a head's first page: what the last round says of the company, and the way to all that they may see of it. */
export function FindingsInBrief({ found: { id, asOf, client, findings } }: FindingsInBriefProps) {
  return (
    <Section title={`Where ${client.name} stands`} lead={`By the round of ${formatDay(asOf)}.`}>
      <p className="max-w-[70ch]">{verdictSentence(findings, client.name)}</p>
      <div>
        <LinkButton href={`/portal/findings/${id}`}>Read more</LinkButton>
      </div>
    </Section>
  );
}
