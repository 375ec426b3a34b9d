import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import type { Read } from "@/lib/rules/imports/file-row";
import { type TimeThen, weekKey } from "@/lib/rules/imports/plan-time";
import type { TimeRow } from "@/lib/rules/imports/read-time";
import { addDays, fromIsoDay, toIsoDay } from "@/lib/units/days";

/** What is there that rows of hours have to do with: the person's entries of those days, and the weeks that are shut. */
export async function timeThen(
  tx: Tx,
  viewer: Viewer,
  engagements: ReadonlyMap<string, unknown>,
  rows: ReadonlyArray<Read<TimeRow>>,
): Promise<TimeThen> {
  if (rows.length === 0) return { entries: [], closed: new Set() };
  const days = rows.map(({ value }) => value.workDay).sort();
  const [first, last] = [days[0]!, days.at(-1)!];
  const ids = rows.flatMap(({ value }) => value.externalId ?? []);
  const entries = await tx.timeEntry.findMany({
    where: {
      ...{ firmId: viewer.firmId, membershipId: viewer.membershipId, deletedAt: null },
      engagement: { deletedAt: null },
      OR: [
        { workDay: { gte: fromIsoDay(first), lte: fromIsoDay(last) } },
        ...(ids.length > 0 ? [{ externalId: { in: ids } }] : []),
      ],
    },
    orderBy: [{ workDay: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, version: true, clientCompanyId: true, engagementId: true, deliverableId: true },
      ...{ workDay: true, minutes: true, kind: true, note: true, externalId: true, isCorrection: true },
    },
  });
  const weeks = await tx.week.findMany({
    where: {
      ...{ firmId: viewer.firmId, state: { not: "open" } },
      // A week before, too: an entry may be moved out of one.
      ...(ids.length === 0 && { monday: { gte: fromIsoDay(addDays(first, -6)), lte: fromIsoDay(last) } }),
    },
    select: { engagementId: true, monday: true },
  });
  return {
    entries: entries.map(({ workDay, isCorrection, ...rest }) => ({
      ...{ ...rest, workDay: toIsoDay(workDay) },
      isFixed: isCorrection || !engagements.has(rest.engagementId),
    })),
    closed: new Set(weeks.map(({ engagementId, monday }) => weekKey(engagementId, toIsoDay(monday)))),
  };
}
