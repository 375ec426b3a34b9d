"use server";

import { refresh } from "next/cache";
import { PIPELINE_STATES } from "@/components/clients/words";
import { formAction, refused, saved } from "@/lib/form-action";
import { type StageRefusal, moveOpportunity } from "@/lib/pipeline/mutations";
import { moveOpportunityInput } from "@/lib/pipeline/schema";

const MESSAGES: Record<StageRefusal, string> = {
  FORBIDDEN: "Only owners and consultants work the pipeline.",
  NOT_FOUND: "This opportunity is no longer there for you.",
  STALE: "Somebody else changed it just now. Reload to see where it stands.",
  NOT_FROM_THERE: "It was won meanwhile: it follows its engagement now.",
};

export const moveOpportunityAction = formAction(moveOpportunityInput, async (viewer, input) => {
  const moved = await moveOpportunity(viewer, input);
  if (!moved.ok) return refused(MESSAGES[moved.reason]);
  refresh();
  return saved(`Now at ${PIPELINE_STATES[input.toStage]}.`);
});
