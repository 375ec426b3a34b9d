import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DiagnosisAudience } from "@/components/diagnosis/diagnosis-audience";
import { DiagnosisPage } from "@/components/diagnosis/diagnosis-page";
import { DiagnosisReport } from "@/components/diagnosis/diagnosis-report";
import { Findings } from "@/components/portal/findings";
import { SubNav } from "@/components/ui/sub-nav";
import { requireStaff } from "@/lib/auth/viewer";
import { getDiagnosis } from "@/lib/diagnoses/queries";
import { verdictSentence } from "@/lib/rules/diagnosis/verdict-sentence";

export const metadata: Metadata = { title: "As others see it" };

type Props = PageProps<"/clients/[clientId]/diagnoses/[diagnosisId]/readers">;

/** Looked at before it is shared: what the CEO and the heads are shown of a diagnosis, made by the same code. */
export default async function ReadersPage({ params, searchParams }: Props) {
  const viewer = await requireStaff();
  const [{ clientId, diagnosisId }, { reader }] = await Promise.all([params, searchParams]);
  const found = await getDiagnosis(viewer, clientId, diagnosisId);
  if (!found) notFound();
  const { client, seenBy, earlier, currency } = found;
  const home = `/clients/${client.id}/diagnoses/${found.id}/readers`;
  const forHeads = reader === "heads";
  const items = [
    { href: home, label: "The CEO", current: !forHeads },
    { href: `${home}?reader=heads`, label: "The heads", current: forHeads },
  ];

  return (
    <DiagnosisPage
      client={client}
      diagnosisId={found.id}
      view="readers"
      title={forHeads ? "As the heads see it" : "As the CEO sees it"}
      answer={verdictSentence(forHeads ? seenBy.heads : seenBy.ceo, client.name)}
      audience={<DiagnosisAudience sharing={found} timeZone={viewer.timeZone} />}
    >
      <SubNav label="Which reader" items={items} />
      {forHeads ? (
        <Findings findings={seenBy.heads} earlier={earlier} />
      ) : (
        <DiagnosisReport
          diagnosis={seenBy.ceo}
          shows={seenBy.ceo.shows}
          withheld={seenBy.ceo}
          earlier={earlier}
          currency={currency}
        />
      )}
    </DiagnosisPage>
  );
}
