import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/units/days";

type Commitment = { id: string; title: string; dueDay: string; isLate: boolean; engagementId: string };

type CommitmentsProps = { clientId: string; engagementId: string | null; commitments: readonly Commitment[] };

/** What was promised and is not in use yet, the earliest first. */
export function Commitments({ clientId, engagementId, commitments }: CommitmentsProps) {
  const home = `/clients/${clientId}/engagements`;
  return (
    <Section title="Due next">
      {commitments.length === 0 ? (
        <EmptyState
          title="Nothing is due"
          action={engagementId && <LinkButton href={`${home}/${engagementId}`}>Plan deliverables</LinkButton>}
        >
          SOPs, reporting cadences and accountability structures stand here by the day they are promised for.
        </EmptyState>
      ) : (
        <ul className="text-sm">
          {commitments.map(({ id, title, dueDay, isLate, engagementId: of }) => (
            <li
              key={id}
              className="border-line flex flex-wrap justify-between gap-x-6 border-b py-2 first:border-t"
            >
              <TextLink href={`${home}/${of}`}>{title}</TextLink>
              <span className={isLate ? "text-danger tabular font-medium" : "text-ink-soft tabular"}>
                {isLate ? `Late, was due ${formatDay(dueDay)}` : formatDay(dueDay)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
