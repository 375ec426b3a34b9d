import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { FactChanges, ReasonChanges, WarningChanges } from "@/components/history/change-lists";
import { Comparability } from "@/components/history/comparability";
import { CompareForm } from "@/components/history/compare-form";
import { verdictChange } from "@/components/history/move-words";
import { StatementMoves } from "@/components/history/statement-moves";
import { SubjectMoves } from "@/components/history/subject-moves";
import { Section } from "@/components/ui/section";
import { TableDownloads } from "@/components/ui/table-downloads";
import { requireStaff } from "@/lib/auth/viewer";
import { getDifference } from "@/lib/diagnoses/difference-queries";
import { formatDay } from "@/lib/units/days";

export const metadata: Metadata = { title: "What changed" };

type Props = PageProps<"/clients/[clientId]/history/difference">;

export default async function DifferencePage({ params, searchParams }: Props) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const { from, to } = await searchParams;
  const found = await getDifference(viewer, clientId, { from: String(from), to: String(to) });
  if (!found) notFound();
  const { client, difference, scored } = found;
  const { days, items, facts, currencies, reasons, warnings } = difference;

  return (
    <ClientPage
      client={client}
      active="history"
      title={`${formatDay(days.then)} to ${formatDay(days.now)}: what changed`}
      answer={verdictChange(difference, client.name)}
      audience="Consultants only"
    >
      <CompareForm home={`/clients/${client.id}`} scored={scored} from={found.from} to={found.to} />
      <Comparability difference={difference} />
      <Section title="Subjects">
        <SubjectMoves difference={difference} />
      </Section>
      <WarningChanges warnings={warnings} />
      <ReasonChanges reasons={reasons} days={days} />
      <FactChanges facts={facts} currencies={currencies} />
      <Section
        title="Statements"
        lead="What somebody rates otherwise than before, from 1 to 5, the widest move first."
      >
        <StatementMoves items={items} compared={found.compared} asked={found.asked} />
      </Section>
      <TableDownloads of="What changed" path={`/clients/${client.id}/tables/difference`} />
    </ClientPage>
  );
}
