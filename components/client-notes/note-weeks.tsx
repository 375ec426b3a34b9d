import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import { formatInstant, formatWeek } from "@/lib/units/days";
import type { WeekWithNote } from "./sentences";

type NoteWeeksProps = { weeks: readonly WeekWithNote[]; base: string; timeZone: string; downloads: string };

/** The weeks of an engagement, latest first, each with its note or the way to one. */
export function NoteWeeks({ weeks, base, timeZone, downloads }: NoteWeeksProps) {
  return (
    <Table caption="Weekly notes, latest first" downloads={downloads}>
      <thead>
        <tr>
          <Th>Week</Th>
          <Th>Note</Th>
          <Th>To</Th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ monday, note }) => (
          <tr key={monday}>
            <Td className="whitespace-nowrap">
              <TextLink href={`${base}/${monday}`}>{formatWeek(monday)}</TextLink>
            </Td>
            <Td>{note ? <Standing note={note} timeZone={timeZone} /> : <None />}</Td>
            <Td>
              {note?.to.join(", ")}
              {note && note.undelivered.length > 0 && (
                <span className="text-danger block text-xs">
                  Could not be delivered to {note.undelivered.join(", ")}
                </span>
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function None() {
  return <span className="text-ink-faint">None</span>;
}

function Standing({ note, timeZone }: { note: NonNullable<WeekWithNote["note"]>; timeZone: string }) {
  if (!note.sentAt)
    return (
      <>
        <Badge tone="caution">Draft</Badge>{" "}
        <span className="text-ink-soft">
          saved by {note.savedByName}, {formatInstant(note.savedAt, timeZone)}
        </span>
      </>
    );
  return (
    <>
      <Badge>Sent</Badge>{" "}
      <span className="text-ink-soft">
        by {note.sentByName}, {formatInstant(note.sentAt, timeZone)}
      </span>
    </>
  );
}
