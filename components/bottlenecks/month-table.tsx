import { FigureCell } from "@/components/ui/figure-cell";
import { Table, Td, Th } from "@/components/ui/table";
import type { FormAction } from "@/components/ui/use-form-submit";
import { type MonthFigures, perHead, rounded } from "@/lib/rules/bottlenecks/per-head";
import { figure } from "@/lib/rules/scorecard/goal";
import { formatMonth } from "@/lib/units/days";

type MonthTableProps = {
  id: string;
  step: string;
  unit: string;
  months: readonly MonthFigures[];
  action: FormAction;
};

/** The figures of each month, the newest first; written in place. Also the table of what the picture draws. */
export function MonthTable({ id, step, unit, months, action }: MonthTableProps) {
  const cell = (each: MonthFigures, of: "throughput" | "headcount", column: number) => {
    const value = each[of];
    return (
      <FigureCell
        key={`${value}`}
        hidden={{ bottleneckId: id, month: each.month, of, was: value === null ? "" : String(value) }}
        shown={value === null ? "" : figure(value)}
        label={`${of === "throughput" ? unit : "People"}, ${monthWords(each.month)}: ${step}`}
        column={column}
        className="max-w-28 min-w-20"
        action={action}
      />
    );
  };
  return (
    <Table caption={`Figures by month: ${step}`}>
      <thead>
        <tr>
          <Th>Month</Th>
          <Th numeric>{unit}</Th>
          <Th numeric>People</Th>
          <Th numeric>Per head</Th>
        </tr>
      </thead>
      <tbody>
        {[...months].reverse().map((each) => {
          const ratio = perHead(each);
          return (
            <tr key={each.month}>
              <Td className="whitespace-nowrap">{monthWords(each.month)}</Td>
              <Td numeric>{cell(each, "throughput", 0)}</Td>
              <Td numeric>{cell(each, "headcount", 1)}</Td>
              <Td numeric>{ratio === null ? "–" : rounded(ratio)}</Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

function monthWords(month: string): string {
  return `${formatMonth(month)} ${month.slice(0, 4)}`;
}
