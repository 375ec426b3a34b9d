import "server-only";
import { type Viewer, can, visibleClients } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { OPEN_STAGES, type Stage } from "@/lib/rules/pipeline/pipeline";
import { type IsoDay, dayIn, toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import { readReviewOf } from "@/lib/reviews/read-review";
import { readOwners } from "./owners";
import { readFirmPct, readStagePct } from "./read-stage-pct";
import type { PipelineView } from "./schema";

/** More than anybody has in hand; where there are more, the page says that it shows the first ones. */
export const MOST_OPPORTUNITIES = 500;

const WON = ["active", "handover", "alumni"] as const;
const STAGES_OF: Readonly<Record<PipelineView["state"], readonly Stage[]>> = {
  open: OPEN_STAGES,
  won: WON,
  lost: ["lost"],
  all: [...OPEN_STAGES, ...WON, "lost"],
};

const select = {
  ...{ id: true, version: true, title: true, stage: true, stageSince: true, ownerId: true },
  ...{ currency: true, valueMinor: true, rateMinorPerHour: true, minutesPerWeek: true, weeks: true },
  ...{ probabilityPct: true, startsOn: true, nextStep: true, nextStepDay: true, lostReason: true },
  clientCompany: { select: { id: true, name: true } },
  owner: { select: { displayName: true } },
} as const satisfies Prisma.OpportunitySelect;

/** The opportunities of all visible clients that the address asks for; `null` for whom they are none of their business. */
export async function listOpportunities(
  viewer: Viewer,
  { view, owner, state, q }: PipelineView,
  { whole = false } = {},
) {
  if (!can(viewer, "pipeline:manage")) return null;
  const today = dayIn(viewer.timeZone, new Date());
  const seen = { firmId: viewer.firmId, deletedAt: null, clientCompany: visibleClients(viewer) };
  const stages = STAGES_OF[view === "board" ? "open" : state];
  const contains = q && { contains: q, mode: "insensitive" as const };
  return withViewer(viewer, async (tx) => {
    const rows = await tx.opportunity.findMany({
      where: {
        ...{ ...seen, stage: { in: [...stages] } },
        ...(owner && { ownerId: owner === "none" ? null : owner }),
        ...(contains && { OR: [{ title: contains }, { clientCompany: { name: contains } }] }),
      },
      orderBy: [{ nextStepDay: { sort: "asc", nulls: "first" } }, { stageSince: "asc" }, { id: "asc" }],
      ...(!whole && { take: MOST_OPPORTUNITIES }),
      select,
    });
    const owners = await tx.membership.findMany({
      where: { firmId: viewer.firmId, deals: { some: seen } },
      select: { id: true, displayName: true },
      orderBy: [{ displayName: "asc" }, { id: "asc" }],
    });
    return { today, owners, opportunities: rows.map(shown), firmPct: await readFirmPct(tx, viewer) };
  });
}

/** One of them, with where it stood before and who could have it. */
export async function getOpportunity(viewer: Viewer, id: string) {
  if (!can(viewer, "pipeline:manage") || !areRowIds(id)) return null;
  const today = dayIn(viewer.timeZone, new Date());
  return withViewer(viewer, async (tx) => {
    const row = await tx.opportunity.findFirst({
      where: { firmId: viewer.firmId, id, deletedAt: null, clientCompany: visibleClients(viewer) },
      select: {
        ...{ ...select, source: true, note: true, kind: true, engagementId: true },
        lostNote: true,
        changes: {
          orderBy: [{ at: "desc" }, { id: "asc" }],
          select: { id: true, fromStage: true, toStage: true, lostReason: true, byName: true, at: true },
        },
      },
    });
    if (!row) return null;
    const [owners, firmPct] = [
      await readOwners(tx, viewer, row.clientCompany.id),
      await readFirmPct(tx, viewer),
    ];
    const gone = row.ownerId && !owners.some(({ id: one }) => one === row.ownerId);
    const own = gone ? [{ id: row.ownerId!, displayName: row.owner!.displayName }] : [];
    const review = await readReviewOf(tx, viewer, row.clientCompany.id);
    return { today, opportunity: shown(row), owners: [...own, ...owners], firmPct, review };
  });
}

/** For the form that says it anew. `null`: the firm's owners alone say it. */
export async function getStagePct(viewer: Viewer) {
  if (!can(viewer, "firm:manage")) return null;
  return withViewer(viewer, (tx) => readStagePct(tx, viewer));
}

/** The clients an opportunity can be of. `null`: not for them. */
export async function listClientsToSellTo(viewer: Viewer) {
  if (!can(viewer, "pipeline:manage")) return null;
  return withViewer(viewer, (tx) =>
    tx.clientCompany.findMany({
      where: visibleClients(viewer),
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: { id: true, name: true },
    }),
  );
}

function shown<Row extends { startsOn: Date | null; nextStepDay: Date | null }>({
  startsOn,
  nextStepDay,
  ...row
}: Row) {
  const days: { startsOn: IsoDay | null; nextStepDay: IsoDay | null } = {
    startsOn: startsOn && toIsoDay(startsOn),
    nextStepDay: nextStepDay && toIsoDay(nextStepDay),
  };
  return { ...row, ...days };
}
