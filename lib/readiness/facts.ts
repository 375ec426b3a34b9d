import { budgetShare } from "@/lib/rules/diagnosis/evidence";
import type { Diagnosis } from "@/lib/rules/diagnosis/diagnosis";
import { CURRENT_RULE_SET, findRuleSet } from "@/lib/rules/diagnosis/rule-sets/catalog";
import {
  INFRASTRUCTURE_KINDS,
  type InfrastructureKind,
  type Progress,
  type ReadinessFacts,
} from "@/lib/rules/readiness/facts";
import { cameIntoUseByWeek } from "@/lib/rules/readiness/weeks";
import { type IsoDay, daysBetween } from "@/lib/units/days";
import { toMajor } from "@/lib/units/money";
import type { ReadinessWork, WorkDeliverable } from "./work";

type Client = { currency: string; fullTimeBudgetMinor: bigint | null };

/** What the rules read, from what was read of the client: no clock, no database. */
export function readinessFactsOf(
  client: Client,
  diagnosis: Diagnosis | null,
  { deliverables, since, meetings, seats, escalations }: ReadinessWork,
  day: IsoDay,
): ReadinessFacts {
  const dimensions = diagnosis?.dimensions;
  return {
    progress: deliverables && ofEachKind((kind) => progressOf(kind, deliverables)),
    cameIntoUse:
      deliverables === null || since === null
        ? null
        : ofEachKind((kind) => cameIntoUseByWeek(inUseSince(kind, deliverables), since, day)),
    ...{ meetings, seats, escalations },
    infrastructure: dimensions?.infrastructure.score ?? null,
    founder: dimensions?.founder.score ?? null,
    integrationIndex: diagnosis?.integrationIndex ?? null,
    budgetShare: shareOfSeat(client, diagnosis),
    confidence: diagnosis?.confidence.level ?? null,
    assessmentAgeDays: diagnosis && Math.max(0, daysBetween(diagnosis.asOf, day)),
  };
}

/** Withdrawn deliverables are told but not counted: nobody plans them any more. */
export function progressOf(kind: InfrastructureKind, deliverables: readonly WorkDeliverable[]): Progress {
  const own = deliverables.filter((deliverable) => deliverable.kind === kind);
  return {
    planned: own.filter(({ counts }) => counts).length,
    inUse: own.filter(({ inUse }) => inUse).length,
  };
}

function inUseSince(kind: InfrastructureKind, deliverables: readonly WorkDeliverable[]): IsoDay[] {
  return deliverables.flatMap((one) =>
    one.kind === kind && one.inUse && one.inUseSince ? [one.inUseSince] : [],
  );
}

function ofEachKind<Of>(of: (kind: InfrastructureKind) => Of): Record<InfrastructureKind, Of> {
  return Object.fromEntries(INFRASTRUCTURE_KINDS.map((kind) => [kind, of(kind)])) as Record<
    InfrastructureKind,
    Of
  >;
}

/** Today's budget, by the money table that the diagnosis was made with. Not on record is unknown here, never zero. */
function shareOfSeat({ fullTimeBudgetMinor, currency }: Client, diagnosis: Diagnosis | null): number | null {
  if (fullTimeBudgetMinor === null) return null;
  const used = diagnosis && findRuleSet(diagnosis.ruleSet.id, diagnosis.ruleSet.version);
  return budgetShare(
    { fullTimeBudget: toMajor(fullTimeBudgetMinor, currency), currency },
    used ?? CURRENT_RULE_SET,
  );
}
