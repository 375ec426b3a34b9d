import { Section } from "@/components/ui/section";
import { TableDownloads } from "@/components/ui/table-downloads";
import type { MeetingOnDay } from "@/lib/rules/cadence/meetings";
import type { IsoDay } from "@/lib/units/days";
import { CadenceStrip, StripKey } from "./cadence-strip";
import { MeetingTable } from "./meeting-table";

type CadenceHistoryProps = {
  cadence: {
    state: string;
    today: IsoDay;
    meetings: readonly MeetingOnDay[];
    ratings: ReadonlyMap<string, number>;
  };
  base: string;
  downloads: string;
};

const TO_COME = 5;
const PAST = 12;

/** The strip, what comes next, and what was. */
export function CadenceHistory({ cadence, base, downloads }: CadenceHistoryProps) {
  const { state, today, meetings, ratings } = cadence;
  const past = meetings.filter(({ onDay, standing }) => onDay < today || standing === "held").reverse();
  const ahead = meetings.filter(({ onDay, standing }) => onDay >= today && standing !== "held");
  return (
    <>
      <div className="grid gap-3">
        <CadenceStrip meetings={meetings} today={today} weeks={13} />
        <StripKey />
      </div>
      <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-2">
        <Section title="To come">
          {ahead.length > 0 && state !== "withdrawn" ? (
            <MeetingTable
              caption="Meetings to come"
              meetings={ahead.slice(0, TO_COME)}
              base={base}
              ratings={ratings}
            />
          ) : (
            <p className="text-ink-soft text-sm">Nothing is to come.</p>
          )}
        </Section>
        <Section title="What was">
          {past.length > 0 ? (
            <MeetingTable
              caption="Past meetings"
              meetings={past.slice(0, PAST)}
              base={base}
              ratings={ratings}
            />
          ) : (
            <p className="text-ink-soft text-sm">No meeting has been due yet.</p>
          )}
        </Section>
      </div>
      {meetings.length > 0 && <TableDownloads of="all meetings" path={downloads} />}
    </>
  );
}
