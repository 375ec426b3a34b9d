import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { pairsAlike } from "@/lib/rules/people/alike";

type DuplicatesProps = { clientId: string; contacts: readonly { id: string; name: string }[] };

/** Those of one name, to be made one; and the way there for two who are called differently. */
export function Duplicates({ clientId, contacts }: DuplicatesProps) {
  const here = `/clients/${clientId}/contacts/merge`;
  const pairs = pairsAlike(contacts);
  if (contacts.length < 2) return null;
  if (pairs.length === 0)
    return (
      <p className="text-sm">
        <TextLink href={here}>Merge two entries</TextLink>{" "}
        <span className="text-ink-soft">where one person is here twice.</span>
      </p>
    );
  return (
    <Notice title={pairs.length === 1 ? "Somebody may be here twice." : "Some may be here twice."}>
      <ul className="grid gap-1">
        {pairs.map(([first, second]) => (
          <li key={first.id}>
            {first.name}:{" "}
            <TextLink href={`${here}?keep=${first.id}&other=${second.id}`}>look at both entries</TextLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
