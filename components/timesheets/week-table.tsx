import type { ReactNode } from "react";
import { Table, Td, Th } from "@/components/ui/table";
import { formatWeekday, type IsoDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";

type WeekTableProps = {
  caption: string;
  /** What the lines are, above the first column. */
  lines: string;
  week: { days: readonly IsoDay[]; dayMinutes: readonly number[]; minutes: number };
  /** The rows of the body. */
  children: ReactNode;
};

/** Days across, work down, and below what each day holds. */
export function WeekTable({ caption, lines, week, children }: WeekTableProps) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <Th>{lines}</Th>
          {week.days.map((day) => (
            <Th key={day} numeric className="!px-1">
              {formatWeekday(day)}
            </Th>
          ))}
          <Th numeric>Total</Th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
      <tfoot>
        <tr className="font-medium">
          <Td>Each day</Td>
          {week.dayMinutes.map((minutes, column) => (
            <Td key={week.days[column]} numeric className="!px-1">
              {minutes > 0 ? formatHours(minutes) : "–"}
            </Td>
          ))}
          <Td numeric>{formatHours(week.minutes)}</Td>
        </tr>
      </tfoot>
    </Table>
  );
}
