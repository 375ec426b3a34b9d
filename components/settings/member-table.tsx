import { Badge, type BadgeTone } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import { ROLE_WORDS, STATE_WORDS } from "./member-words";

export type MemberRow = {
  membershipId: string;
  name: string;
  email: string;
  role: "owner" | "consultant" | "assistant";
  state: "active" | "invited" | "disabled";
  isSelf: boolean;
  clients: number | null;
};

const TONES: Record<MemberRow["state"], BadgeTone> = {
  active: "neutral",
  invited: "accent",
  disabled: "caution",
};

/** The firm's people. Names lead to each one's page where `managed`. */
export function MemberTable({ members, managed }: { members: readonly MemberRow[]; managed: boolean }) {
  return (
    <Table caption="Members of the firm" downloads="/tables/members">
      <thead>
        <tr>
          <Th>Name</Th>
          <Th>E-mail</Th>
          <Th>Role</Th>
          <Th>State</Th>
          <Th numeric>Clients</Th>
        </tr>
      </thead>
      <tbody>
        {members.map(({ membershipId, name, email, role, state, isSelf, clients }) => (
          <tr key={membershipId}>
            <Td>
              {managed ? <TextLink href={`/settings/members/${membershipId}`}>{name}</TextLink> : name}
              {isSelf && <span className="text-ink-soft"> (you)</span>}
            </Td>
            <Td>{email}</Td>
            <Td>{ROLE_WORDS[role]}</Td>
            <Td>
              <Badge tone={TONES[state]}>{STATE_WORDS[state]}</Badge>
            </Td>
            <Td numeric>{clients ?? "All"}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
