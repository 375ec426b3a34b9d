import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DiagnosisPage } from "@/components/diagnosis/diagnosis-page";
import { ScenarioList } from "@/components/diagnosis/what-if/scenario-list";
import { WhatIf } from "@/components/diagnosis/what-if/what-if";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getWhatIf } from "@/lib/scenarios/queries";
import { movesInAddress } from "@/lib/scenarios/schema";
import { formatDay } from "@/lib/units/days";
import {
  deleteScenarioAction,
  keepScenarioAction,
  restoreScenarioAction,
  saveOverScenarioAction,
} from "./actions";

export const metadata: Metadata = { title: "What if" };

type Props = PageProps<"/clients/[clientId]/diagnoses/[diagnosisId]/what-if">;

export default async function WhatIfPage({ params, searchParams }: Props) {
  const viewer = await requireStaff();
  const { clientId, diagnosisId } = await params;
  const { scenario: scenarioId, changes } = await searchParams;
  const found = await getWhatIf(viewer, clientId, diagnosisId);
  if (!found) notFound();
  const { client, scenarios, snapshot, ruleSet } = found;
  const scenario = scenarios.find(({ id }) => id === scenarioId) ?? null;
  if (scenarioId !== undefined && !scenario) notFound();
  const inAddress = movesInAddress(changes);
  const mayShare = can(viewer, "scenario:share");

  return (
    <DiagnosisPage
      client={client}
      diagnosisId={found.id}
      view="what-if"
      title={scenario ? `What if: ${scenario.name}` : "What if"}
      answer={`What would the same rules say of ${client.name} if an answer or a fact of ${formatDay(found.asOf)} were another?`}
      audience={
        scenario?.sharedWithCeoAt
          ? "The client's CEO sees this scenario as it was last saved"
          : "Only you and your colleagues on this client see what you try here"
      }
    >
      {inAddress === null && (
        <Notice tone="caution" title="The changes in this address could not be read, so nothing is moved." />
      )}
      <WhatIf
        key={scenario ? `${scenario.id} ${scenario.version}` : "new"}
        base={{ snapshot, ruleSet }}
        clientName={client.name}
        asked={found.asked}
        initial={inAddress && inAddress.length > 0 ? inAddress : (scenario?.moves ?? [])}
        keeping={
          can(viewer, "scenario:edit")
            ? {
                diagnosisId: found.id,
                newId: randomUUID(),
                open: scenario && {
                  id: scenario.id,
                  version: scenario.version,
                  name: scenario.name,
                  note: scenario.note,
                  shared: scenario.sharedWithCeoAt !== null,
                },
                mayShare,
                keep: keepScenarioAction,
                revise: saveOverScenarioAction,
              }
            : undefined
        }
      />
      <Section title="Scenarios kept of this diagnosis">
        <ScenarioList
          scenarios={scenarios}
          home={`/clients/${client.id}/diagnoses/${found.id}`}
          binning={
            can(viewer, "scenario:edit")
              ? { remove: deleteScenarioAction, restore: restoreScenarioAction, mayShare }
              : undefined
          }
        />
      </Section>
    </DiagnosisPage>
  );
}
