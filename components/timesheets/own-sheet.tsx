import { Td } from "@/components/ui/table";
import { TableDownloads } from "@/components/ui/table-downloads";
import type { OwnSheet as Sheet, SheetLine } from "@/lib/rules/hours/own-sheet";
import { formatWeekday, type IsoDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { TimeCell } from "./time-cell";
import type { DeliverableChoice, OwnEntry, TimesheetActions } from "./types";
import type { WeekState } from "./week-sentence";
import { WeekTable } from "./week-table";
import { workName } from "./work-name";

type SheetEngagement = {
  id: string;
  title: string;
  client: { id: string; name: string };
  startsOn: IsoDay;
  endsOn: IsoDay | null;
  state: WeekState;
  deliverables: readonly DeliverableChoice[];
};

type Entry = OwnEntry & { engagementId: string };

type OwnSheetProps = {
  week: { monday: IsoDay; today: IsoDay; sheet: Sheet<Entry>; engagements: readonly SheetEngagement[] };
  actions: TimesheetActions;
};

/** Days across, work down, all clients: one's own week, written in place. What last week held stands in grey. */
export function OwnSheet({ week, actions }: OwnSheetProps) {
  const { sheet, engagements } = week;
  if (sheet.lines.length === 0)
    return (
      <p className="text-sm text-ink-soft">Nothing is logged yet. The first entry below makes a line here.</p>
    );
  return (
    <div className="grid gap-2 overflow-x-auto">
      <p className="text-xs text-ink-soft">
        In grey: what the same work held last week, not logged yet. Empty a field to delete its entry.
      </p>
      <WeekTable caption="Your hours this week, by client, work and day" lines="Client and work" week={sheet}>
        {sheet.lines.map((line) => (
          <SheetRow
            key={`${line.engagementId} ${line.kind} ${line.deliverableId}`}
            line={line}
            engagement={engagements.find(({ id }) => id === line.engagementId)}
            week={week}
            actions={actions}
          />
        ))}
      </WeekTable>
      <TableDownloads of="your hours this week" path={`/tables/timesheet?week=${week.monday}`} />
    </div>
  );
}

type SheetRowProps = Pick<OwnSheetProps, "week" | "actions"> & {
  line: SheetLine<Entry>;
  /** Absent for hours of an engagement that no longer runs. */
  engagement: SheetEngagement | undefined;
};

function SheetRow({ line, engagement, week, actions }: SheetRowProps) {
  const { monday, today, sheet } = week;
  const { title, note } = workName(line, engagement?.deliverables ?? []);
  const open = engagement?.state === "open" ? engagement : null;
  return (
    <tr>
      <th scope="row" className="min-w-56 border-b border-line py-1 pr-3 text-left font-normal">
        <span className="block text-xs text-ink-soft">
          {engagement?.client.name ?? "An engagement that is over"}
        </span>
        {title}
        {note && <span className="block text-xs text-ink-soft">{note}</span>}
      </th>
      {sheet.days.map((day, column) => {
        const entries = line.cells[column] ?? [];
        const minutes = entries.reduce((sum, entry) => sum + entry.minutes, 0);
        const outside =
          !open || day < open.startsOn || (open.endsOn !== null && day > open.endsOn) || day > today;
        const entry = entries[0] ?? null;
        return (
          <Td key={day} numeric className="!px-1 !py-1 align-middle">
            {outside || entries.length > 1 ? (
              minutes !== 0 && formatHours(minutes)
            ) : (
              <TimeCell
                key={entry ? `${entry.id} ${entry.version}` : "new"}
                cell={{
                  engagementId: line.engagementId,
                  monday,
                  day,
                  kind: line.kind,
                  deliverableId: line.deliverableId,
                  entry,
                }}
                label={`${engagement?.client.name}, ${title}, ${formatWeekday(day)}`}
                hint={entry ? undefined : hintOf(line.lastWeekMinutes[column])}
                actions={actions}
                column={column}
              />
            )}
          </Td>
        );
      })}
      <Td numeric className="align-middle">
        {line.minutes !== 0 && formatHours(line.minutes)}
      </Td>
    </tr>
  );
}

function hintOf(lastWeek: number | undefined): string | undefined {
  return lastWeek ? formatHours(lastWeek) : undefined;
}
