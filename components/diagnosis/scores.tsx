import { DIMENSIONS, type Dimension, INTEGRATION_DIMENSIONS } from "@/lib/rules/questionnaire/dimensions";
import { throughlineTemplate } from "@/lib/rules/questionnaire/template";
import { GapPlot } from "./gap-plot";
import type { ReportedDiagnosis, Shows, Withheld } from "./reported";
import { ScoreBars } from "./score-bars";
import { inBoth, midSentence, type Locale, type Spoken } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    you: (round: string | number) => `You: ${round}`,
    scoresBySubjectOver: "Scores by subject, over everybody who answered",
    scoresBySubjectWith: "Scores by subject, with the views of the CEO, the heads and the consultant",
    ofIsTheIntegration: (listed: string | number) =>
      `of 100 is the integration index, the mean of ${listed}.`,
    noDepartmentIsShown:
      "No department is shown by itself. Most have one head, and the department’s score would be that person’s own answers; this round promised that they would not be shown.",
  },
  de: {
    you: (round) => `Sie: ${round}`,
    scoresBySubjectOver: "Werte nach Themen, über alle, die geantwortet haben",
    scoresBySubjectWith: "Werte nach Themen, mit den Sichten von CEO, Leitungen und Beratung",
    ofIsTheIntegration: (listed) => `von 100 ist der Zusammenhalt, das Mittel aus ${listed}.`,
    noDepartmentIsShown:
      "Keine Abteilung wird für sich gezeigt. Die meisten haben eine einzige Leitung, und der Wert der Abteilung wären deren eigene Antworten; in dieser Runde wurde zugesagt, sie nicht zu zeigen.",
  },
});

type ScoresProps = { diagnosis: ReportedDiagnosis; shows: Shows; withheld?: Withheld };

/** How the seven subjects score, with each group's view where the reader may see it. */
export function Scores({ diagnosis, shows, withheld }: ScoresProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  const { dimensions, gaps, integrationIndex } = diagnosis;
  return (
    <>
      <p className="tabular">
        <span className="text-2xl font-semibold">
          {integrationIndex === null ? "–" : Math.round(integrationIndex)}
        </span>{" "}
        <span className="text-ink-soft">
          {words.ofIsTheIntegration(
            listed(
              INTEGRATION_DIMENSIONS.map((each) => titleOf(each, locale)),
              locale,
            ),
          )}
        </span>
      </p>
      {shows === "groups" ? (
        <GapPlot
          caption={words.scoresBySubjectWith}
          subjects={DIMENSIONS.map((id) => ({
            id,
            label: titleOf(id, locale),
            score: dimensions[id].score,
            views: dimensions[id].byGroup,
            flag: gaps.find((gap) => gap.id === id)?.flag ?? null,
          }))}
        />
      ) : (
        <>
          <ScoreBars
            caption={words.scoresBySubjectOver}
            bars={DIMENSIONS.map((id) => ({
              id,
              label: titleOf(id, locale),
              score: shows === "joint" ? dimensions[id].score : dimensions[id].byGroup.ceo,
              note: shows === "joint" ? ownNote(dimensions[id].byGroup.ceo, locale) : undefined,
            }))}
          />
          <p className="max-w-[70ch] text-sm text-ink-soft">
            {withheld?.withheldBeside ? WITHHELD_BESIDE_IN[locale] : WITHHELD_IN[locale][shows]}
          </p>
        </>
      )}
      {withheld?.departmentsWithheld && (
        <p className="max-w-[70ch] text-sm text-ink-soft">{words.noDepartmentIsShown}</p>
      )}
    </>
  );
}

const WITHHELD = {
  joint:
    "These scores are over everybody who answered. The groups are not shown apart: this round promised the heads that their answers could not be worked out.",
  nothing:
    "These are your own answers. The scores over everybody are not shown: with so few who answered, taking yours away would leave theirs, and this round promised that it would not.",
} as const;

const WITHHELD_IN: Readonly<Record<Locale, Spoken<typeof WITHHELD>>> = {
  en: WITHHELD,
  de: {
    joint:
      "Diese Werte gelten für alle, die geantwortet haben. Die Gruppen werden nicht getrennt gezeigt: In dieser Runde wurde den Leitungen zugesagt, dass sich ihre Antworten nicht errechnen lassen.",
    nothing:
      "Das sind Ihre eigenen Antworten. Die Werte aller werden nicht gezeigt: Bei so wenigen Antworten blieben, zieht man Ihre ab, die der anderen übrig, und in dieser Runde wurde zugesagt, dass das nicht geschieht.",
  } as const,
};

const WITHHELD_BESIDE =
  "These are your own answers. The scores over everybody are not shown: too few people answered otherwise than in what you have seen before, and taking one from the other would tell how. This round promised that it would not.";

const WITHHELD_BESIDE_IN: Readonly<Record<Locale, Spoken<typeof WITHHELD_BESIDE>>> = {
  en: WITHHELD_BESIDE,
  de: "Das sind Ihre eigenen Antworten. Die Werte aller werden nicht gezeigt: Zu wenige haben anders geantwortet als in dem, was Sie schon kennen, und der Unterschied würde verraten, wie. In dieser Runde wurde zugesagt, dass das nicht geschieht.",
};

function listed(titles: string[], locale: Locale = "en"): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(
    titles.map((title) => midSentence(title, locale)),
  );
}

function ownNote(ceo: number | null, locale: Locale = "en"): string | undefined {
  const words = WORDS[locale];
  return ceo === null ? undefined : words.you(Math.round(ceo));
}

function titleOf(dimension: Dimension, locale: Locale = "en"): string {
  return throughlineTemplate.texts[locale].find((text) => text.dimension === dimension)?.title ?? dimension;
}
