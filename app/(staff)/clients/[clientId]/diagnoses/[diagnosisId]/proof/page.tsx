import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DiagnosisPage } from "@/components/diagnosis/diagnosis-page";
import { KeepRescored } from "@/components/diagnosis/keep-rescored";
import { MadeFrom } from "@/components/diagnosis/made-from";
import { OtherRules } from "@/components/diagnosis/other-rules";
import { ProofSteps } from "@/components/diagnosis/proof-steps";
import { RuleByRule } from "@/components/diagnosis/rule-by-rule";
import { SideBySide } from "@/components/diagnosis/side-by-side";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getProof } from "@/lib/diagnoses/proof-queries";
import { rescoredUnder } from "@/lib/diagnoses/rescored-under";
import { reproduce } from "@/lib/rules/diagnosis/reproduce";
import { formatDay } from "@/lib/units/days";
import { rescoreDiagnosisAction } from "./actions";

export const metadata: Metadata = { title: "Proof" };

type Props = PageProps<"/clients/[clientId]/diagnoses/[diagnosisId]/proof">;

export default async function ProofPage({ params, searchParams }: Props) {
  const viewer = await requireStaff();
  const { clientId, diagnosisId } = await params;
  const { again, under } = await searchParams;
  const found = await getProof(viewer, clientId, diagnosisId);
  if (!found) notFound();
  const { kept, client, ofThisRound } = found;
  const compared = rescoredUnder(kept, Number(under));

  return (
    <DiagnosisPage
      client={client}
      diagnosisId={found.id}
      view="proof"
      title={`Diagnosis as of ${formatDay(found.asOf)}: proof`}
      answer="The same answers and facts under the same rules give the same diagnosis, to the last character."
      audience="Consultants only"
    >
      <Section title="Score it again" lead="From what was kept on the day, without looking at the result.">
        <ProofSteps steps={again === "1" ? reproduce(kept) : undefined} />
      </Section>
      <Section title="What it was made from">
        <MadeFrom kept={kept} />
      </Section>
      <Section title="Under other rules" lead="The old diagnosis stays, whatever other rules say.">
        <OtherRules
          home={`/clients/${client.id}/diagnoses`}
          diagnosisId={found.id}
          current={kept.diagnosis.ruleSet}
          ofThisRound={ofThisRound}
        />
        {compared && (
          <>
            <SideBySide {...compared} />
            <RuleByRule {...compared} />
            {compared.isNewer && can(viewer, "diagnosis:rescore") && (
              <KeepRescored
                id={randomUUID()}
                diagnosisId={found.id}
                ruleSetVersion={compared.there.version}
                keep={rescoreDiagnosisAction}
              />
            )}
          </>
        )}
      </Section>
    </DiagnosisPage>
  );
}
