import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import type { MeetingOnDay } from "@/lib/rules/cadence/meetings";
import { formatWeekday } from "@/lib/units/days";
import { STANDING_TONES, STANDING_WORDS, whenWords } from "./words";

type MeetingTableProps = {
  caption: string;
  meetings: readonly MeetingOnDay[];
  base: string;
  ratings: ReadonlyMap<string, number>;
};

/** Meetings with what became of them; each leads to its own page, to run it or to look back. */
export function MeetingTable({ caption, meetings, base, ratings }: MeetingTableProps) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <Th>When</Th>
          <Th>Standing</Th>
          <Th numeric>Rated</Th>
        </tr>
      </thead>
      <tbody>
        {meetings.map((meeting) => {
          const rating = ratings.get(meeting.day);
          const note = noteOf(meeting);
          return (
            <tr key={meeting.day}>
              <Td className="whitespace-nowrap">
                <TextLink href={`${base}/meetings/${meeting.day}`}>{whenWords(meeting)}</TextLink>
              </Td>
              <Td>
                <Badge tone={STANDING_TONES[meeting.standing]}>
                  {meeting.begun ? "Begun, not closed" : STANDING_WORDS[meeting.standing]}
                </Badge>
                {note && <span className="text-ink-soft mt-0.5 block text-xs">{note}</span>}
              </Td>
              <Td numeric>{rating === undefined ? "–" : rating.toFixed(1)}</Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

function noteOf({ day, onDay, cancelReason, standing, cancelledLate }: MeetingOnDay): string {
  if (standing === "cancelled")
    return `${cancelReason ?? ""}${cancelledLate ? " (too late: counts as missed)" : ""}`;
  return day === onDay ? "" : `Moved from ${formatWeekday(day)}`;
}
