import { Table, Td, Th } from "@/components/ui/table";
import type { Cumulative } from "@/lib/pictures/usage-progress";
import { formatWeek } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";

type UsageTableProps = { totals: readonly Cumulative[]; plannedMinutes: number; plannedDeliverables: number };

/** The picture's figures, for screen readers and for those who want the numbers. */
export function UsageTable({ totals, plannedMinutes, plannedDeliverables }: UsageTableProps) {
  return (
    <details className="no-print text-sm">
      <summary className="text-accent w-fit text-xs">The same as a table</summary>
      <Table caption="Hours used and deliverables in use, week by week, added up">
        <thead>
          <tr>
            <Th>Week</Th>
            <Th numeric>Hours of {formatHours(plannedMinutes)}</Th>
            <Th numeric>In use of {plannedDeliverables}</Th>
          </tr>
        </thead>
        <tbody>
          {totals.map(({ monday, minutes, inUse }) => (
            <tr key={monday}>
              <Td>{formatWeek(monday)}</Td>
              <Td numeric>{formatHours(minutes)}</Td>
              <Td numeric>{inUse}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  );
}
