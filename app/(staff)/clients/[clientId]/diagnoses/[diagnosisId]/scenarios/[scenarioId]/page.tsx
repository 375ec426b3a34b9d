import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DiagnosisPage } from "@/components/diagnosis/diagnosis-page";
import { RenameScenario, ShareScenario } from "@/components/diagnosis/what-if/scenario-controls";
import { ScenarioReport } from "@/components/diagnosis/what-if/scenario-report";
import { scenarioAudience } from "@/components/diagnosis/what-if/scenario-audience";
import { LinkButton } from "@/components/ui/button";
import { DeleteWithUndo } from "@/components/ui/delete-with-undo";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { verdictSentence } from "@/lib/rules/diagnosis/verdict-sentence";
import { getScenario } from "@/lib/scenarios/queries";
import { formatDay } from "@/lib/units/days";
import { renameScenarioAction, restoreScenarioAction } from "../../what-if/actions";
import { deleteOpenScenarioAction, shareScenarioAction, unshareScenarioAction } from "./actions";

export const metadata: Metadata = { title: "Scenario" };

type Props = PageProps<"/clients/[clientId]/diagnoses/[diagnosisId]/scenarios/[scenarioId]">;

export default async function ScenarioPage({ params }: Props) {
  const viewer = await requireStaff();
  const { clientId, diagnosisId, scenarioId } = await params;
  const found = await getScenario(viewer, clientId, diagnosisId, scenarioId);
  if (!found) notFound();
  const { scenario, diagnosis, comparison } = found;
  const { client, asOf } = diagnosis;
  const whatIf = `/clients/${client.id}/diagnoses/${diagnosis.id}/what-if`;
  const shared = scenario.sharedWithCeoAt !== null;
  const mayChange = can(viewer, "scenario:edit") && (!shared || can(viewer, "scenario:share"));

  return (
    <DiagnosisPage
      client={client}
      diagnosisId={diagnosis.id}
      view="what-if"
      title={scenario.name}
      answer={
        comparison.turned
          ? verdictSentence(comparison.verdict.other, client.name)
          : `The verdict of ${formatDay(asOf)} would stay as it is.`
      }
      audience={scenarioAudience({ shared, ...found.ceoSees })}
      actions={
        <>
          {can(viewer, "scenario:share") && (
            <ShareScenario
              id={scenario.id}
              shared={shared}
              share={shareScenarioAction}
              unshare={unshareScenarioAction}
            />
          )}
          <LinkButton href={`${whatIf}?scenario=${scenario.id}`}>Go on from it</LinkButton>
          {mayChange && (
            <DeleteWithUndo
              remove={deleteOpenScenarioAction}
              restore={restoreScenarioAction}
              hidden={{ id: scenario.id }}
              afterHref={whatIf}
            >
              Delete
            </DeleteWithUndo>
          )}
        </>
      }
    >
      {scenario.note && <p className="max-w-[75ch] whitespace-pre-line">{scenario.note}</p>}
      <ScenarioReport
        currency={found.currency}
        asked={found.asked}
        moves={found.moves}
        verdict={comparison.verdict}
        comparison={comparison}
      />
      {mayChange && (
        <Section title="Call it otherwise">
          <RenameScenario scenario={scenario} action={renameScenarioAction} />
        </Section>
      )}
      <p className="text-xs text-ink-faint">
        Made by {scenario.madeByName}, of the diagnosis as of {formatDay(asOf)}.
      </p>
    </DiagnosisPage>
  );
}
