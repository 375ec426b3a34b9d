import { Badge, type BadgeTone } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import type { CandidateProfile, CandidateReadiness } from "@/lib/rules/seat/candidate";
import { READINESS_TITLES } from "@/lib/rules/seat/candidate-words";

const TONES: Record<CandidateReadiness, BadgeTone> = {
  ready: "accent",
  role_first: "accent",
  not_known: "neutral",
  gap_to_close: "caution",
};

type CandidateListProps = {
  clientId: string;
  candidates: ReadonlyArray<{ id: string; name: string; presentSeat: string; profile: CandidateProfile }>;
};

export function CandidateList({ clientId, candidates }: CandidateListProps) {
  return (
    <Table caption="Inside candidates" downloads={`/clients/${clientId}/tables/candidates`}>
      <thead>
        <tr>
          <Th>Candidate</Th>
          <Th>Today</Th>
          <Th>Where they stand</Th>
          <Th>First thing to do</Th>
        </tr>
      </thead>
      <tbody>
        {candidates.map(({ id, name, presentSeat, profile }) => (
          <tr key={id}>
            <Td>
              <TextLink href={`/clients/${clientId}/seat/candidates/${id}`}>{name}</TextLink>
            </Td>
            <Td>{presentSeat}</Td>
            <Td>
              <ReadinessBadge readiness={profile.readiness} />
            </Td>
            <Td>{profile.next[0]?.what ?? "Nothing: all is shown."}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

export function ReadinessBadge({ readiness }: { readiness: CandidateReadiness }) {
  return <Badge tone={TONES[readiness]}>{READINESS_TITLES[readiness]}</Badge>;
}
