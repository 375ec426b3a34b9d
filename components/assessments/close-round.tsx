import { ConfirmForm } from "@/components/ui/confirm-form";
import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { RespondentInRound } from "./respondent-table";

type CloseRoundProps = {
  action: FormAction;
  id: string;
  clientId: string;
  round: {
    id: string;
    version: number;
    versionNumber: number;
    itemsAsked: number;
    respondents: readonly RespondentInRound[];
  };
};

/** The button. It cannot be undone, so it asks, and names who is not done. */
export function CloseRound({ action, id, clientId, round }: CloseRoundProps) {
  const { respondents, itemsAsked, version, versionNumber } = round;
  const unfinished = respondents.filter((each) => !each.submittedAt);
  return (
    <Section
      title="Close and score"
      lead={
        <>
          Closing freezes the answers and{" "}
          <TextLink href={`/clients/${clientId}/edit`}>the facts as they stand now</TextLink>, and makes the
          diagnosis from both. A closed round never changes; a statement nobody rated stays unknown and lowers
          the confidence.
        </>
      }
    >
      <div>
        <ConfirmForm
          action={action}
          id={id}
          hidden={{ roundId: round.id, clientCompanyId: clientId, version }}
          ask="Close and score"
          askVariant={unfinished.length === 0 ? "primary" : "secondary"}
          title="Close this round and score it?"
          confirm={unfinished.length === 0 ? "Yes, close and score" : "Close without them"}
          confirmVariant={unfinished.length === 0 ? "primary" : "danger"}
          pendingLabel="Scoring…"
        >
          {unfinished.length > 0 && (
            <>
              <p>
                {unfinished.length} of {respondents.length} have not finished:
              </p>
              <ul className="list-disc pl-5">
                {unfinished.map((each) => (
                  <li key={each.id}>
                    {each.name}, {each.rated + each.skipped} of {itemsAsked} answered
                  </li>
                ))}
              </ul>
            </>
          )}
          {versionNumber > 1 && unfinished.length > 0 && (
            <p>What they answered in the version before counts as it stands now.</p>
          )}
          <p>
            After this, nobody’s answers can change any more. Corrections then need the round to be reopened
            as a new version, with a reason that everybody reads.
          </p>
        </ConfirmForm>
      </div>
    </Section>
  );
}
