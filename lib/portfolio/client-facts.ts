import type { EngagementFacts } from "@/lib/rules/portfolio/engagement-week";
import type { ClientFacts } from "@/lib/rules/portfolio/facts";
import { type IsoDay, toIsoDay } from "@/lib/units/days";
import type { ClientRow } from "./clients-sql";
import type { Due } from "./dues-sql";
import type { CadenceInPortfolio } from "./read-cadences";

/** What was read of one client, as the rules know it. */
export function clientFacts(
  row: ClientRow,
  engagements: readonly EngagementFacts[],
  { dues, cadences }: { dues: readonly Due[]; cadences: readonly CadenceInPortfolio[] },
  today: IsoDay,
) {
  const { id, name, pipeline_state: pipelineState, diagnosis_id: diagnosisId, stage } = row;
  const { before_stage: before, before_day: beforeDay } = row;
  return {
    ...{ id, name, pipelineState, diagnosisId, stage, engagements, cadences },
    isServed: engagements.some(({ runs }) => runs),
    stageDay: row.stage_day && toIsoDay(row.stage_day),
    before: before && beforeDay ? { stage: before, day: toIsoDay(beforeDay) } : null,
    hasCeoLogin: row.ceo_logins > 0,
    sopsOverdue: row.sops_since ? { count: row.sops_overdue, firstDay: toIsoDay(row.sops_since) } : null,
    openRound:
      row.round_id && row.round_since
        ? {
            id: row.round_id,
            asked: row.asked,
            answered: row.answered,
            sinceDay: toIsoDay(row.round_since),
            closesOn: row.round_closes && toIsoDay(row.round_closes),
            problem: row.round_problem,
          }
        : null,
    lateDeliverables: dues.flatMap(({ kind, id: deliverableId, engagementId, title, day: dueDay }) =>
      kind === "deliverable" && engagementId !== null && dueDay < today
        ? [{ id: deliverableId, engagementId, title: title ?? "", dueDay }]
        : [],
    ),
  } satisfies ClientFacts & Record<string, unknown>;
}
