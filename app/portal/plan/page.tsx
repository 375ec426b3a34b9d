import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PlanForClient } from "@/components/plans/plan-for-client";
import { planSentence } from "@/components/plans/words";
import { PageShell } from "@/components/shell/page-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { TableDownloads } from "@/components/ui/table-downloads";
import { requirePortalUser } from "@/lib/auth/viewer";
import { listPlansForCeo } from "@/lib/plans/portal-queries";

export const metadata: Metadata = { title: "Plan" };

export default async function PortalPlanPage() {
  const viewer = await requirePortalUser();
  const list = await listPlansForCeo(viewer);
  if (!list) notFound();
  const { plans, today } = list;
  const [newest] = plans;

  return (
    <PageShell
      title="Plan"
      answer={newest && planSentence({ ...newest, today })}
      audience="Visible to you and to your consultants"
    >
      {plans.map((plan) => (
        <PlanForClient key={plan.id} plan={plan} today={today} />
      ))}
      {plans.length > 0 && <TableDownloads of="Plan" path="/portal/tables/plan" />}
      {plans.length === 0 && (
        <EmptyState title="No plan yet">
          The phases of the work, and what each is to bring into use, will stand here once your consultants
          have written them down.
        </EmptyState>
      )}
    </PageShell>
  );
}
