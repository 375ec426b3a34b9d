import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Comments } from "@/app/comments";
import { SeatTree } from "@/components/accountability/seat-tree";
import { WhoOwns } from "@/components/accountability/who-owns";
import { MarkSeen } from "@/components/portal/mark-seen";
import { PageShell } from "@/components/shell/page-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { getLiveChart } from "@/lib/accountability/portal-queries";
import { whoOwnsQuery } from "@/lib/accountability/schema";
import { TableDownloads } from "@/components/ui/table-downloads";
import { requirePortalUser } from "@/lib/auth/viewer";
import { formatDay } from "@/lib/units/days";
import { markSeenAction } from "../seen-actions";

export const metadata: Metadata = { title: "Who owns what" };

export default async function PortalAccountabilityPage({
  searchParams,
}: PageProps<"/portal/accountability">) {
  const viewer = await requirePortalUser();
  const query = whoOwnsQuery.parse((await searchParams).q);
  const found = await getLiveChart(viewer, query);
  if (!found) notFound();
  const { chart, hits } = found;

  return (
    <PageShell
      title="Who owns what"
      answer={chart && `${chart.seats.length} seats, in force since ${formatDay(chart.day ?? "")}.`}
      audience="Visible to your CEO, the heads of department and your consultants"
    >
      {chart ? (
        <>
          <WhoOwns
            query={query}
            hits={hits}
            lead="Seats, what they answer for, and the procedures you work by."
          />
          <MarkSeen itemIds={[chart.id]} action={markSeenAction} />
          <SeatTree seats={chart.seats} marks={[]} />
          <TableDownloads of="Who owns what" path="/portal/tables/seats" />
        </>
      ) : (
        <EmptyState title="No chart is agreed yet">
          Once your consultants have made the accountability chart live, it says here who owns what.
        </EmptyState>
      )}
      <Comments viewer={viewer} thread={found.thread} />
    </PageShell>
  );
}
