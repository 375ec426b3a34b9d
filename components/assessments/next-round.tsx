import { ActionForm } from "@/components/ui/action-form";
import { RadioGroup } from "@/components/ui/choice-field";
import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { addDays, formatDay, type IsoDay } from "@/lib/units/days";

type NextRoundProps = {
  clientId: string;
  round: { id: string; asOf: IsoDay };
  planned: { id: string; dueDay: IsoDay; version: number; assigneeName: string | null } | null;
  /** Of the task that it makes. */
  id: string;
  actions: { schedule: FormAction; cancel: FormAction };
};

const DAYS = [90, 180, 365];

/** When the same people are asked again: a task of the consultants until then. */
export function NextRound({ clientId, round, planned, id, actions }: NextRoundProps) {
  const days = DAYS.map((after) => ({ after: String(after), day: addDays(round.asOf, after) }));
  const chosen = planned ? (days.find(({ day }) => day === planned.dueDay)?.after ?? "day") : "90";
  return (
    <div id="next-round">
      <Section
        title="The next round"
        lead={
          planned ? (
            <>
              Planned for {formatDay(planned.dueDay)}, a task of {planned.assigneeName ?? "nobody yet"}. The
              people of this round are ticked when you{" "}
              <TextLink href={`/clients/${clientId}/rounds`}>start it</TextLink>; who has left or changed
              seats by then is said.
            </>
          ) : (
            "Plan it now, and it stands among the tasks when its day comes. The people of this round are ticked when you start it; who has left or changed seats by then is said."
          )
        }
      >
        <ActionForm
          key={planned?.version ?? 0}
          action={actions.schedule}
          id={id}
          hidden={{ roundId: round.id }}
          submit={planned ? "Move it" : "Plan it"}
          className="max-w-2xl"
        >
          <RadioGroup
            name="after"
            label="When"
            defaultValue={chosen}
            choices={[
              ...days.map(({ after, day }) => ({
                value: after,
                label: `After ${after} days`,
                description: formatDay(day),
              })),
              { value: "day", label: "On a day of your choice" },
            ]}
          />
          <DateField
            name="day"
            label="Day of your choice"
            hint="Needed only where that is chosen above."
            optional
            defaultValue={chosen === "day" ? planned?.dueDay : undefined}
          />
        </ActionForm>
        {planned && (
          <ActionForm action={actions.cancel} hidden={{ id: planned.id, version: planned.version }}>
            <div>
              <SubmitButton variant="quiet" size="sm" pendingLabel="Cancelling…">
                Cancel the next round
              </SubmitButton>
            </div>
          </ActionForm>
        )}
      </Section>
    </div>
  );
}
