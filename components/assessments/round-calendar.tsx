import { ActionForm } from "@/components/ui/action-form";
import { DefinitionList } from "@/components/ui/definition-list";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { ReminderKind } from "@/lib/rules/progress/round-calendar";
import { formatDay, formatWeekday } from "@/lib/units/days";
import { CalendarFields, type CalendarValues } from "./calendar-fields";

type RoundCalendarProps = {
  round: CalendarValues & {
    id: string;
    version: number;
    closingProblem: keyof typeof PROBLEMS | null;
    reminders: ReadonlyArray<{ kind: ReminderKind; day: string }>;
    sends: boolean;
  };
  /** Who is missing, has an address, and was not written to today. */
  remindable: readonly string[];
  change?: FormAction;
  remind?: FormAction;
};

/** The days of a round, what goes out by itself, and the way to change both while it is open. */
export function RoundCalendar({ round, remindable, change, remind }: RoundCalendarProps) {
  const { id, version, closingProblem, sends } = round;
  return (
    <Section title="Days and letters" lead={leadOf(round)}>
      {closingProblem && (
        <Notice tone="danger" title="The last day is over, but the round could not be closed">
          <p>{PROBLEMS[closingProblem]}</p>
        </Notice>
      )}
      <DefinitionList items={itemsOf(round)} />
      {remind && sends && remindable.length > 0 && (
        <ActionForm action={remind} hidden={{ roundId: id }}>
          {remindable.map((respondentId) => (
            <input key={respondentId} type="hidden" name="respondentIds" value={respondentId} />
          ))}
          <div>
            <SubmitButton variant="secondary" pendingLabel="Writing to them…">
              Remind{" "}
              {remindable.length === 1
                ? "the one who is missing"
                : `the ${remindable.length} who are missing`}
            </SubmitButton>
          </div>
        </ActionForm>
      )}
      {change && (
        <details>
          <summary className="cursor-pointer text-sm text-accent">
            Change the days, the words or the letters
          </summary>
          <ActionForm
            action={change}
            hidden={{ roundId: id, version }}
            submit="Save"
            className="mt-4 max-w-2xl"
          >
            <CalendarFields values={round} sends={sends} />
          </ActionForm>
        </details>
      )}
    </Section>
  );
}

const PROBLEMS = {
  nobody_answered:
    "Nobody has rated a single statement. Give it a later last day, or take it up with the respondents.",
  not_scorable: "The client’s facts cannot be scored as they are. Mend them, then close it below.",
};

function leadOf({ closesOn, sendsMail }: CalendarValues): string {
  const end = closesOn
    ? `The round closes by itself when ${formatWeekday(closesOn)} is over, and is scored; nothing is shared by that.`
    : "The round stays open until you close it.";
  return sendsMail ? end : `${end} No letters go out by themselves.`;
}

function itemsOf({ opensOn, closesOn, message, sendsMail, reminders }: RoundCalendarProps["round"]) {
  const dayOf = (kind: ReminderKind) => reminders.find((reminder) => reminder.kind === kind)?.day;
  const [halfTime, lastDay] = [dayOf("half_time"), dayOf("last_day")];
  return [
    { term: "First day", value: opensOn ? formatDay(opensOn) : "At once" },
    { term: "Last day", value: closesOn ? formatDay(closesOn) : "None" },
    ...(sendsMail
      ? [
          {
            term: "Reminders",
            value:
              [halfTime, lastDay].flatMap((day) => (day ? formatDay(day) : [])).join(" and ") ||
              "None: they need a last day that is at least two days away",
          },
        ]
      : []),
    ...(message ? [{ term: "Your words", value: message }] : []),
  ];
}
