import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Comments } from "@/app/comments";
import { DiagnosisAudience } from "@/components/diagnosis/diagnosis-audience";
import { DiagnosisPage } from "@/components/diagnosis/diagnosis-page";
import { DiagnosisReport } from "@/components/diagnosis/diagnosis-report";
import { ShareDiagnosis } from "@/components/diagnosis/share-diagnosis";
import { SignedOffNotice } from "@/components/diagnosis/sign-off";
import { ReplacedNotice, withVersion } from "@/components/diagnosis/version-notice";
import { LinkButton } from "@/components/ui/button";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getDiagnosis } from "@/lib/diagnoses/queries";
import { verdictSentence } from "@/lib/rules/diagnosis/verdict-sentence";
import { formatDay } from "@/lib/units/days";
import {
  shareDiagnosisAction,
  shareWithHeadsAction,
  unshareDiagnosisAction,
  unshareWithHeadsAction,
} from "./actions";

export const metadata: Metadata = { title: "Diagnosis" };

const SHARING = {
  share: shareDiagnosisAction,
  unshare: unshareDiagnosisAction,
  shareWithHeads: shareWithHeadsAction,
  unshareWithHeads: unshareWithHeadsAction,
};

type Props = PageProps<"/clients/[clientId]/diagnoses/[diagnosisId]">;

export default async function VerdictPage({ params }: Props) {
  const viewer = await requireStaff();
  const { clientId, diagnosisId } = await params;
  const found = await getDiagnosis(viewer, clientId, diagnosisId);
  if (!found) notFound();
  const { client, diagnosis, respondents } = found;
  const home = `/clients/${client.id}`;

  return (
    <DiagnosisPage
      client={client}
      diagnosisId={found.id}
      view="verdict"
      title={withVersion(`Diagnosis as of ${formatDay(found.asOf)}`, found.versionNumber)}
      answer={verdictSentence(diagnosis, client.name)}
      audience={<DiagnosisAudience sharing={found} timeZone={viewer.timeZone} />}
      actions={
        <>
          {can(viewer, "diagnosis:share") && <ShareDiagnosis diagnosis={found} actions={SHARING} />}
          {can(viewer, "report:compose") && found.isNewest && (
            <LinkButton href={`${home}/reports/draft`}>Prepare a report</LinkButton>
          )}
          <LinkButton href={`${home}/rounds/${found.roundId}`}>The round</LinkButton>
          {can(viewer, "round:start") && !found.replacedBy && (
            <LinkButton href={`${home}/rounds/${found.roundId}#next-round`}>Plan the next round</LinkButton>
          )}
        </>
      }
    >
      <ReplacedNotice
        replacedBy={found.replacedBy}
        href={`${home}/diagnoses/${found.replacedBy?.id ?? ""}`}
      />
      <SignedOffNotice signedOff={found} timeZone={viewer.timeZone} />
      <DiagnosisReport
        diagnosis={diagnosis}
        shows="groups"
        earlier={found.earlier}
        currency={found.currency}
        asked={found.asked}
        whatIf={`${home}/diagnoses/${found.id}/what-if`}
        names={new Map(respondents.map(({ id, name }) => [id, name]))}
      />
      <Comments viewer={viewer} thread={found.thread} />
    </DiagnosisPage>
  );
}
