import "server-only";
import { type Viewer, can, visibleClient, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { TRANSITIONS } from "@/lib/deliverables/transitions";
import { chartMadeLive } from "@/lib/notices/happenings";
import { notify } from "@/lib/notices/notify";
import { type Result, ok, refuse } from "@/lib/result";
import { fractionalName } from "@/lib/rules/accountability/seat";
import { treeProblem } from "@/lib/rules/accountability/tree";
import { dayIn, fromIsoDay } from "@/lib/units/days";
import { type HeldDraft, type Kept, chartEntity, holdDraft, overtaken } from "./hold";
import { copySeats, firstSeat } from "./copy-seats";
import type { MakeLive, StartDraft } from "./schema";

export type StartDraftRefusal = "FORBIDDEN" | "NOT_FOUND" | "DRAFT_THERE";
export type MakeLiveRefusal = "FORBIDDEN" | "NOT_FOUND" | "EMPTY" | "NO_TREE" | "DELIVERABLE_GONE";

/** A draft of the live chart, or the first one, with the CEO at its top. */
export async function startDraft(
  viewer: Viewer,
  { id, clientCompanyId }: StartDraft,
): Promise<Result<undefined, StartDraftRefusal>> {
  if (!can(viewer, "chart:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const where = visibleClient(viewer, clientCompanyId);
    const client = await tx.clientCompany.findFirst({ where, select: { id: true } });
    if (!client) return refuse("NOT_FOUND");
    const there = await tx.accountabilityChart.findFirst({
      where: { firmId, id },
      select: { clientCompanyId: true },
    });
    if (there) return there.clientCompanyId === clientCompanyId ? ok() : refuse("NOT_FOUND");
    const of = { firmId, clientCompanyId };
    if (await hasDraft(tx, of)) return refuse("DRAFT_THERE");
    await tx.accountabilityChart.create({ data: { ...of, id, changedByName: viewer.displayName } });
    const live = await tx.accountabilityChart.findFirst({
      where: { ...of, state: "live" },
      select: { id: true, number: true },
    });
    if (live) await copySeats(tx, { ...of, chartId: id }, live.id);
    else await firstSeat(tx, { ...of, chartId: id });
    await audit(tx, viewer, "chart.draft-started", {
      ...chartEntity({ id, clientCompanyId }),
      after: { from: live?.number ?? null },
    });
    return ok();
  });
}

/** Freezes the draft under the next number, as it was read; the chart that was live is kept. */
export async function makeLive(
  viewer: Viewer,
  { chartId, version, deliverableId }: MakeLive,
  now: Date = new Date(),
): Promise<Result<Kept & { clientCompanyId: string; number: number | null }, MakeLiveRefusal>> {
  if (!can(viewer, "chart:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const draft = await holdDraft(tx, viewer, chartId);
    if (!draft) return refuse("NOT_FOUND");
    const { clientCompanyId } = draft;
    if (draft.version !== version) return ok({ ...overtaken(draft), clientCompanyId, number: null });
    if (draft.seats.length === 0) return refuse("EMPTY");
    if (treeProblem(draft.seats)) return refuse("NO_TREE");
    const { firmId } = viewer;
    const of = { firmId, clientCompanyId };
    const inUse = await putIntoUse(tx, viewer, of, deliverableId, now);
    if (inUse === null) return refuse("DELIVERABLE_GONE");
    await freezeNames(tx, viewer, chartId);
    const newest = await tx.accountabilityChart.aggregate({ where: of, _max: { number: true } });
    const number = (newest._max.number ?? 0) + 1;
    await tx.accountabilityChart.updateMany({ where: { ...of, state: "live" }, data: { state: "replaced" } });
    await tx.accountabilityChart.updateMany({
      where: { firmId, id: chartId, version, state: "draft" },
      data: {
        state: "live",
        number,
        deliverableId,
        liveAt: now,
        liveByName: viewer.displayName,
        changedByName: viewer.displayName,
        version: { increment: 1 },
      },
    });
    const after = { number, seats: draft.seats.length, deliverableId, deliverablePutIntoUse: inUse };
    await notify(tx, viewer, chartMadeLive(draft.clientCompanyId));
    await audit(tx, viewer, "chart.made-live", { ...chartEntity(draft), after });
    return ok({ isKept: true, version: version + 1, clientCompanyId, number });
  });
}

/** Gives the draft up. It is kept, and may be taken up again while there is no other one. */
export async function dropDraft(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<undefined, StartDraftRefusal>> {
  return setDropped(viewer, id, true);
}

export async function restoreDraft(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<undefined, StartDraftRefusal>> {
  return setDropped(viewer, id, false);
}

async function setDropped(
  viewer: Viewer,
  id: string,
  gone: boolean,
): Promise<Result<undefined, StartDraftRefusal>> {
  if (!can(viewer, "chart:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    await tx.$queryRaw`SELECT 1 FROM "accountability_chart" WHERE "firm_id" = ${firmId}::uuid AND "id" = ${id}::uuid FOR UPDATE`;
    const chart = await tx.accountabilityChart.findFirst({
      where: { firmId, id, state: { in: ["draft", "dropped"] }, clientCompany: visibleClients(viewer) },
      select: { clientCompanyId: true, state: true },
    });
    if (!chart) return refuse("NOT_FOUND");
    const { clientCompanyId } = chart;
    if ((chart.state === "dropped") === gone) return ok();
    if (!gone && (await hasDraft(tx, { firmId, clientCompanyId }))) return refuse("DRAFT_THERE");
    await tx.accountabilityChart.updateMany({
      where: { firmId, id, state: gone ? "draft" : "dropped" },
      data: { state: gone ? "dropped" : "draft", version: { increment: 1 } },
    });
    const entity = chartEntity({ id, clientCompanyId });
    await audit(tx, viewer, gone ? "chart.draft-dropped" : "chart.draft-restored", entity);
    return ok();
  });
}

interface OfClient {
  readonly firmId: string;
  readonly clientCompanyId: string;
}

async function hasDraft(tx: Tx, of: OfClient): Promise<boolean> {
  return (await tx.accountabilityChart.count({ where: { ...of, state: "draft" } })) > 0;
}

/** By the deliverable's own step, where it may take it; elsewhere it is only named. `null`: there is no such one. */
async function putIntoUse(tx: Tx, viewer: Viewer, of: OfClient, id: string | null, now: Date) {
  if (id === null) return false;
  const engagement = { deletedAt: null };
  const where = { ...of, id, kind: "accountability", deletedAt: null, engagement } as const;
  const found = await tx.deliverable.findFirst({ where, select: { inUseSince: true } });
  if (!found) return null;
  const { from, to } = TRANSITIONS.putIntoUse;
  const firstUse = found.inUseSince === null ? { inUseSince: fromIsoDay(dayIn(viewer.timeZone, now)) } : {};
  const { count } = await tx.deliverable.updateMany({
    where: { ...where, state: { in: [...from] } },
    data: { state: to, ...firstUse, version: { increment: 1 } },
  });
  return count > 0;
}

/** From now on the chart says what people, departments and numbers were called today. */
async function freezeNames(tx: Tx, viewer: Viewer, chartId: HeldDraft["id"]): Promise<void> {
  const { firmId, firmName } = viewer;
  const held = await tx.chartSeat.findMany({
    where: { firmId, chartId, fractionalMemberId: { not: null } },
    select: { seatId: true, fractional: { select: { displayName: true } } },
  });
  for (const { seatId, fractional } of held)
    if (fractional)
      await tx.chartSeat.updateMany({
        where: { firmId, chartId, seatId },
        data: { fractionalName: fractionalName(fractional.displayName, firmName) },
      });
  await tx.$executeRaw`
    UPDATE chart_seat s SET department_name = d.name FROM department d
     WHERE s.firm_id = ${firmId}::uuid AND s.chart_id = ${chartId}::uuid AND d.firm_id = s.firm_id AND d.id = s.department_id`;
  await tx.$executeRaw`
    UPDATE seat_owner o SET name = c.name FROM contact c
     WHERE o.firm_id = ${firmId}::uuid AND o.chart_id = ${chartId}::uuid AND c.firm_id = o.firm_id AND c.id = o.contact_id`;
  await tx.$executeRaw`
    UPDATE seat_number n SET name = m.title FROM measure m
     WHERE n.firm_id = ${firmId}::uuid AND n.chart_id = ${chartId}::uuid AND m.firm_id = n.firm_id AND m.id = n.measure_id`;
}
