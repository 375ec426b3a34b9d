import { withVersion } from "@/components/diagnosis/version-notice";
import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import { ROLE_TITLES, type Role, type Stage, STAGE_TITLES } from "@/lib/rules/diagnosis/words";
import { formatDay } from "@/lib/units/days";
import { CONFIDENTIALITY, type ConfidentialityMode } from "./confidentiality";

export type RoundInList = {
  id: string;
  asOf: string;
  state: "open" | "closed";
  confidentiality: ConfidentialityMode;
  versionNumber: number;
  replacedBy: number | null;
  asked: number;
  finished: number;
  diagnosis: {
    id: string;
    stage: Stage;
    role: Role;
    sharedWithCeoAt: Date | null;
    sharedWithHeadsAt: Date | null;
    signedOffAt: Date | null;
  } | null;
};

export function RoundList({ clientId, rounds }: { clientId: string; rounds: readonly RoundInList[] }) {
  return (
    <Table caption="Rounds of assessment, newest first" downloads={`/clients/${clientId}/tables/rounds`}>
      <thead>
        <tr>
          <Th>As of</Th>
          <Th>Stage</Th>
          <Th>Role</Th>
          <Th numeric>Finished</Th>
          <Th>Heads&rsquo; answers</Th>
          <Th>Shared</Th>
        </tr>
      </thead>
      <tbody>
        {rounds.map((round) => (
          <RoundRow key={round.id} clientId={clientId} round={round} />
        ))}
      </tbody>
    </Table>
  );
}

function RoundRow({ clientId, round }: { clientId: string; round: RoundInList }) {
  const { diagnosis } = round;
  const home = `/clients/${clientId}`;
  const href = diagnosis ? `${home}/diagnoses/${diagnosis.id}` : `${home}/rounds/${round.id}`;
  return (
    <tr>
      <Td className="whitespace-nowrap">
        <TextLink href={href}>{withVersion(formatDay(round.asOf), round.versionNumber)}</TextLink>
        {round.replacedBy && (
          <span className="block text-xs text-ink-soft">Replaced by version {round.replacedBy}</span>
        )}
      </Td>
      <Td>{diagnosis ? STAGE_TITLES[diagnosis.stage] : <Badge tone="accent">Open</Badge>}</Td>
      <Td>{diagnosis && capitalised(ROLE_TITLES[diagnosis.role])}</Td>
      <Td numeric>
        <TextLink href={`${home}/rounds/${round.id}`}>
          {round.finished} of {round.asked}
        </TextLink>
      </Td>
      <Td>{CONFIDENTIALITY[round.confidentiality].title}</Td>
      <Td>{diagnosis && sharing(diagnosis)}</Td>
    </tr>
  );
}

function sharing({
  sharedWithCeoAt,
  sharedWithHeadsAt,
  signedOffAt,
}: NonNullable<RoundInList["diagnosis"]>): string {
  if (!sharedWithCeoAt) return "Not shared";
  const ceo = signedOffAt ? "Signed off by the CEO" : "With the CEO";
  return sharedWithHeadsAt ? `${ceo}, and with the heads` : ceo;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
