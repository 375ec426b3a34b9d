import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import {
  correctEscalationAction,
  decideEscalationAction,
  deleteEscalationAction,
  logEscalationAction,
  reopenEscalationAction,
  restoreEscalationAction,
} from "@/app/escalation-actions";
import { LedgerFigures } from "@/components/escalations/ledger-figures";
import { LogForm } from "@/components/escalations/log-form";
import { OwnLists } from "@/components/escalations/own-lists";
import { ownSentence } from "@/components/escalations/own-sentence";
import { PageShell } from "@/components/shell/page-shell";
import { TableDownloads } from "@/components/ui/table-downloads";
import { requirePortalUser } from "@/lib/auth/viewer";
import { getOwnLedger } from "@/lib/escalations/portal-queries";
import { trendSentence } from "@/lib/rules/escalations/trend-sentence";

export const metadata: Metadata = { title: "Escalations" };

export default async function PortalEscalationsPage() {
  const viewer = await requirePortalUser();
  const own = await getOwnLedger(viewer);
  if (!own) notFound();
  const { ledger, waiting, entries, departments, departmentName } = own;

  return (
    <PageShell
      title="Escalations"
      answer={ledger ? trendSentence(ledger.trend) : ownSentence(waiting, departmentName)}
      audience={
        ledger
          ? "Your consultants see this too; a head sees what is of their department, or what they logged"
          : "Your CEO and your consultants see what you log; other heads see it where it is of their department"
      }
    >
      <LogForm
        clientId={own.clientCompanyId}
        newId={randomUUID()}
        today={own.today}
        departments={departments}
        rememberedDepartmentId={own.rememberedDepartmentId}
        action={logEscalationAction}
      />
      <OwnLists
        entries={entries}
        departments={departments}
        decides={ledger !== null}
        on={{
          decide: decideEscalationAction,
          reopen: reopenEscalationAction,
          correct: correctEscalationAction,
          remove: deleteEscalationAction,
          restore: restoreEscalationAction,
        }}
      >
        {ledger && <LedgerFigures title="Taking decisions off your desk" ledger={ledger} />}
      </OwnLists>
      {entries.length > 0 && <TableDownloads of="Escalations" path="/portal/tables/escalations" />}
    </PageShell>
  );
}
