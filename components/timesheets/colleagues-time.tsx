import { Table, Td, Th } from "@/components/ui/table";
import { formatWeekday } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import type { DeliverableChoice, OwnEntry } from "./types";
import { workName } from "./work-name";

type ColleaguesTimeProps = {
  entries: readonly (OwnEntry & { memberName: string })[];
  deliverables: readonly DeliverableChoice[];
};

/** What the others logged, to read: each member writes their own. */
export function ColleaguesTime({ entries, deliverables }: ColleaguesTimeProps) {
  return (
    <Table caption="Colleagues' hours this week">
      <thead>
        <tr>
          <Th>Who</Th>
          <Th>Day</Th>
          <Th>Work</Th>
          <Th numeric>Hours</Th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <Td>{entry.memberName}</Td>
            <Td className="whitespace-nowrap">{formatWeekday(entry.workDay)}</Td>
            <Td>
              {workName(entry, deliverables).title}
              {entry.note && <span className="text-ink-soft block text-xs">{entry.note}</span>}
            </Td>
            <Td numeric>{formatHours(entry.minutes)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
