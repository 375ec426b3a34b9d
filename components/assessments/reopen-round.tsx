import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { TextAreaField } from "@/components/ui/text-area-field";
import { DateField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";

type ReopenRoundProps = {
  action: FormAction;
  /** Of the version that it makes. */
  id: string;
  clientId: string;
  round: { id: string; asOf: string; versionNumber: number };
};

/** For answers that have to be corrected. The closed round stays, so it asks for a reason and not whether one is sure. */
export function ReopenRound({ action, id, clientId, round }: ReopenRoundProps) {
  const next = round.versionNumber + 1;
  return (
    <Section
      title="Reopen for corrections"
      lead={`Makes version ${next}: the same people, the same promise of who reads what, and a copy of every answer, open to be changed. This version and its diagnosis stay as they are, and count until version ${next} is closed. Everybody finishes theirs again; what they do not change counts as it stands. Personal links are made anew, and the message and the last day are yours to set on its page.`}
    >
      <details>
        <summary className="w-fit text-sm font-medium text-accent">Reopen as version {next}</summary>
        <ActionForm
          action={action}
          id={id}
          hidden={{ roundId: round.id, clientCompanyId: clientId }}
          submit={`Open version ${next}`}
          className="mt-4 max-w-2xl"
        >
          <TextAreaField
            name="reason"
            label="Why"
            hint="Everybody who is asked reads it before they answer, the CEO too. Leave out who answered what."
            rows={3}
            maxLength={1000}
          />
          <DateField
            name="asOf"
            label="As of"
            hint="The day this assessment speaks of. The facts are taken when the new version is closed."
            defaultValue={round.asOf}
          />
        </ActionForm>
      </details>
    </Section>
  );
}
