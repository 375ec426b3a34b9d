import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountabilityViews } from "@/components/accountability/accountability-views";
import { RemoveSeat } from "@/components/accountability/remove-seat";
import { SeatForm } from "@/components/accountability/seat-form";
import { ClientPage } from "@/components/clients/client-page";
import { getSeat } from "@/lib/accountability/queries";
import { requireStaff } from "@/lib/auth/viewer";
import { editSeatAction, removeSeatAction } from "./actions";

export const metadata: Metadata = { title: "Seat" };

export default async function SeatPage({
  params,
}: PageProps<"/clients/[clientId]/accountability/seats/[seatId]">) {
  const viewer = await requireStaff();
  const { clientId, seatId } = await params;
  const found = await getSeat(viewer, clientId, seatId);
  if (!found) notFound();
  const { client, seat, chart, below, aboveTitle, ...named } = found;

  return (
    <ClientPage
      client={client}
      active="accountability"
      title={seat.title}
      answer={aboveTitle && `In the draft, below ${aboveTitle}.`}
      audience="Visible to you and your colleagues until the draft is live"
      measure="reading"
      views={<AccountabilityViews clientId={client.id} />}
      actions={
        <RemoveSeat
          chart={chart}
          seat={seat}
          below={below}
          aboveTitle={aboveTitle}
          action={removeSeatAction}
        />
      }
    >
      <SeatForm
        chartId={chart.id}
        seat={seat}
        {...named}
        backHref={`/clients/${client.id}/accountability/draft`}
        action={editSeatAction}
      />
    </ClientPage>
  );
}
