import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { findEngagement } from "@/lib/engagements/find";
import { contentHash } from "@/lib/rules/content-hash";
import { plannedMinutesUntil, weekNumber } from "@/lib/rules/hours/planned";
import { sharesByKind } from "@/lib/rules/hours/work-kinds";
import { totalMinutes } from "@/lib/rules/hours/worked";
import { ENGAGEMENT_KINDS, WORK_KINDS_FOR_CLIENT } from "@/lib/rules/engagement/words";
import type { IsoDay } from "@/lib/units/days";
import type { HoursContent, ReportInput } from "./content";
import type { Wanted } from "./gather";

/** Hours from the engagement's first day on: sums by kind, never who worked or at what rate. */
export async function gatherHours(
  tx: Tx,
  viewer: Viewer,
  { clientCompanyId, engagementId }: Wanted,
  today: IsoDay,
): Promise<{ content: HoursContent; input: ReportInput } | null> {
  const engagement = engagementId && (await findEngagement(tx, viewer, clientCompanyId, engagementId));
  if (!engagement) return null;
  const { id, title, kind, startsOn, endsOn, plannedMinutesPerWeek } = engagement;
  const sums = await tx.timeEntry.groupBy({
    by: ["kind"],
    where: { firmId: viewer.firmId, engagementId: id, deletedAt: null },
    _sum: { minutes: true },
  });
  const shares = sharesByKind(sums.map((sum) => ({ kind: sum.kind, minutes: sum._sum.minutes ?? 0 })));
  const content: HoursContent = {
    engagement: title,
    kind: ENGAGEMENT_KINDS[kind],
    startsOn,
    endsOn,
    plannedMinutesPerWeek,
    weeks: weekNumber(engagement, today),
    plannedMinutes: plannedMinutesUntil(engagement, today),
    usedMinutes: totalMinutes(shares),
    byKind: shares.map((share) => ({ ...share, title: WORK_KINDS_FOR_CLIENT[share.kind] })),
  };
  return { content, input: { what: "Engagement and its hours", id, hash: contentHash(content) } };
}
