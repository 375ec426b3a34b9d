import "server-only";
import type { StaffViewer } from "@/lib/auth/policy";
import { readOfClient } from "@/lib/clients/of-client";
import { listDeliverables, listDepartments } from "@/lib/clients/own-parts";
import { lastMonths } from "@/lib/rules/bottlenecks/per-head";
import { dayIn, fromIsoDay, toIsoDay } from "@/lib/units/days";

/** What holds a client's throughput back, with twelve months of figures, this month last. `null`: not visible. */
export async function getRegister(viewer: StaffViewer, clientCompanyId: string, now: Date = new Date()) {
  return readOfClient(viewer, clientCompanyId, async (tx, of) => {
    const today = dayIn(viewer.timeZone, now);
    const months = lastMonths(today);
    const rows = await tx.bottleneck.findMany({
      where: { ...of, deletedAt: null },
      orderBy: [{ foundDay: "asc" }, { createdAt: "asc" }],
      select: {
        id: true,
        version: true,
        step: true,
        unit: true,
        approvalLayers: true,
        state: true,
        foundDay: true,
        removedDay: true,
        cameBackDay: true,
        departmentId: true,
        department: { select: { name: true } },
        deliverable: { select: { title: true, deletedAt: true } },
        months: {
          where: { month: { gte: fromIsoDay(months[0] ?? today) } },
          select: { month: true, throughput: true, headcount: true },
        },
      },
    });
    const bottlenecks = rows.map(({ department, deliverable, months: entered, ...row }) => ({
      ...row,
      foundDay: toIsoDay(row.foundDay),
      removedDay: row.removedDay && toIsoDay(row.removedDay),
      cameBackDay: row.cameBackDay && toIsoDay(row.cameBackDay),
      departmentName: department?.name ?? null,
      removedBy: deliverable && !deliverable.deletedAt ? deliverable.title : null,
      months: months.map((month) => {
        const found = entered.find((one) => toIsoDay(one.month) === month);
        return { month, throughput: found?.throughput ?? null, headcount: found?.headcount ?? null };
      }),
    }));
    return {
      today,
      // What is in the way first.
      bottlenecks: bottlenecks.sort(
        (one, other) => Number(one.state === "removed") - Number(other.state === "removed"),
      ),
      departments: await listDepartments(tx, of),
      deliverables: await listDeliverables(tx, of),
    };
  });
}
