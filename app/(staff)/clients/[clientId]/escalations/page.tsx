import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import {
  decideEscalationAction,
  deleteEscalationAction,
  logEscalationAction,
  reopenEscalationAction,
  restoreEscalationAction,
} from "@/app/escalation-actions";
import { ClientPage } from "@/components/clients/client-page";
import { EscalationViews } from "@/components/escalations/escalation-views";
import { LedgerFigures } from "@/components/escalations/ledger-figures";
import { LogForm } from "@/components/escalations/log-form";
import { StaffLists } from "@/components/escalations/staff-lists";
import { WeeksChoice } from "@/components/escalations/weeks-choice";
import { TableDownloads } from "@/components/ui/table-downloads";
import { requireStaff } from "@/lib/auth/viewer";
import { getLedger } from "@/lib/escalations/queries";
import { trendSentence } from "@/lib/rules/escalations/trend-sentence";
import { weeksChosen } from "@/lib/rules/escalations/weeks";
import { fillInEscalationAction } from "./actions";

export const metadata: Metadata = { title: "Escalations" };

export default async function EscalationsPage({
  params,
  searchParams,
}: PageProps<"/clients/[clientId]/escalations">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const weeks = weeksChosen((await searchParams).weeks);
  const found = await getLedger(viewer, clientId, weeks);
  if (!found) notFound();
  const { client, today, ledger, entries, notShown, departments, deliverables } = found;

  return (
    <ClientPage
      client={client}
      active="escalations"
      title="Escalations"
      answer={trendSentence(ledger.trend)}
      audience="The CEO sees all of this but your notes; a head sees what is of their department or logged by them"
      views={<EscalationViews clientId={client.id} />}
    >
      <LogForm
        clientId={client.id}
        newId={randomUUID()}
        today={today}
        departments={departments}
        rememberedDepartmentId={found.rememberedDepartmentId}
        action={logEscalationAction}
      />
      <LedgerFigures
        title="Founder extraction"
        ledger={ledger}
        actions={<WeeksChoice clientId={client.id} weeks={weeks} />}
      />
      <StaffLists
        clientId={client.id}
        entries={entries}
        notShown={notShown}
        departments={departments}
        deliverables={deliverables}
        on={{
          decide: decideEscalationAction,
          reopen: reopenEscalationAction,
          fillIn: fillInEscalationAction,
          remove: deleteEscalationAction,
          restore: restoreEscalationAction,
        }}
      />
      {entries.length > 0 && (
        <TableDownloads of="Escalations" path={`/clients/${client.id}/tables/escalations`} />
      )}
    </ClientPage>
  );
}
