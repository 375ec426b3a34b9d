"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import { shareScenario, type ShareScenarioRefusal, unshareScenario } from "@/lib/scenarios/mutations";
import { scenarioInput } from "@/lib/scenarios/schema";

const MESSAGES: Record<ShareScenarioRefusal, string> = {
  FORBIDDEN: "Only owners and consultants share a scenario.",
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
