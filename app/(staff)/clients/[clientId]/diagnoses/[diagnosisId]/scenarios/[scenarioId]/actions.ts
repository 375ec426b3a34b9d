"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import {
  deleteScenario,
  type ScenarioRefusal,
  shareScenario,
  type ShareScenarioRefusal,
  unshareScenario,
} from "@/lib/scenarios/mutations";
import { scenarioInput } from "@/lib/scenarios/schema";

const MESSAGES: Record<ShareScenarioRefusal | ScenarioRefusal, string> = {
  FORBIDDEN: "Your role may not do this with a scenario.",
  SHARED: "The CEO sees this scenario: only owners and consultants delete it.",
  NOT_FOUND: "This scenario no longer exists.",
  DIAGNOSIS_NOT_SHARED: "Share the diagnosis first: without it the CEO has nothing to compare this with.",
};

export const shareScenarioAction = formAction(scenarioInput, async (viewer, { id }) => {
  const shared = await shareScenario(viewer, id);
  if (!shared.ok) return refused(MESSAGES[shared.reason]);
  refresh();
  return saved("Shared with the CEO.");
});

export const unshareScenarioAction = formAction(scenarioInput, async (viewer, { id }) => {
  const taken = await unshareScenario(viewer, id);
  if (!taken.ok) return refused(MESSAGES[taken.reason]);
  refresh();
  return saved("Taken back.");
});

/** Without a refresh: the page that asked shows what is no longer there, and goes back by itself. */
export const deleteOpenScenarioAction = formAction(scenarioInput, async (viewer, { id }) => {
  const deleted = await deleteScenario(viewer, id);
  return deleted.ok ? saved("Scenario deleted.") : refused(MESSAGES[deleted.reason]);
});
