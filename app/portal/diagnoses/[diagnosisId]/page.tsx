import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Comments } from "@/app/comments";
import { CONFIDENTIALITY } from "@/components/assessments/confidentiality";
import { DiagnosisReport } from "@/components/diagnosis/diagnosis-report";
import { SignedOffNotice, SignOffForm } from "@/components/diagnosis/sign-off";
import { SharedScenarios } from "@/components/diagnosis/what-if/shared-scenarios";
import { ReplacedNotice, withVersion } from "@/components/diagnosis/version-notice";
import { PageShell } from "@/components/shell/page-shell";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { can } from "@/lib/auth/policy";
import { requirePortalUser } from "@/lib/auth/viewer";
import { getSharedDiagnosis } from "@/lib/diagnoses/queries";
import { verdictSentence } from "@/lib/rules/diagnosis/verdict-sentence";
import { formatDay } from "@/lib/units/days";
import { signOffAction } from "./actions";

export const metadata: Metadata = { title: "Diagnosis" };

export default async function SharedDiagnosisPage({ params }: PageProps<"/portal/diagnoses/[diagnosisId]">) {
  const viewer = await requirePortalUser();
  const { diagnosisId } = await params;
  const shared = await getSharedDiagnosis(viewer, diagnosisId);
  if (!shared) notFound();
  const { client, diagnosis, confidentiality, replacedBy } = shared;

  return (
    <PageShell
      title={withVersion(`Diagnosis as of ${formatDay(shared.asOf)}`, shared.versionNumber)}
      answer={verdictSentence(diagnosis, client.name)}
      audience={`You and your consultants see this${shared.sharedWithHeads ? "; the heads see the verdict and no more than joint scores" : ""}. Heads' answers: ${CONFIDENTIALITY[confidentiality].title.toLowerCase()}.`}
      actions={
        diagnosis.shows === "groups" && (
          <LinkButton href={`/portal/diagnoses/${shared.id}/gaps`}>Where the views differ</LinkButton>
        )
      }
      breadcrumbs={[{ href: "/portal", label: "Where we stand" }]}
    >
      <ReplacedNotice replacedBy={replacedBy} href={`/portal/diagnoses/${replacedBy?.id ?? ""}`} />
      {shared.isReopened && !replacedBy && (
        <Notice title="This round was reopened since">
          <p>A newer version was closed. Your consultants look at it before they share it with you.</p>
        </Notice>
      )}
      <SignedOffNotice signedOff={shared} timeZone={viewer.timeZone} />
      <DiagnosisReport
        diagnosis={diagnosis}
        shows={diagnosis.shows}
        withheld={diagnosis}
        earlier={shared.earlier}
        currency={shared.currency}
        asked={shared.asked}
      />
      <SharedScenarios scenarios={shared.scenarios} diagnosisId={shared.id} />
      {can(viewer, "diagnosis:sign-off") && !shared.signedOffAt && (
        <SignOffForm action={signOffAction} diagnosisId={shared.id} />
      )}
      <Comments viewer={viewer} thread={shared.thread} />
    </PageShell>
  );
}
