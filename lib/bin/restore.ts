import "server-only";
import { restoreActivity, restoreProcess } from "@/lib/accountability/raci-mutations";
import type { Viewer } from "@/lib/auth/policy";
import { restoreBottleneck } from "@/lib/bottlenecks/mutations";
import { restoreAction } from "@/lib/cadences/action-mutations";
import { restoreDecision } from "@/lib/cadences/minutes-mutations";
import { restoreContact } from "@/lib/clients/contact-mutations";
import { restoreRole } from "@/lib/clients/role-mutations";
import { restoreDeliverable } from "@/lib/deliverables/mutations";
import { restoreEngagement } from "@/lib/engagements/mutations";
import { restoreEscalation } from "@/lib/escalations/mutations";
import { restoreHandoff } from "@/lib/handoffs/note-mutations";
import { undoMerge } from "@/lib/merges/mutations";
import { restorePhase } from "@/lib/plans/phase-mutations";
import { restoreScenario } from "@/lib/scenarios/mutations";
import { restoreMeasure } from "@/lib/scorecards/mutations";
import { restoreCandidate } from "@/lib/seat/candidate-mutations";
import { restoreEntry } from "@/lib/timeline/mutations";
import { restoreTime } from "@/lib/timesheets/mutations";
import type { BinKind } from "@/lib/rules/bin/kinds";
import type { BinInput } from "./schema";

const RESTORE = {
  engagement: (viewer: Viewer, { id }: BinInput) => restoreEngagement(viewer, id),
  phase: restorePhase,
  deliverable: (viewer: Viewer, { id }: BinInput) => restoreDeliverable(viewer, id),
  time_entry: (viewer: Viewer, { id }: BinInput) => restoreTime(viewer, id),
  contact: restoreContact,
  merge: undoMerge,
  candidate: (viewer: Viewer, { id }: BinInput) => restoreCandidate(viewer, id),
  measure: restoreMeasure,
  decision: restoreDecision,
  action: restoreAction,
  escalation: restoreEscalation,
  bottleneck: restoreBottleneck,
  raci_process: restoreProcess,
  raci_activity: restoreActivity,
  handoff: restoreHandoff,
  scenario: (viewer: Viewer, { id }: BinInput) => restoreScenario(viewer, id),
  timeline_entry: restoreEntry,
  contact_role: restoreRole,
} as const satisfies Record<BinKind, (viewer: Viewer, input: BinInput) => Promise<unknown>>;

type Answer = Awaited<ReturnType<(typeof RESTORE)[BinKind]>>;
export type RestoreRefusal = Extract<Answer, { ok: false }>["reason"];

/** Brings one thing back by its own kind's rules, which write the audit row. */
export async function restoreFromBin(viewer: Viewer, input: BinInput): Promise<Answer> {
  return RESTORE[input.kind](viewer, input);
}
