"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { formAction, refused, saved } from "@/lib/form-action";
import {
  deleteScenario,
  keepScenario,
  type KeepScenarioRefusal,
  restoreScenario,
  reviseScenario,
  type ReviseScenarioRefusal,
  type ScenarioPlace,
} from "@/lib/scenarios/mutations";
import { keepScenarioInput, reviseScenarioInput, scenarioInput } from "@/lib/scenarios/schema";

const MESSAGES: Record<KeepScenarioRefusal | ReviseScenarioRefusal, string> = {
  FORBIDDEN: "Only the firm's people keep scenarios.",
  NOT_FOUND: "This scenario or its diagnosis no longer exists.",
  NOTHING_MOVED: "Nothing here differs from the diagnosis, so there is nothing to keep.",
  SHARED: "The CEO sees this scenario: only owners and consultants change it. Keep yours as another one.",
  STALE:
    "Somebody else changed this scenario after you opened it. What you moved is kept here: keep it as another one, or reload.",
};

export const keepScenarioAction = formAction(keepScenarioInput, async (viewer, input) => {
  const kept = await keepScenario(viewer, input);
  return kept.ok ? openIn(kept.value) : refused(MESSAGES[kept.reason]);
});

export const saveOverScenarioAction = formAction(reviseScenarioInput, async (viewer, input) => {
  const revised = await reviseScenario(viewer, input);
  return revised.ok ? openIn(revised.value) : refused(MESSAGES[revised.reason]);
});

export const renameScenarioAction = formAction(
  reviseScenarioInput.omit({ moves: true }),
  async (viewer, input) => {
    const renamed = await reviseScenario(viewer, input);
    if (!renamed.ok) return refused(MESSAGES[renamed.reason]);
    refresh();
    return saved("Saved.");
  },
);

/** From the list, whose row is then gone. */
export const deleteScenarioAction = formAction(scenarioInput, async (viewer, { id }) => {
  const deleted = await deleteScenario(viewer, id);
  if (!deleted.ok) return refused(MESSAGES[deleted.reason]);
  refresh();
  return saved("Scenario deleted.");
});

export const restoreScenarioAction = formAction(scenarioInput, async (viewer, { id }) => {
  const restored = await restoreScenario(viewer, id);
  if (!restored.ok) return refused(MESSAGES[restored.reason]);
  refresh();
  return saved("Scenario brought back.");
});

function openIn({ clientCompanyId, diagnosisId, id }: ScenarioPlace): never {
  redirect(`/clients/${clientCompanyId}/diagnoses/${diagnosisId}/what-if?scenario=${id}`);
}
