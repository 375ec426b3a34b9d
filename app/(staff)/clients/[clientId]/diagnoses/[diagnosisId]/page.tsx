import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DiagnosisAudience } from "@/components/diagnosis/diagnosis-audience";
import { DiagnosisPage } from "@/components/diagnosis/diagnosis-page";
import { DiagnosisReport } from "@/components/diagnosis/diagnosis-report";
import { ShareWithCeo } from "@/components/diagnosis/share-with-ceo";
import { SignedOffNotice } from "@/components/diagnosis/sign-off";
import { LinkButton } from "@/components/ui/button";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getDiagnosis } from "@/lib/diagnoses/queries";
import { verdictSentence } from "@/lib/rules/diagnosis/verdict-sentence";
import { formatDay } from "@/lib/units/days";
import { shareDiagnosisAction, unshareDiagnosisAction } from "./actions";

export const metadata: Metadata = { title: "Diagnosis" };

type Props = PageProps<"/clients/[clientId]/diagnoses/[diagnosisId]">;

export default async function VerdictPage({ params }: Props) {
  const viewer = await requireStaff();
  const { clientId, diagnosisId } = await params;
  const found = await getDiagnosis(viewer, clientId, diagnosisId);
  if (!found) notFound();
  const { client, diagnosis, respondents } = found;

  return (
    <DiagnosisPage
      client={client}
      diagnosisId={found.id}
      view="verdict"
      title={`Diagnosis as of ${formatDay(found.asOf)}`}
      answer={verdictSentence(diagnosis, client.name)}
      audience={<DiagnosisAudience sharing={found} timeZone={viewer.timeZone} />}
      actions={
        <>
          {can(viewer, "diagnosis:share") && !found.signedOffAt && (
            <ShareWithCeo
              diagnosisId={found.id}
              shared={found.sharedWithCeoAt !== null}
              share={shareDiagnosisAction}
              unshare={unshareDiagnosisAction}
            />
          )}
          <LinkButton href={`/clients/${client.id}/rounds/${found.roundId}`}>The round</LinkButton>
        </>
      }
    >
      <SignedOffNotice signedOff={found} timeZone={viewer.timeZone} />
      <DiagnosisReport
        diagnosis={diagnosis}
        shows="groups"
        earlier={found.earlier}
        currency={found.currency}
        asked={found.asked}
        whatIf={`/clients/${client.id}/diagnoses/${found.id}/what-if`}
        names={new Map(respondents.map(({ id, name }) => [id, name]))}
      />
    </DiagnosisPage>
  );
}
