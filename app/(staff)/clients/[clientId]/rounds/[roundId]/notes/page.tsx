import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RoundNotes } from "@/components/assessments/round-notes";
import { PageShell } from "@/components/shell/page-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { requireStaff } from "@/lib/auth/viewer";
import { listRoundNotes } from "@/lib/evidence/queries";
import { formatDay } from "@/lib/units/days";

export const metadata: Metadata = { title: "Notes and evidence" };

export default async function RoundNotesPage({
  params,
}: PageProps<"/clients/[clientId]/rounds/[roundId]/notes">) {
  const viewer = await requireStaff();
  const { clientId, roundId } = await params;
  const round = await listRoundNotes(viewer, clientId, roundId);
  if (!round) notFound();
  const { client, dimensions, people } = round;
  const home = `/clients/${client.id}`;

  return (
    <PageShell
      title="Notes and evidence"
      answer={
        people === 0
          ? "Nobody has written or attached anything beside an answer yet."
          : `${people === 1 ? "One person has" : `${people} people have`} written or attached something beside their answers.`
      }
      measure="reading"
      audience="Your firm's people on this client only: respondents were promised that nobody at their company is shown this, in any mode, and that it stands in no report."
      breadcrumbs={[
        { href: home, label: client.name },
        { href: `${home}/rounds/${round.roundId}`, label: `Round of ${formatDay(round.asOf)}` },
      ]}
    >
      {people === 0 ? (
        <EmptyState title="Nothing beside the answers">
          Respondents can add a note, a link, a file or how sure they are to every answer. It appears here at
          once.
        </EmptyState>
      ) : (
        <RoundNotes dimensions={dimensions} />
      )}
    </PageShell>
  );
}
