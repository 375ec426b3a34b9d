import type { Viewer } from "@/lib/auth/policy";
import { writePlan } from "@/lib/plans/mutations";
import { addPhase, removePhase } from "@/lib/plans/phase-mutations";
import { phaseFor, phasesOf, planFor } from "../plans";
import { asDatabaseOwner } from "../world";
import { done } from "./done";
import { MARKS } from "./secrets";

/** A plan of two phases out of a diagnosis; one more that was taken out. Why something is in it is the consultants' own. */
export async function furnishPlan(consultant: Viewer, engagementId: string, diagnosisId: string) {
  const plan = planFor(engagementId, { diagnosisId });
  const phases = plan.phases.map((phase) => ({ ...phase, name: MARKS.a1Work, goal: MARKS.a1Work }));
  const deliverables = plan.deliverables.map((row) => ({ ...row, title: `Plan ${MARKS.a1Work}` }));
  done(await writePlan(consultant, { ...plan, phases, deliverables }));
  const removed = phaseFor(engagementId, { name: MARKS.a1Work });
  done(await addPhase(consultant, removed));
  done(await removePhase(consultant, { id: removed.id }));
  await asDatabaseOwner("UPDATE deliverable_reason SET sentence = $1 || sentence", [MARKS.a1Inner]);
  const [phase] = await phasesOf(engagementId);
  const [placed] = await asDatabaseOwner<{ id: string }>("SELECT id FROM deliverable WHERE title = $1", [
    `Plan ${MARKS.a1Work}`,
  ]);
  return { phaseId: phase?.id ?? "", removedPhaseId: removed.id, placedDeliverableId: placed?.id ?? "" };
}
