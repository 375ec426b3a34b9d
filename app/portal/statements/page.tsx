import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MarkSeen } from "@/components/portal/mark-seen";
import { PageShell } from "@/components/shell/page-shell";
import { StatementTable } from "@/components/statements/statement-table";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePortalUser } from "@/lib/auth/viewer";
import { listStatementsForCeo } from "@/lib/statements/queries";
import { markSeenAction } from "../seen-actions";

export const metadata: Metadata = { title: "Statements" };

export default async function PortalStatementsPage() {
  const viewer = await requirePortalUser();
  const statements = await listStatementsForCeo(viewer);
  if (!statements) notFound();
  return (
    <PageShell
      title="Statements"
      answer={statements.length > 0 ? "What was charged, from the weeks you agreed to." : undefined}
      audience="Visible to you and to your consultants"
    >
      {statements.length > 0 ? (
        <>
          <StatementTable
            statements={statements}
            timeZone={viewer.timeZone}
            downloads="/portal/tables/statements"
          />
          <MarkSeen itemIds={statements.map(({ id }) => id)} action={markSeenAction} />
        </>
      ) : (
        <EmptyState title="No statements yet">
          Once you have agreed to the hours of a week or a month, your consultants issue a statement of them
          here.
        </EmptyState>
      )}
    </PageShell>
  );
}
