import { Table, Td, Th } from "@/components/ui/table";
import { LABELS_IN } from "@/lib/rules/diagnosis/labels";
import type { TrendPoint } from "@/lib/rules/diagnosis/trend";
import { STAGE_TITLES_IN } from "@/lib/rules/diagnosis/words";
import { DIMENSIONS } from "@/lib/rules/questionnaire/dimensions";
import { formatDay } from "@/lib/units/days";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    round: "Round",
    stage: "Stage",
    noVerdict: "No verdict",
    theSameAsA: "The same as a table",
    stageAndScoresOf: "Stage and scores of each round, oldest first",
  },
  de: {
    round: "Runde",
    stage: "Stufe",
    noVerdict: "Kein Ergebnis",
    theSameAsA: "Dasselbe als Tabelle",
    stageAndScoresOf: "Stufe und Werte jeder Runde, die älteste zuerst",
  },
});

/** The picture's figures, for screen readers and for those who want the numbers. */
export function TrendTable({ points }: { points: readonly TrendPoint[] }) {
  const locale = useLocale();
  const words = WORDS[locale];
  return (
    <details className="no-print text-sm">
      <summary className="w-fit text-xs text-accent">{words.theSameAsA}</summary>
      <Table caption={words.stageAndScoresOf}>
        <thead>
          <tr>
            <Th>{words.round}</Th>
            <Th>{words.stage}</Th>
            {DIMENSIONS.map((dimension) => (
              <Th key={dimension} numeric className="whitespace-normal">
                {LABELS_IN[locale][dimension]}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map(({ day, stage, scores }, at) => (
            <tr key={day + at}>
              <Td className="whitespace-nowrap">{formatDay(day, locale)}</Td>
              <Td>{stage ? STAGE_TITLES_IN[locale][stage] : words.noVerdict}</Td>
              {DIMENSIONS.map((dimension) => (
                <Td key={dimension} numeric>
                  {scores[dimension] === null ? "–" : Math.round(scores[dimension])}
                </Td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  );
}
