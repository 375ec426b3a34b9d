import { ScoreBars } from "@/components/diagnosis/score-bars";
import { StageLadder } from "@/components/diagnosis/stage-ladder";
import { Section } from "@/components/ui/section";
import type { StageOnDay } from "@/lib/pictures/stage-ladder";
import { LABELS_IN } from "@/lib/rules/diagnosis/labels";
import { ROLE_IN_PRACTICE_IN, ROLE_TITLES_IN, type Role, type Stage } from "@/lib/rules/diagnosis/words";
import { DIMENSIONS, type Dimension } from "@/lib/rules/questionnaire/dimensions";
import { inBoth, type Locale, type Spoken } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    howItScores: "How it scores",
    whatItCallsFor: "What it calls for",
    ofIsHowWell: "of 100 is how well the departments work as one.",
    scoresBySubjectOver: "Scores by subject, over everybody who answered",
    isTheWeakestLevel:
      "0 is the weakest level of every statement, 100 the strongest; over everybody who answered, the CEO, the heads and the consultants together.",
    noDepartmentAndNo:
      "No department and no group is shown by itself: behind it would stand one person’s answers, or those of a few.",
  },
  de: {
    howItScores: "Wie die Werte stehen",
    whatItCallsFor: "Was es verlangt",
    ofIsHowWell: "von 100: so gut arbeiten die Abteilungen als Ganzes.",
    scoresBySubjectOver: "Werte nach Themen, über alle, die geantwortet haben",
    isTheWeakestLevel:
      "0 ist die schwächste Stufe jeder Aussage, 100 die stärkste; über alle, die geantwortet haben: Geschäftsführung, Leitungen und Beratung zusammen.",
    noDepartmentAndNo:
      "Keine Abteilung und keine Gruppe wird für sich gezeigt: Dahinter stünden die Antworten einer oder weniger Personen.",
  },
});

type FindingsProps = {
  findings: {
    asOf: string;
    stage: Stage;
    role: Role;
    conclusive: boolean;
    integrationIndex: number | null;
    dimensions: Record<Dimension, { score: number | null }>;
    shows: "joint" | "nothing";
    withheldBecause: "consultants_only" | "too_few" | "beside" | null;
  };
  earlier: readonly StageOnDay[];
};

const WITHHELD = {
  consultants_only:
    "This round promised that only your consultants read the answers, so no score is shown here.",
  too_few: "With the few who answered, the scores would tell what single people said. So they are left out.",
  beside:
    "Only one or two people answered otherwise than in the round before, and the difference would tell how. So the scores are left out.",
} as const;

const WITHHELD_IN: Readonly<Record<Locale, Spoken<typeof WITHHELD>>> = {
  en: WITHHELD,
  de: {
    consultants_only:
      "In dieser Runde wurde zugesagt, dass nur Ihre Beratung die Antworten liest; deshalb steht hier kein Wert.",
    too_few:
      "Bei so wenigen Antworten würden die Werte verraten, was Einzelne gesagt haben. Deshalb fehlen sie.",
    beside:
      "Nur eine oder zwei Personen haben anders geantwortet als in der Runde davor, und der Unterschied würde verraten, wie. Deshalb fehlen die Werte.",
  } as const,
};

/** What the heads of a company are shown of a diagnosis: where it stands, and what it calls for. Nobody's own answers. */
export function Findings({ findings, earlier }: FindingsProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  const { asOf, stage, role, conclusive, integrationIndex, dimensions, withheldBecause } = findings;
  return (
    <div className="grid grid-cols-1 gap-10">
      <StageLadder now={conclusive ? { stage, day: asOf } : null} earlier={earlier} />
      {conclusive && (
        <Section title={words.whatItCallsFor}>
          <p className="max-w-[75ch]">
            <span className="block font-semibold first-letter:uppercase">{ROLE_TITLES_IN[locale][role]}</span>
            {ROLE_IN_PRACTICE_IN[locale][role]}
          </p>
        </Section>
      )}
      <Section
        title={words.howItScores}
        lead={withheldBecause ? WITHHELD_IN[locale][withheldBecause] : words.isTheWeakestLevel}
      >
        {!withheldBecause && (
          <>
            <p className="tabular">
              <span className="text-2xl font-semibold">{integrationIndex ?? "–"}</span>{" "}
              <span className="text-ink-soft">{words.ofIsHowWell}</span>
            </p>
            <ScoreBars
              caption={words.scoresBySubjectOver}
              bars={DIMENSIONS.map((id) => ({
                id,
                label: LABELS_IN[locale][id],
                score: dimensions[id].score,
              }))}
            />
          </>
        )}
        <p className="max-w-[70ch] text-sm text-ink-soft">{words.noDepartmentAndNo}</p>
      </Section>
    </div>
  );
}
