import { type Sheet, sheetOf } from "@/lib/documents/sheet";
import type { IsoDay } from "@/lib/units/days";
import { DELIVERABLE_COLUMNS, type Deliverable } from "./work-columns";

type Phase = { id: string; name: string; fromMonday: IsoDay };
type Plan = {
  title: string;
  phases: readonly Phase[];
  deliverables: readonly (Deliverable & { phaseId: string | null })[];
};

/** The deliverables of each phase, phase by phase. */
export function planSheet(about: string | null, plans: readonly Plan[]): Sheet {
  const rows = plans.flatMap(({ title, phases, deliverables }) =>
    phases.flatMap((phase) =>
      deliverables
        .filter(({ phaseId }) => phaseId === phase.id)
        .map((deliverable) => ({ ...deliverable, phase, engagement: title })),
    ),
  );
  return sheetOf({ title: "Plan", about }, rows, [
    ["Engagement", "text", ({ engagement }) => engagement],
    ["Phase", "text", ({ phase }) => phase.name],
    ["Phase from", "day", ({ phase }) => phase.fromMonday],
    ...DELIVERABLE_COLUMNS,
  ]);
}
