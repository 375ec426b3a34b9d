import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { StatementCycles } from "@/components/statements/statement-cycles";
import { StatementTable } from "@/components/statements/statement-table";
import { LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { requireStaff } from "@/lib/auth/viewer";
import { listStatements } from "@/lib/statements/queries";
import { issueStatementAction } from "./actions";

export const metadata: Metadata = { title: "Statements" };

export default async function StatementsPage({
  params,
}: PageProps<"/clients/[clientId]/engagements/[engagementId]/statements">) {
  const viewer = await requireStaff();
  const { clientId, engagementId } = await params;
  const listed = await listStatements(viewer, clientId, engagementId);
  if (!listed) notFound();
  const { client, engagement, cycles, statements, currency } = listed;
  const ready = cycles.filter(
    ({ waiting, isSettled, isCharged }) => waiting === 0 && !isSettled && !isCharged,
  ).length;

  return (
    <ClientPage
      client={client}
      active="engagements"
      title={`Statements: ${engagement.title}`}
      answer={
        ready === 0
          ? "No statement is due."
          : `${ready === 1 ? "One cycle is" : `${ready} cycles are`} agreed and ready for a statement.`
      }
      audience="Owners, consultants and the client’s CEO; assistants see no rates"
      actions={
        <LinkButton href={`/clients/${client.id}/engagements/${engagement.id}`}>Engagement</LinkButton>
      }
    >
      <Section
        title="Issued"
        lead="A statement is frozen and locks its weeks. What is corrected afterwards makes a new one; the old one stays."
      >
        {statements.length > 0 ? (
          <StatementTable
            statements={statements}
            timeZone={viewer.timeZone}
            downloads={`/clients/${client.id}/tables/statements?engagement=${engagement.id}`}
          />
        ) : (
          <p className="text-sm text-ink-soft">
            None yet. Once the client has agreed to every week of a cycle, issue it below.
          </p>
        )}
      </Section>
      <StatementCycles
        cycles={cycles.map((cycle) => ({ ...cycle, id: randomUUID() }))}
        engagementId={engagement.id}
        currency={currency}
        issue={issueStatementAction}
      />
    </ClientPage>
  );
}
