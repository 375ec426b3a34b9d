import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { keepWeeksAt } from "@/lib/jobs/queue";
import { nextMondayMorning } from "@/lib/rules/hours/late-week";
import { fromIsoDay } from "@/lib/units/days";
import { putReminders } from "./reminders";
import type { EngagementTerms, OpenEngagement } from "./schema";

/** In the transaction that opens it, by its own form or by an opportunity that was won: the row, its weeks and its reminders. */
export async function createEngagement(
  tx: Tx,
  viewer: Viewer,
  { id, clientCompanyId, ...terms }: OpenEngagement,
): Promise<void> {
  await tx.engagement.create({ data: { firmId: viewer.firmId, id, clientCompanyId, ...columns(terms) } });
  const first = nextMondayMorning(viewer.timeZone, new Date());
  await keepWeeksAt(tx, { firmId: viewer.firmId, engagementId: id }, first);
  await putReminders(tx, viewer, id);
}

export function columns({ startsOn, endsOn, noticeOn, renewalOn, ...rest }: EngagementTerms) {
  const { budgetCycle = "weekly", carryOverCapMinutes = 0, overageRateMinorPerHour = null, ...always } = rest;
  return {
    ...always,
    budgetCycle,
    carryOverCapMinutes,
    overageRateMinorPerHour,
    startsOn: fromIsoDay(startsOn),
    endsOn: endsOn && fromIsoDay(endsOn),
    noticeOn: noticeOn ? fromIsoDay(noticeOn) : null,
    renewalOn: renewalOn ? fromIsoDay(renewalOn) : null,
  };
}
