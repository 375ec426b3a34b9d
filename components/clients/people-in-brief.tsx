import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { POSITIONS, type Position } from "./words";

type Person = { id: string; name: string; position: Position; title: string | null; email: string | null };

export function PeopleInBrief({ clientId, contacts }: { clientId: string; contacts: readonly Person[] }) {
  const href = `/clients/${clientId}/contacts`;
  return (
    <Section
      title="Contacts"
      actions={contacts.length > 0 && <TextLink href={href}>Contacts and portal access</TextLink>}
    >
      {contacts.length === 0 ? (
        <EmptyState title="Nobody yet" action={<LinkButton href={href}>Add the CEO</LinkButton>}>
          The CEO answers the assessment, sees the shared diagnosis and agrees the hours; heads answer for
          their departments.
        </EmptyState>
      ) : (
        <ul className="text-sm">
          {contacts.map(({ id, name, position, title, email }) => (
            <li
              key={id}
              className="border-line flex flex-wrap justify-between gap-x-6 border-b py-2 first:border-t"
            >
              <span>
                <TextLink href={`${href}/${id}`}>{name}</TextLink>{" "}
                <span className="text-ink-soft">· {title ?? POSITIONS[position]}</span>
              </span>
              {email && (
                <a className="text-ink-soft underline underline-offset-4" href={`mailto:${email}`}>
                  {email}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
