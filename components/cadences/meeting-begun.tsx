import { ScorecardWeek, type ScorecardInWeek } from "@/components/scorecards/scorecard-week";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { MeetingOnDay } from "@/lib/rules/cadence/meetings";
import type { IsoDay } from "@/lib/units/days";
import type { AgreedAction } from "./action-list";
import { Agenda, type AgendaItem } from "./agenda";
import { AgreedActions } from "./agreed-actions";
import { Attendance } from "./attendance";
import { CloseMeeting } from "./close-meeting";
import { Decisions } from "./decisions";
import { MeetingControls } from "./meeting-controls";

type MeetingBegunProps = {
  client: { id: string };
  cadence: { id: string };
  meeting: MeetingOnDay;
  today: IsoDay;
  people: readonly { id: string; name: string }[];
  invited: readonly { id: string; name: string }[];
  actions: { earlier: readonly AgreedAction[]; here: readonly AgreedAction[] };
  scorecard: ScorecardInWeek;
  begun: {
    id: string;
    heldAt: Date | null;
    clock: { itemId: string | null; since: number | null };
    items: readonly AgendaItem[];
    decisions: readonly { id: string; text: string }[];
    attendees: readonly { name: string; present: boolean; rating: number | null }[];
  };
  decisionId: string;
  actionId: string;
  now: number;
  on: Record<
    | "moveClockAction"
    | "saveNotesAction"
    | "addDecisionAction"
    | "removeDecisionAction"
    | "restoreDecisionAction"
    | "addActionAction"
    | "removeActionAction"
    | "restoreActionAction"
    | "completeActionAction"
    | "reopenActionAction"
    | "closeMeetingAction"
    | "cancelMeetingAction"
    | "moveMeetingAction",
    FormAction
  >;
};

/** A meeting under way, or one to look back at: its agenda with notes, what was decided, what is to be done. */
export function MeetingBegun(props: MeetingBegunProps) {
  const { client, cadence, meeting, today, people, invited, actions, scorecard, begun, on, now } = props;
  const isHeld = begun.heldAt !== null;
  const hasClock = !isHeld && meeting.onDay === today;
  return (
    <>
      <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-[3fr_2fr]">
        <Section title="Agenda" lead="Notes are saved while you type.">
          <Agenda
            meetingId={begun.id}
            items={begun.items}
            clock={hasClock ? { ...begun.clock, now } : null}
            saveNotes={on.saveNotesAction}
            moveClock={on.moveClockAction}
          />
        </Section>
        <div className="grid gap-6">
          <AgreedActions
            meetingId={begun.id}
            newId={props.actionId}
            today={today}
            actions={actions}
            people={people}
            on={{
              add: on.addActionAction,
              complete: on.completeActionAction,
              reopen: on.reopenActionAction,
              remove: on.removeActionAction,
              restore: on.restoreActionAction,
            }}
          />
          <Decisions
            meetingId={begun.id}
            newId={props.decisionId}
            decisions={begun.decisions}
            actions={{
              addDecision: on.addDecisionAction,
              removeDecision: on.removeDecisionAction,
              restoreDecision: on.restoreDecisionAction,
            }}
          />
        </div>
      </div>
      <ScorecardWeek clientId={client.id} scorecard={scorecard} />
      {isHeld ? (
        <Attendance
          attendees={begun.attendees}
          downloads={`/clients/${client.id}/tables/attendance?cadence=${cadence.id}&day=${meeting.day}`}
        />
      ) : (
        <>
          <CloseMeeting meetingId={begun.id} invited={invited} action={on.closeMeetingAction} />
          <MeetingControls
            cadenceId={cadence.id}
            meeting={meeting}
            actions={{ cancel: on.cancelMeetingAction, move: on.moveMeetingAction }}
          />
        </>
      )}
    </>
  );
}
