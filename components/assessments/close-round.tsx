import { ActionForm } from "@/components/ui/action-form";
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

/** What would be scored if it were closed now, and the button. It cannot be undone, so it says so instead of asking again. */
export function CloseRound({ action, id, clientId, round }: CloseRoundProps) {
  const { respondents, itemsAsked, version } = round;
  const rated = respondents.reduce((sum, each) => sum + each.rated, 0);
  const asked = respondents.length * itemsAsked;
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
      <ActionForm
        action={action}
        id={id}
        hidden={{ roundId: round.id, clientCompanyId: clientId, version }}
        submit="Close and score"
      />
    </Section>
  );
}
