import { randomUUID } from "node:crypto";
import type { StaffViewer } from "@/lib/auth/policy";
import { writePlan } from "@/lib/plans/mutations";
import { WORK_KINDS } from "@/lib/rules/hours/work-kinds";
import { addDays, type IsoDay } from "@/lib/units/days";
import type { DeliverableKind } from "../generated/client";
import type { DemoEngagement } from "./company";
import { done } from "./load-company";

const PLANNED_MINUTES: Readonly<Record<DeliverableKind, number>> = {
  sop: 24 * 60,
  cadence: 20 * 60,
  accountability: 18 * 60,
};

/** The phases, and every deliverable in the one that its day lies in. */
export async function loadPlan(
  consultant: StaffViewer,
  engagementId: string,
  { plan, deliverables }: DemoEngagement,
  { startsOn, today }: { startsOn: IsoDay; today: IsoDay },
): Promise<void> {
  if (!plan) return;
  const phases = plan.map(({ name, goal, weeks: [from, until], hours }) => ({
    name,
    goal,
    fromMonday: addDays(startsOn, 7 * from),
    untilMonday: addDays(startsOn, 7 * until),
    work: WORK_KINDS.flatMap((kind) => {
      const planned = hours[kind];
      return planned ? [{ kind, minutesPerWeek: planned * 60 }] : [];
    }),
  }));
  const rows = deliverables.map(({ kind, title, due }) => {
    const dueDay = addDays(today, due);
    const phase = phases.findLastIndex(({ fromMonday }) => fromMonday <= dueDay);
    return { key: "", kind, title, phase: Math.max(0, phase), dueDay, plannedMinutes: PLANNED_MINUTES[kind] };
  });
  const template = { template: "fractional_coo", diagnosisId: null } as const;
  done(
    await writePlan(consultant, { id: randomUUID(), engagementId, ...template, phases, deliverables: rows }),
  );
}
