import { midSentence } from "@/lib/rules/questionnaire/locales";
import { notFound } from "next/navigation";
import { Comments } from "@/app/comments";
import { CONFIDENTIALITY_IN } from "@/components/assessments/confidentiality";
import { DiagnosisReport } from "@/components/diagnosis/diagnosis-report";
import { SignedOffNotice, SignOffForm } from "@/components/diagnosis/sign-off";
import { SharedScenarios } from "@/components/diagnosis/what-if/shared-scenarios";
import { ReplacedNotice, withVersion } from "@/components/diagnosis/version-notice";
import { PageShell } from "@/components/shell/page-shell";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { can, languageOf } from "@/lib/auth/policy";
import { requirePortalUser } from "@/lib/auth/viewer";
import { getSharedDiagnosis } from "@/lib/diagnoses/queries";
import { verdictSentence } from "@/lib/rules/diagnosis/verdict-sentence";
import { formatDay } from "@/lib/units/days";
import { signOffAction } from "./actions";
import { WORDS } from "./page.words";
import { titleIn } from "@/app/portal/title";

export const generateMetadata = () => titleIn({ en: "Diagnosis", de: "Diagnose" });

export default async function SharedDiagnosisPage({ params }: PageProps<"/portal/diagnoses/[diagnosisId]">) {
  const viewer = await requirePortalUser();
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const { diagnosisId } = await params;
  const shared = await getSharedDiagnosis(viewer, diagnosisId);
  if (!shared) notFound();
  const { client, diagnosis, confidentiality, replacedBy } = shared;

  return (
    <PageShell
      title={withVersion(words.diagnosisAsOf(formatDay(shared.asOf, locale)), shared.versionNumber, locale)}
      answer={verdictSentence(diagnosis, client.name, locale)}
      audience={words.youAndYourConsultants(
        shared.sharedWithHeads ? words.theHeadsSeeThe : "",
        midSentence(CONFIDENTIALITY_IN[locale][confidentiality].title, locale),
      )}
      actions={
        diagnosis.shows === "groups" && (
          <LinkButton href={`/portal/diagnoses/${shared.id}/gaps`}>{words.whereTheViewsDiffer}</LinkButton>
        )
      }
      breadcrumbs={[{ href: "/portal", label: words.whereWeStand }]}
    >
      <ReplacedNotice replacedBy={replacedBy} href={`/portal/diagnoses/${replacedBy?.id ?? ""}`} />
      {shared.isReopened && !replacedBy && (
        <Notice title={words.thisRoundWasReopened}>
          <p>{words.aNewerVersionWas}</p>
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
