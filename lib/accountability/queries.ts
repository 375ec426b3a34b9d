import "server-only";
import type { StaffViewer } from "@/lib/auth/policy";
import { readOfClient } from "@/lib/clients/of-client";
import { readThread } from "@/lib/comments/read-thread";
import { areRowIds } from "@/lib/db/row-id";
import type { Tx } from "@/lib/db/tenant";
import { chartDifference } from "@/lib/rules/accountability/difference";
import { leftOpen } from "@/lib/rules/accountability/left-open";
import { fractionalName } from "@/lib/rules/accountability/seat";
import { dayIn } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import { readNamedRows } from "./raci-rows";
import { type Chart, chartOf, chartSelect } from "./read";
import { whoMayHold } from "./seat-parts";
import { readWhoOwns } from "./who-owns";

/** The live chart, those before it, and what a search for an owner finds. `null`: not visible. */
export async function getAccountability(viewer: StaffViewer, clientCompanyId: string, query = "") {
  return readOfClient(viewer, clientCompanyId, async (tx, of) => {
    const charts = await tx.accountabilityChart.findMany({
      where: { ...of, state: { not: "dropped" } },
      orderBy: { number: { sort: "desc", nulls: "first" } },
      select: { id: true, state: true, number: true, liveAt: true, liveByName: true },
    });
    const [live = null] = await readCharts(tx, { ...of, state: "live" });
    return {
      live,
      draftId: charts.find(({ state }) => state === "draft")?.id ?? null,
      numbered: charts.flatMap((chart) => datedOf(chart, viewer.timeZone)),
      hits: query ? await readWhoOwns(tx, viewer, of, { query, chart: live }) : null,
    };
  });
}

/** The draft with what it changes of the live chart, and what making it live may put into use. `null`: not visible. */
export async function getDraft(viewer: StaffViewer, clientCompanyId: string) {
  return readOfClient(viewer, clientCompanyId, async (tx, of) => {
    const charts = await readCharts(tx, { ...of, state: { in: ["draft", "live"] } });
    const draft = charts.find(({ state }) => state === "draft") ?? null;
    const live = charts.find(({ state }) => state === "live");
    return {
      draft,
      liveNumber: live?.number ?? null,
      changes: draft && live ? chartDifference(live.seats, draft.seats) : [],
      leftOpen: draft ? leftOpen(live?.seats ?? [], draft.seats, await readNamedRows(tx, of)) : [],
      deliverables: await tx.deliverable.findMany({
        where: {
          ...of,
          kind: "accountability",
          deletedAt: null,
          state: { not: "withdrawn" },
          engagement: { deletedAt: null },
        },
        orderBy: { createdAt: "asc" },
        select: { id: true, title: true, state: true },
      }),
    };
  });
}

/** One seat of the draft to edit, with what it may name. `null`: not visible, or not in the draft. */
export async function getSeat(viewer: StaffViewer, clientCompanyId: string, seatId: string) {
  if (!areRowIds(seatId)) return null;
  return readOfClient(viewer, clientCompanyId, async (tx, of) => {
    const [draft] = await readCharts(tx, { ...of, state: "draft" });
    const seat = draft?.seats.find(({ id }) => id === seatId);
    if (!draft || !seat) return null;
    const there = { where: { ...of, deletedAt: null } };
    return {
      seat,
      chart: { id: draft.id, version: draft.version },
      below: draft.seats.filter(({ parentId }) => parentId === seatId).length,
      aboveTitle: draft.seats.find(({ id }) => id === seat.parentId)?.title ?? null,
      contacts: await tx.contact.findMany({
        ...there,
        orderBy: { name: "asc" },
        select: { id: true, name: true, title: true },
      }),
      members: (
        await tx.membership.findMany({
          where: whoMayHold(of),
          orderBy: { displayName: "asc" },
          select: { id: true, displayName: true },
        })
      ).map(({ id, displayName }) => ({ id, name: fractionalName(displayName, viewer.firmName) })),
      departments: await tx.department.findMany({
        ...there,
        orderBy: { position: "asc" },
        select: { id: true, name: true },
      }),
      measures: await tx.measure.findMany({
        ...there,
        orderBy: { createdAt: "asc" },
        select: { id: true, title: true },
      }),
    };
  });
}

/** A chart that is or was live, and how it differs from the one before it. `null`: no such chart, or not visible. */
export async function getNumberedChart(viewer: StaffViewer, clientCompanyId: string, number: number) {
  return readOfClient(viewer, clientCompanyId, async (tx, of) => {
    const charts = await readCharts(tx, { ...of, number: { in: [number - 1, number] } });
    const chart = charts.find((one) => one.number === number);
    if (!chart) return null;
    const before = charts.find((one) => one.number !== number);
    return {
      chart: { ...chart, day: chart.liveAt && dayIn(viewer.timeZone, chart.liveAt) },
      changes: before ? chartDifference(before.seats, chart.seats) : null,
      thread: await readThread(tx, viewer, { on: "chart", onId: chart.id }),
    };
  });
}

async function readCharts(tx: Tx, where: Prisma.AccountabilityChartWhereInput): Promise<Chart[]> {
  const rows = await tx.accountabilityChart.findMany({ where, select: chartSelect });
  return rows.map(chartOf);
}

type Dated = { number: number | null; state: string; liveAt: Date | null; liveByName: string | null };

function datedOf({ number, state, liveAt, liveByName }: Dated, timeZone: string) {
  if (number === null || liveAt === null) return [];
  return [{ number, isLive: state === "live", day: dayIn(timeZone, liveAt), byName: liveByName ?? "" }];
}
