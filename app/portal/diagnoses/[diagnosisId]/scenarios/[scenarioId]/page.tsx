import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ScenarioReport } from "@/components/diagnosis/what-if/scenario-report";
import { PageShell } from "@/components/shell/page-shell";
import { requirePortalUser } from "@/lib/auth/viewer";
import { verdictSentence } from "@/lib/rules/diagnosis/verdict-sentence";
import { getSharedScenario } from "@/lib/scenarios/queries";
import { formatDay } from "@/lib/units/days";

export const metadata: Metadata = { title: "Scenario" };

type Props = PageProps<"/portal/diagnoses/[diagnosisId]/scenarios/[scenarioId]">;

export default async function SharedScenarioPage({ params }: Props) {
  const viewer = await requirePortalUser();
  const { diagnosisId, scenarioId } = await params;
  const scenario = await getSharedScenario(viewer, diagnosisId, scenarioId);
  if (!scenario) notFound();
  const { client, asOf, seen } = scenario;

  return (
    <PageShell
      title={scenario.name}
      answer={
        seen.turned
          ? verdictSentence(seen.verdict.other, client.name)
          : `What your diagnosis of ${formatDay(asOf)} says would stay as it is.`
      }
      audience="You and your consultants see this. It is a trial: your diagnosis stays as it is."
      breadcrumbs={[
        { href: "/portal", label: "Where we stand" },
        { href: `/portal/diagnoses/${scenario.diagnosisId}`, label: `Diagnosis as of ${formatDay(asOf)}` },
      ]}
    >
      {scenario.note && <p className="max-w-[75ch] whitespace-pre-line">{scenario.note}</p>}
      <ScenarioReport
        currency={scenario.currency}
        asked={scenario.asked}
        moves={seen.moves}
        withheldMoves={seen.withheldMoves}
        verdict={seen.verdict}
        comparison={seen.comparison}
      />
      <p className="text-xs text-ink-faint">Prepared by {scenario.madeByName}.</p>
    </PageShell>
  );
}
