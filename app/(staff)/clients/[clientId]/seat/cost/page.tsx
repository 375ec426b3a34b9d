import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CostForm } from "@/components/seat/cost-form";
import { CostResult } from "@/components/seat/cost-result";
import { SeatPage } from "@/components/seat/seat-page";
import { Section } from "@/components/ui/section";
import { requireStaff } from "@/lib/auth/viewer";
import { costFormValues } from "@/lib/seat/cost-form-values";
import { getCost } from "@/lib/seat/queries";
import { costHeadline } from "@/lib/rules/seat/words";
import { saveCostAction } from "./actions";

export const metadata: Metadata = { title: "Full-time or fractional" };

export default async function CostPage({ params }: PageProps<"/clients/[clientId]/seat/cost">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const found = await getCost(viewer, clientId);
  if (!found) notFound();
  const { client, cost } = found;
  return (
    <SeatPage
      client={client}
      view="cost"
      confidential
      title="Full-time or fractional"
      answer={cost ? costHeadline(cost.comparison, cost.currency) : undefined}
      audience="Only your firm’s consultants see this page; the client sees it in a report that has it"
    >
      {cost && (
        <CostResult {...cost} budget={found.budget} downloads={`/clients/${client.id}/tables/seat-cost`} />
      )}
      <Section
        title={cost ? "The numbers" : "What would each of them cost here?"}
        lead="The client’s own numbers, before tax. What you leave open is not counted, and the page says so; nothing is filled in for you but what your engagement says."
      >
        <CostForm action={saveCostAction} clientCompanyId={client.id} {...costFormValues(found)} />
      </Section>
    </SeatPage>
  );
}
