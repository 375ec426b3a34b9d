import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { findEngagement } from "@/lib/engagements/find";
import { contentHash } from "@/lib/rules/content-hash";
import { plannedMinutesUntil, weekNumber } from "@/lib/rules/hours/planned";
import { sharesByKind } from "@/lib/rules/hours/work-kinds";
import { totalMinutes } from "@/lib/rules/hours/worked";
import { DELIVERABLE_STATES, ENGAGEMENT_KINDS, WORK_KINDS_FOR_CLIENT } from "@/lib/rules/engagement/words";
import { type IsoDay, toIsoDay } from "@/lib/units/days";
import type { HoursContent, ReportInput } from "./content";
import type { Wanted } from "./gather";
import type { SourceDeliverable } from "./sources";

/**
 * What was planned and built in all engagements of the client: the company keeps an SOP when the engagement ends.
 * Null without any engagement: it was never said then what should be built.
 */
export async function gatherDeliverables(
  tx: Tx,
  viewer: Viewer,
  clientCompanyId: string,
): Promise<{ rows: SourceDeliverable[]; hash: string } | null> {
  const of = { firmId: viewer.firmId, clientCompanyId, deletedAt: null };
  const engagement = await tx.engagement.findFirst({ where: of, select: { id: true } });
  if (!engagement) return null;
  const read = await tx.deliverable.findMany({
    where: { ...of, engagement: { deletedAt: null } },
    select: {
      id: true,
      version: true,
      kind: true,
      title: true,
      state: true,
      dueDay: true,
      inUseSince: true,
      owner: { select: { name: true } },
    },
    orderBy: [{ kind: "asc" }, { createdAt: "asc" }, { id: "asc" }],
  });
  const rows = read.map(({ owner, dueDay, inUseSince, ...row }) => ({
    ...row,
    owner: owner?.name ?? null,
    dueDay: dueDay && toIsoDay(dueDay),
    inUseSince: inUseSince && toIsoDay(inUseSince),
  }));
  return { rows: rows.map(toSource), hash: contentHash(rows) };
}

function toSource({
  kind,
  title,
  state,
  owner,
  dueDay,
  inUseSince,
}: Omit<SourceDeliverable, "state" | "counts" | "inUse"> & {
  state: keyof typeof DELIVERABLE_STATES;
}): SourceDeliverable {
  const inUse = state === "in_use";
  return {
    kind,
    title,
    state: DELIVERABLE_STATES[state],
    owner,
    dueDay,
    inUseSince: inUse ? inUseSince : null,
    counts: state !== "withdrawn",
    inUse,
  };
}

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
