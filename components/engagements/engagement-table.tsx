import { TextLink } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import { isUsualWeek } from "@/lib/rules/hours/planned";
import { type IsoDay, formatDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { ENGAGEMENT_KINDS, type EngagementKind } from "@/lib/rules/engagement/words";

type Row = {
  id: string;
  title: string;
  kind: EngagementKind;
  startsOn: IsoDay;
  endsOn: IsoDay | null;
  plannedMinutesPerWeek: number;
  usedMinutes: number;
  deliverablesPlanned: number;
  deliverablesInUse: number;
};

type EngagementTableProps = { base: string; downloads: string; engagements: readonly Row[] };

/** A client's engagements, latest first. */
export function EngagementTable({ base, downloads, engagements }: EngagementTableProps) {
  return (
    <Table caption="Engagements, latest first" downloads={downloads}>
      <thead>
        <tr>
          <Th>Engagement</Th>
          <Th>Kind</Th>
          <Th>From</Th>
          <Th>To</Th>
          <Th numeric>Planned a week</Th>
          <Th numeric>Hours used</Th>
          <Th numeric>In use</Th>
        </tr>
      </thead>
      <tbody>
        {engagements.map((row) => (
          <tr key={row.id}>
            <Td>
              <TextLink href={`${base}/${row.id}`}>{row.title}</TextLink>
            </Td>
            <Td>{ENGAGEMENT_KINDS[row.kind]}</Td>
            <Td className="whitespace-nowrap">{formatDay(row.startsOn)}</Td>
            <Td className="whitespace-nowrap">{row.endsOn ? formatDay(row.endsOn) : "Open"}</Td>
            <Td numeric>
              {formatHours(row.plannedMinutesPerWeek)}
              {!isUsualWeek(row.plannedMinutesPerWeek) && (
                <span className="text-ink-soft block text-xs">outside the usual 10 to 20</span>
              )}
            </Td>
            <Td numeric>{formatHours(row.usedMinutes)}</Td>
            <Td numeric>
              {row.deliverablesPlanned === 0
                ? "None planned"
                : `${row.deliverablesInUse} of ${row.deliverablesPlanned}`}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
