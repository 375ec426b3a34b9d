import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CONFIDENTIALITY } from "@/components/assessments/confidentiality";
import { TalkSheet } from "@/components/diagnosis/talk-sheet";
import { PageShell } from "@/components/shell/page-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { PrintButton } from "@/components/ui/print-button";
import { TableDownloads } from "@/components/ui/table-downloads";
import { requirePortalUser } from "@/lib/auth/viewer";
import { getSharedDiagnosis } from "@/lib/diagnoses/queries";
import { talkOrder } from "@/lib/rules/talk/talk-order";
import { talkSentence } from "@/lib/rules/talk/talk-sentence";
import { talkFilterOf } from "@/lib/rules/talk/talk-sheet";
import { formatDay } from "@/lib/units/days";

export const metadata: Metadata = { title: "Views apart" };

type Props = PageProps<"/portal/diagnoses/[diagnosisId]/gaps">;

export default async function SharedGapsPage({ params, searchParams }: Props) {
  const viewer = await requirePortalUser();
  const [{ diagnosisId }, search] = await Promise.all([params, searchParams]);
  const shared = await getSharedDiagnosis(viewer, diagnosisId);
  if (!shared) notFound();
  const { diagnosis, confidentiality } = shared;
  const { gaps, trace, shows } = diagnosis;

  return (
    <PageShell
      title="Views apart"
      answer={shows === "groups" ? talkSentence(talkOrder(gaps, trace), "ceo", shared.asked) : undefined}
      audience={`You and your consultants see this. Heads' answers: ${CONFIDENTIALITY[confidentiality].title.toLowerCase()}.`}
      actions={<PrintButton>Print as a talk sheet</PrintButton>}
      breadcrumbs={[
        { href: "/portal", label: "Where we stand" },
        { href: `/portal/diagnoses/${shared.id}`, label: `Diagnosis as of ${formatDay(shared.asOf)}` },
      ]}
    >
      {shows === "groups" ? (
        <>
          <TalkSheet diagnosis={diagnosis} filter={talkFilterOf(search)} reader="ceo" asked={shared.asked} />
          <TableDownloads of="the views apart" path={`/portal/tables/gaps?diagnosis=${shared.id}`} />
        </>
      ) : (
        <EmptyState title="The views are not shown apart">
          This round promised the heads that their answers could not be worked out. Your consultants know
          where the views differ, and will lead that talk with you.
        </EmptyState>
      )}
    </PageShell>
  );
}
