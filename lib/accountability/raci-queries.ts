import "server-only";
import { type StaffViewer, isStaff, visibleClients } from "@/lib/auth/policy";
import { readOfClient } from "@/lib/clients/of-client";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import type { RaciRow } from "@/lib/rules/accountability/raci";
import { holders } from "@/lib/rules/accountability/seat";
import { depthFirst } from "@/lib/rules/accountability/tree";
import { readableSops } from "@/lib/sops/scope";
import { readStandingChart } from "./read";

/** The processes of a client, and the SOPs that one may be of. `null`: not visible. */
export async function listProcesses(viewer: StaffViewer, clientCompanyId: string) {
  return readOfClient(viewer, clientCompanyId, async (tx, of) => {
    const there = { ...of, deletedAt: null };
    const rows = await tx.raciProcess.findMany({
      where: there,
      orderBy: { createdAt: "asc" },
      select: {
        id: true,
        name: true,
        sop: { select: sopSelect },
      },
    });
    const counts = await tx.raciActivity.groupBy({ by: ["processId"], where: there, _count: { id: true } });
    const sops = await tx.sop.findMany({
      where: { AND: [readableSops(viewer), { clientCompanyId }] },
      orderBy: { createdAt: "asc" },
      select: { id: true, deliverable: { select: { title: true } } },
    });
    return {
      processes: rows.map(({ sop, ...row }) => ({
        ...row,
        sop: sopOf(sop),
        activities: counts.find(({ processId }) => processId === row.id)?._count.id ?? 0,
      })),
      sops: sops.map(({ id, deliverable }) => ({ id, title: deliverable.title })),
      hasChart: (await readSeats(tx, of)).seats.length > 0,
    };
  });
}

const sopSelect = { id: true, deliverable: { select: { title: true, deletedAt: true } } } as const;

/** The SOP that a process is of, as long as it is there. */
function sopOf(sop: { id: string; deliverable: { title: string; deletedAt: Date | null } } | null) {
  return sop && !sop.deliverable.deletedAt ? { id: sop.id, title: sop.deliverable.title } : null;
}

/** One process as a grid: its activities by the seats of the live chart, or of the draft. `null`: not visible. */
export async function getProcess(
  viewer: StaffViewer,
  clientCompanyId: string,
  processId: string,
  rather: "live" | "draft" = "live",
) {
  if (!isStaff(viewer) || !areRowIds(clientCompanyId, processId)) return null;
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const process = await tx.raciProcess.findFirst({
      where: {
        firmId,
        clientCompanyId,
        id: processId,
        deletedAt: null,
        clientCompany: visibleClients(viewer),
      },
      select: {
        id: true,
        name: true,
        clientCompany: { select: { id: true, name: true } },
        sop: { select: sopSelect },
        activities: {
          where: { deletedAt: null },
          orderBy: [{ createdAt: "asc" }, { id: "asc" }],
          select: {
            id: true,
            title: true,
            version: true,
            accountableSeatId: true,
            accountable: { select: { inCharts: { select: { title: true }, take: 1 } } },
            parts: { select: { seatId: true, letter: true } },
          },
        },
      },
    });
    if (!process) return null;
    const { clientCompany, sop, activities, ...rest } = process;
    const of = { firmId, clientCompanyId };
    const { seats, isLive } = await readSeats(tx, of, rather);
    const known = new Set(seats.map(({ id }) => id));
    // A seat that has an A and is no longer on the chart keeps its column, or the A could not be seen.
    const left = new Map(
      activities.flatMap(({ accountableSeatId: id, accountable }) =>
        known.has(id) ? [] : [[id, accountable.inCharts[0]?.title ?? "Another seat"] as const],
      ),
    );
    return {
      ...rest,
      client: clientCompany,
      sop: sopOf(sop),
      isLive,
      hasDraft: (await tx.accountabilityChart.count({ where: { ...of, state: "draft" } })) > 0,
      hasLive: (await tx.accountabilityChart.count({ where: { ...of, state: "live" } })) > 0,
      seats: [
        ...seats,
        ...[...left].map(([id, title]) => ({ id, title, ownerNames: [] as string[], isGone: true })),
      ],
      activities: activities.map(({ id, title, version, accountableSeatId, parts }) => ({
        id,
        title,
        version,
        row: {
          accountableSeatId,
          parts: new Map(parts.map(({ seatId, letter }) => [seatId, letter])),
        } satisfies RaciRow,
      })),
    };
  });
}

/** The columns, as the chart is read from its top. */
async function readSeats(
  tx: Tx,
  of: { firmId: string; clientCompanyId: string },
  rather: "live" | "draft" = "live",
) {
  const chart = await readStandingChart(tx, of, rather);
  const seats = depthFirst(chart?.seats ?? []).map(({ seat }) => ({
    id: seat.id,
    title: seat.title,
    ownerNames: holders(seat).map(({ name }) => name),
    isGone: false,
  }));
  return { seats, isLive: chart?.state === "live" };
}
