import { randomUUID } from "node:crypto";
import type { AddPhase, WritePlan } from "@/lib/plans/schema";
import { asDatabaseOwner } from "./world";

/** Two phases in the dates that `openFor` gives an engagement, and an SOP in the second one. */
export function planFor(engagementId: string, changed: Partial<WritePlan> = {}): WritePlan {
  return {
    id: randomUUID(),
    engagementId,
    template: "fractional_coo",
    diagnosisId: null,
    phases: [
      {
        name: "Get a grip",
        goal: "Every seat has an owner.",
        fromMonday: "2026-01-05",
        untilMonday: "2026-02-23",
        work: [
          { kind: "accountability", minutesPerWeek: 300 },
          { kind: "integration", minutesPerWeek: 420 },
        ],
      },
      {
        name: "Build",
        goal: null,
        fromMonday: "2026-03-02",
        untilMonday: "2026-05-25",
        work: [{ kind: "sop", minutesPerWeek: 720 }],
      },
    ],
    deliverables: [
      {
        key: "core-process",
        kind: "sop",
        title: "The core process",
        phase: 1,
        dueDay: "2026-04-10",
        plannedMinutes: 1200,
      },
    ],
    ...changed,
  };
}

export function phaseFor(engagementId: string, changed: Partial<AddPhase> = {}): AddPhase {
  return {
    id: randomUUID(),
    engagementId,
    name: "Hand over",
    goal: null,
    fromMonday: "2026-06-01",
    untilMonday: "2026-06-22",
    work: [{ kind: "sop", minutesPerWeek: 600 }],
    ...changed,
  };
}

export async function phasesOf(engagementId: string) {
  return asDatabaseOwner<{ id: string; name: string; version: number; removed: boolean }>(
    `SELECT id, name, version, deleted_at IS NOT NULL AS removed FROM phase WHERE engagement_id = $1 ORDER BY position`,
    [engagementId],
  );
}
