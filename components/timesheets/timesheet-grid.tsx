import type { ReactNode } from "react";
import { Td } from "@/components/ui/table";
import type { GridLine, WeekGrid } from "@/lib/rules/hours/week-grid";
import { type IsoDay, formatWeekday } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { TimeCell } from "./time-cell";
import type { DeliverableChoice, OwnEntry, TimesheetActions } from "./types";
import { WeekTable } from "./week-table";
import { workName } from "./work-name";

type TimesheetGridProps = {
  engagement: { id: string; startsOn: IsoDay; endsOn: IsoDay | null };
  monday: IsoDay;
  grid: WeekGrid<OwnEntry>;
  deliverables: readonly DeliverableChoice[];
  /** `null` where the week, or the reader, allows no changes. */
  actions: TimesheetActions | null;
};

/** Days across, work down: one's own week, written in place. */
export function TimesheetGrid({ engagement, monday, grid, deliverables, actions }: TimesheetGridProps) {
  const lines = actions ? grid.lines : grid.lines.filter(({ minutes }) => minutes > 0);
  return (
    <WeekTable caption="Your hours this week, by work and day" lines="Work" week={grid}>
      {lines.map((line) => {
        const { title, note } = workName(line, deliverables);
        return (
          <tr key={`${line.kind} ${line.deliverableId}`}>
            <th scope="row" className="border-line min-w-56 border-b py-1 pr-3 text-left font-normal">
              {title}
              {note && <span className="text-ink-soft block text-xs">{note}</span>}
            </th>
            {grid.days.map((day, column) => (
              <Td key={day} numeric className="!px-1 !py-1 align-middle">
                {cellOf(line, day, column, title)}
              </Td>
            ))}
            <Td numeric className="align-middle">
              {line.minutes > 0 && formatHours(line.minutes)}
            </Td>
          </tr>
        );
      })}
    </WeekTable>
  );

  function cellOf(line: GridLine<OwnEntry>, day: IsoDay, column: number, title: string): ReactNode {
    const entries = line.cells[column] ?? [];
    const minutes = entries.reduce((sum, entry) => sum + entry.minutes, 0);
    const outside = day < engagement.startsOn || (engagement.endsOn !== null && day > engagement.endsOn);
    if (!actions || outside) return minutes > 0 ? formatHours(minutes) : "";
    if (entries.length > 1)
      return (
        <a
          href="#entries"
          title={`${entries.length} entries: change them below`}
          className="text-accent px-1.5"
        >
          {formatHours(minutes)}
        </a>
      );
    const entry = entries[0] ?? null;
    return (
      <TimeCell
        key={entry ? `${entry.id} ${entry.version}` : "new"}
        cell={{
          engagementId: engagement.id,
          monday,
          day,
          kind: line.kind,
          deliverableId: line.deliverableId,
          entry,
        }}
        label={`${title}, ${formatWeekday(day)}`}
        actions={actions}
        column={column}
      />
    );
  }
}
