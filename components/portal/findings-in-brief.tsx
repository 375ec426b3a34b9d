import { LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { Diagnosis } from "@/lib/rules/diagnosis/diagnosis";
import { verdictSentence } from "@/lib/rules/diagnosis/verdict-sentence";
import { formatDay } from "@/lib/units/days";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    readMore: "Read more",
    whereStands: (name: string | number) => `Where ${name} stands`,
    byTheRoundOf: (day: string | number) => `By the round of ${day}.`,
  },
  de: {
    readMore: "Mehr lesen",
    whereStands: (name) => `Wo ${name} steht`,
    byTheRoundOf: (day) => `Nach der Runde vom ${day}.`,
  },
});

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
  const locale = useLocale();
  const words = WORDS[locale];
  return (
    <Section title={words.whereStands(client.name)} lead={words.byTheRoundOf(formatDay(asOf, locale))}>
      <p className="max-w-[70ch]">{verdictSentence(findings, client.name, locale)}</p>
      <div>
        <LinkButton href={`/portal/findings/${id}`}>{words.readMore}</LinkButton>
      </div>
    </Section>
  );
}
