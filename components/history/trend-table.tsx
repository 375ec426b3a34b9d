import { Table, Td, Th } from "@/components/ui/table";
import { LABELS } from "@/lib/rules/diagnosis/labels";
import type { TrendPoint } from "@/lib/rules/diagnosis/trend";
import { STAGE_TITLES } from "@/lib/rules/diagnosis/words";
import { DIMENSIONS } from "@/lib/rules/questionnaire/dimensions";
import { formatDay } from "@/lib/units/days";

/** The picture's figures, for screen readers and for those who want the numbers. */
export function TrendTable({ points }: { points: readonly TrendPoint[] }) {
  return (
    <details className="no-print text-sm">
      <summary className="w-fit text-xs text-accent">The same as a table</summary>
      <Table caption="Stage and scores of each round, oldest first">
        <thead>
          <tr>
            <Th>Round</Th>
            <Th>Stage</Th>
            {DIMENSIONS.map((dimension) => (
              <Th key={dimension} numeric className="whitespace-normal">
                {LABELS[dimension]}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map(({ day, stage, scores }, at) => (
            <tr key={day + at}>
              <Td className="whitespace-nowrap">{formatDay(day)}</Td>
              <Td>{stage ? STAGE_TITLES[stage] : "No verdict"}</Td>
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
