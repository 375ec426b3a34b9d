import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import { ScorecardWeek, type ScorecardInWeek } from "@/components/scorecards/scorecard-week";
import type { MeetingOnDay } from "@/lib/rules/cadence/meetings";
import type { AgendaEntry } from "@/lib/rules/cadence/templates";
import type { IsoDay } from "@/lib/units/days";
import { ActionList, type AgreedAction } from "./action-list";
import { MeetingControls } from "./meeting-controls";

type MeetingToComeProps = {
  client: { id: string };
  cadence: { id: string; purpose: string | null };
  meeting: MeetingOnDay;
  today: IsoDay;
  agenda: readonly AgendaEntry[];
  invited: readonly { id: string; name: string }[];
  actions: { earlier: readonly AgreedAction[] };
  scorecard: ScorecardInWeek;
  on: Record<
    | "startMeetingAction"
    | "cancelMeetingAction"
    | "moveMeetingAction"
    | "reviveMeetingAction"
    | "completeActionAction"
    | "reopenActionAction",
    FormAction
  >;
};

/** A meeting nobody has begun: what it will be about, and the button that begins it. */
export function MeetingToCome({
  client,
  cadence,
  meeting,
  today,
  agenda,
  invited,
  actions,
  scorecard,
  on,
}: MeetingToComeProps) {
  const hidden = { cadenceId: cadence.id, day: meeting.day };
  const isOff = meeting.standing === "cancelled";
  return (
    <>
      {isOff ? (
        <ActionForm action={on.reviveMeetingAction} hidden={hidden}>
          <SubmitButton variant="secondary" className="justify-self-start">
            Call it back
          </SubmitButton>
        </ActionForm>
      ) : (
        <>
          {meeting.onDay <= today && (
            <ActionForm action={on.startMeetingAction} hidden={hidden}>
              <SubmitButton className="justify-self-start" pendingLabel="One moment…">
                {meeting.standing === "missed" ? "It was held: enter it" : "Begin the meeting"}
              </SubmitButton>
            </ActionForm>
          )}
          <MeetingControls
            cadenceId={cadence.id}
            meeting={meeting}
            actions={{ cancel: on.cancelMeetingAction, move: on.moveMeetingAction }}
          />
        </>
      )}
      <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-2">
        <Section title="Agenda" lead={cadence.purpose ?? undefined}>
          <ol className="grid gap-1.5 text-sm">
            {agenda.map(({ title, minutes }, at) => (
              <li key={at} className="flex justify-between gap-4">
                <span>
                  {at + 1}. {title}
                </span>
                <span className="text-ink-soft tabular whitespace-nowrap">{minutes} min</span>
              </li>
            ))}
          </ol>
          <p className="text-ink-soft text-xs">
            {invited.length > 0
              ? `Attending: ${invited.map(({ name }) => name).join(", ")}`
              : "Nobody attends yet."}
          </p>
        </Section>
        <Section title="Open actions of earlier meetings">
          {actions.earlier.length > 0 ? (
            <ActionList
              actions={actions.earlier}
              complete={on.completeActionAction}
              reopen={on.reopenActionAction}
            />
          ) : (
            <p className="text-ink-soft text-sm">None is open.</p>
          )}
        </Section>
      </div>
      <ScorecardWeek clientId={client.id} scorecard={scorecard} />
    </>
  );
}
