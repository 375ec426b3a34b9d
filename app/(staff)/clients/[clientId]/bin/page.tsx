import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BinnedThings } from "@/components/bin/binned-things";
import { ClientPage } from "@/components/clients/client-page";
import { EmptyState } from "@/components/ui/empty-state";
import { requireStaff } from "@/lib/auth/viewer";
import { getBin } from "@/lib/bin/queries";
import { DAYS_IN_BIN } from "@/lib/rules/bin/kinds";
import { dayIn } from "@/lib/units/days";
import { restoreFromBinAction } from "./actions";

export const metadata: Metadata = { title: "Bin" };

export default async function BinPage({ params }: PageProps<"/clients/[clientId]/bin">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const bin = await getBin(viewer, clientId);
  if (!bin) notFound();
  const { client, things } = bin;

  return (
    <ClientPage
      client={client}
      active="history"
      title="Bin"
      answer={`What was deleted counts nowhere, and can be brought back for ${DAYS_IN_BIN} days.`}
      audience="Only your firm sees the bin; of the hours, everybody their own"
    >
      {things.length === 0 ? (
        <EmptyState title="Nothing is in the bin.">
          What you delete for {client.name} lies here before it goes: an engagement with its deliverables, a
          contact, an entry of hours, a decision of a meeting.
        </EmptyState>
      ) : (
        <BinnedThings
          clientId={client.id}
          things={things}
          today={dayIn(viewer.timeZone, new Date())}
          timeZone={viewer.timeZone}
          restore={restoreFromBinAction}
        />
      )}
    </ClientPage>
  );
}
