import { DIMENSIONS, type Dimension, INTEGRATION_DIMENSIONS } from "@/lib/rules/questionnaire/dimensions";
import { throughlineTemplate } from "@/lib/rules/questionnaire/template";
import { GapPlot } from "./gap-plot";
import type { ReportedDiagnosis, Shows, Withheld } from "./reported";
import { ScoreBars } from "./score-bars";

type ScoresProps = { diagnosis: ReportedDiagnosis; shows: Shows; withheld?: Withheld };

/** How the seven subjects score, with each group's view where the reader may see it. */
export function Scores({ diagnosis, shows, withheld }: ScoresProps) {
  const { dimensions, gaps, integrationIndex } = diagnosis;
  return (
    <>
      <p className="tabular">
        <span className="text-2xl font-semibold">
          {integrationIndex === null ? "–" : Math.round(integrationIndex)}
        </span>{" "}
        <span className="text-ink-soft">
          of 100 is the integration index, the mean of {listed(INTEGRATION_DIMENSIONS.map(titleOf))}.
        </span>
      </p>
      {shows === "groups" ? (
        <GapPlot
          caption="Scores by subject, with the views of the CEO, the heads and the consultant"
          subjects={DIMENSIONS.map((id) => ({
            id,
            label: titleOf(id),
            score: dimensions[id].score,
            views: dimensions[id].byGroup,
            flag: gaps.find((gap) => gap.id === id)?.flag ?? null,
          }))}
        />
      ) : (
        <>
          <ScoreBars
            caption="Scores by subject, over everybody who answered"
            bars={DIMENSIONS.map((id) => ({
              id,
              label: titleOf(id),
              score: shows === "joint" ? dimensions[id].score : dimensions[id].byGroup.ceo,
              note: shows === "joint" ? ownNote(dimensions[id].byGroup.ceo) : undefined,
            }))}
          />
          <p className="max-w-[70ch] text-sm text-ink-soft">
            {withheld?.withheldBeside ? WITHHELD_BESIDE : WITHHELD[shows]}
          </p>
        </>
      )}
      {withheld?.departmentsWithheld && (
        <p className="max-w-[70ch] text-sm text-ink-soft">
          No department is shown by itself. Most have one head, and the department’s score would be that
          person’s own answers; this round promised that they would not be shown.
        </p>
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

const WITHHELD_BESIDE =
  "These are your own answers. The scores over everybody are not shown: too few people answered otherwise than in what you have seen before, and taking one from the other would tell how. This round promised that it would not.";

function listed(titles: string[]): string {
  return new Intl.ListFormat("en", { type: "conjunction" }).format(
    titles.map((title) => title.toLowerCase()),
  );
}

function ownNote(ceo: number | null): string | undefined {
  return ceo === null ? undefined : `You: ${Math.round(ceo)}`;
}

function titleOf(dimension: Dimension): string {
  return throughlineTemplate.texts.en.find((text) => text.dimension === dimension)?.title ?? dimension;
}
