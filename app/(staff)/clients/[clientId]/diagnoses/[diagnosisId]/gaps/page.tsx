import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DiagnosisAudience } from "@/components/diagnosis/diagnosis-audience";
import { DiagnosisPage } from "@/components/diagnosis/diagnosis-page";
import { TalkSheet } from "@/components/diagnosis/talk-sheet";
import { PrintButton } from "@/components/ui/print-button";
import { TableDownloads } from "@/components/ui/table-downloads";
import { requireStaff } from "@/lib/auth/viewer";
import { getDiagnosis } from "@/lib/diagnoses/queries";
import { talkOrder } from "@/lib/rules/talk/talk-order";
import { talkSentence } from "@/lib/rules/talk/talk-sentence";
import { talkFilterOf } from "@/lib/rules/talk/talk-sheet";

export const metadata: Metadata = { title: "Views apart" };

type Props = PageProps<"/clients/[clientId]/diagnoses/[diagnosisId]/gaps">;

export default async function GapsPage({ params, searchParams }: Props) {
  const viewer = await requireStaff();
  const [{ clientId, diagnosisId }, search] = await Promise.all([params, searchParams]);
  const found = await getDiagnosis(viewer, clientId, diagnosisId);
  if (!found) notFound();
  const { gaps, trace } = found.diagnosis;

  return (
    <DiagnosisPage
      client={found.client}
      diagnosisId={found.id}
      view="gaps"
      title="Views apart"
      answer={talkSentence(talkOrder(gaps, trace), "room", found.asked)}
      audience={<DiagnosisAudience sharing={found} timeZone={viewer.timeZone} />}
      actions={<PrintButton>Print as a talk sheet</PrintButton>}
    >
      <TalkSheet
        diagnosis={found.diagnosis}
        filter={talkFilterOf(search)}
        reader="room"
        asked={found.asked}
      />
      <TableDownloads
        of="the views apart"
        path={`/clients/${found.client.id}/tables/gaps?diagnosis=${found.id}`}
      />
    </DiagnosisPage>
  );
}
