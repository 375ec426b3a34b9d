import { ConfirmForm } from "@/components/ui/confirm-form";
import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { Stat, StatRow } from "@/components/ui/stat";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { RespondentInRound } from "./respondent-table";

type CloseRoundProps = {
  action: FormAction;
  id: string;
  clientId: string;
  round: { id: string; version: number; itemsAsked: number; respondents: readonly RespondentInRound[] };
};

/** What would be scored if it were closed now, and the button. It cannot be undone, so it asks, and names who is not done. */
export function CloseRound({ action, id, clientId, round }: CloseRoundProps) {
  const { respondents, itemsAsked, version } = round;
  const rated = respondents.reduce((sum, each) => sum + each.rated, 0);
  const asked = respondents.length * itemsAsked;
  const unfinished = respondents.filter((each) => !each.submittedAt);
  const answering = respondents.filter((each) => each.rated > 0).length;
  return (
    <Section
      title="Close and score"
      lead={
        <>
          Closing freezes the answers and{" "}
          <TextLink href={`/clients/${clientId}/edit`}>the facts as they stand now</TextLink>, and makes the
          diagnosis from both. It cannot be undone; a statement nobody rated stays unknown and lowers the
          confidence.
        </>
      }
    >
      <StatRow>
        <Stat
          label="Coverage"
          value={asked === 0 ? "–" : `${Math.round((100 * rated) / asked)} %`}
          of={`${rated} of ${asked} ratings`}
        />
        <Stat label="People behind it" value={answering} of={`of ${respondents.length} asked`} />
      </StatRow>
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
          <p>After this, nobody’s answers can change any more, and the round cannot be opened again.</p>
        </ConfirmForm>
      </div>
    </Section>
  );
}
