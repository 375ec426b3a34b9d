import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { workSelect } from "@/lib/readiness/gather";
import { contentHash } from "@/lib/rules/content-hash";
import { DELIVERABLE_STATES, ENGAGEMENT_KINDS, WORK_KINDS_FOR_CLIENT } from "@/lib/rules/engagement/words";
import { plannedMinutesUntil, weekNumber } from "@/lib/rules/hours/planned";
import { sharesByKind } from "@/lib/rules/hours/work-kinds";
import { totalMinutes } from "@/lib/rules/hours/worked";
import { valueByKind } from "@/lib/rules/value/per-deliverable";
import { type IsoDay, toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import type { HoursContent, PlanContent, ReportInput } from "./content";

/** What readiness reads of an engagement, and what a report says of the one it is about. */
export const engagementSelect = {
  ...workSelect.engagements.select,
  ...{ id: true, title: true, kind: true, endsOn: true, plannedMinutesPerWeek: true },
  phases: {
    where: { deletedAt: null },
    orderBy: [{ position: "asc" }, { fromMonday: "asc" }, { id: "asc" }],
    select: {
      ...{ name: true, goal: true, fromMonday: true, untilMonday: true },
      deliverables: {
        where: { deletedAt: null },
        orderBy: [{ dueDay: { sort: "asc", nulls: "last" } }, { createdAt: "asc" }, { id: "asc" }],
        select: {
          title: true,
          state: true,
          dueDay: true,
          inUseSince: true,
          owner: { select: { name: true } },
        },
      },
    },
  },
} as const satisfies Prisma.EngagementSelect;

type Engagement = Prisma.EngagementGetPayload<{ select: typeof engagementSelect }>;
type Part<Content> = { content: Content; input: ReportInput };

/** Hours from the engagement's first day on: sums by kind, never who worked or at what rate. */
export async function gatherHours(
  tx: Tx,
  viewer: Viewer,
  { id, title, kind, plannedMinutesPerWeek, deliverables, ...dates }: Engagement,
  today: IsoDay,
): Promise<Part<HoursContent>> {
  const engagement = {
    startsOn: toIsoDay(dates.startsOn),
    endsOn: dates.endsOn && toIsoDay(dates.endsOn),
    plannedMinutesPerWeek,
  };
  const rows = await tx.timeEntry.groupBy({
    by: ["kind", "deliverableId"],
    where: { firmId: viewer.firmId, engagementId: id, deletedAt: null },
    _sum: { minutes: true },
  });
  const work = rows.map(({ _sum, ...row }) => ({ ...row, minutes: _sum.minutes ?? 0 }));
  const shares = sharesByKind(work);
  const content: HoursContent = {
    engagement: title,
    kind: ENGAGEMENT_KINDS[kind],
    ...engagement,
    weeks: weekNumber(engagement, today),
    plannedMinutes: plannedMinutesUntil(engagement, today),
    usedMinutes: totalMinutes(shares),
    byKind: shares.map((share) => ({ ...share, title: WORK_KINDS_FOR_CLIENT[share.kind] })),
    value: valueByKind(
      work,
      deliverables.map((each) => ({ ...each, isInUse: each.state === "in_use" })),
    ).filter(({ inUse }) => inUse > 0),
  };
  return { content, input: { what: "Engagement and its hours", id, hash: contentHash(content) } };
}

/** The plan as the CEO reads it: no hours, no reason out of answers. `null`: no phase was written down. */
export function planPart({ id, title, phases }: Engagement): Part<PlanContent> | null {
  if (phases.length === 0) return null;
  const content: PlanContent = {
    engagement: title,
    phases: phases.map(({ name, goal, fromMonday, untilMonday, deliverables }) => ({
      ...{ name, goal, fromMonday: toIsoDay(fromMonday), untilMonday: toIsoDay(untilMonday) },
      deliverables: deliverables.map(({ owner, dueDay, inUseSince, state, ...each }) => ({
        ...each,
        state: DELIVERABLE_STATES[state],
        owner: owner?.name ?? null,
        dueDay: dueDay && toIsoDay(dueDay),
        inUseSince: inUseSince && toIsoDay(inUseSince),
      })),
    })),
  };
  return { content, input: { what: "Plan of the engagement", id, hash: contentHash(content) } };
}
