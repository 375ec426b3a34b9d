import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { fromIsoDay } from "@/lib/units/days";
import type { PlanPlace } from "./hold";
import type { PhaseFields } from "./schema";

/** In a transaction that holds the plan. */
export async function createPhase(
  tx: Tx,
  viewer: Viewer,
  place: PlanPlace,
  { id, position, ...phase }: PhaseFields & { id: string; position: number },
) {
  await tx.phase.create({ data: { firmId: viewer.firmId, id, ...place, position, ...columns(phase) } });
  await tx.phaseWork.createMany({ data: workRows(viewer, place, id, phase) });
}

export function workRows(
  viewer: Viewer,
  { clientCompanyId }: PlanPlace,
  phaseId: string,
  { work }: PhaseFields,
) {
  return work.map((each) => ({ firmId: viewer.firmId, clientCompanyId, phaseId, ...each }));
}

export function columns({ name, goal, fromMonday, untilMonday }: PhaseFields) {
  return { name, goal, fromMonday: fromIsoDay(fromMonday), untilMonday: fromIsoDay(untilMonday) };
}
