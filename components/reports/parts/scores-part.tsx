import { GapPlot } from "@/components/diagnosis/gap-plot";
import { ScoreBars } from "@/components/diagnosis/score-bars";
import type { ReportMarks, ReportView } from "./types";

type ScoresPartProps = Pick<ReportView, "scores"> & { marks: Pick<ReportMarks, "dimensions"> };

/** The groups apart where the round lets them be shown; else what is left of the scores. */
export function ScoresPart({ scores, marks }: ScoresPartProps) {
  const { dimensions } = marks;
  const hasGroups = dimensions.some(({ byGroup }) => byGroup.head !== null || byGroup.consultant !== null);
  return (
    <>
      <p className="max-w-[70ch]">
        Each subject is rated from 0 (weakest) to 100. The integration index, the mean of the four subjects
        about the whole company, is <span className="font-semibold">{scores.integrationIndex}</span>.
      </p>
      {hasGroups ? (
        <GapPlot
          language="en"
          caption="Scores by subject, with the views of the CEO, the heads and the consultant"
          subjects={dimensions.map(({ id, title, score, byGroup }) => ({
            ...{ id, label: title, score, views: byGroup },
          }))}
        />
      ) : (
        <ScoreBars
          language="en"
          caption="Scores by subject"
          bars={dimensions.map(({ id, title, score, byGroup: { ceo } }) => ({
            ...{ id, label: title, score, note: ceo === null ? undefined : `CEO ${Math.round(ceo)}` },
          }))}
        />
      )}
      <p className="max-w-[70ch] text-sm text-ink-soft">{scores.confidentiality}</p>
    </>
  );
}
