import "server-only";
import { can, type StaffViewer, type Viewer, visibleClients } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { statementSums } from "@/lib/rules/hours/statement";
import { dayIn, type IsoDay, mondayOf } from "@/lib/units/days";
import { contentOf } from "./content";
import { readCorrectedDays, readCycles } from "./gather";

/** An engagement's statements and the cycles that have none yet, for those who may see rates. `null`: not visible. */
export async function listStatements(
  viewer: StaffViewer,
  clientCompanyId: string,
  engagementId: string,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
) {
  if (!can(viewer, "rate:read") || !areRowIds(clientCompanyId, engagementId)) return null;
  return withViewer(viewer, async (tx) => {
    const read = await readCycles(tx, viewer, engagementId, today);
    if (read?.engagement.clientCompanyId !== clientCompanyId) return null;
    const { engagement, cycles, byMonday } = read;
    const corrected = await readCorrectedDays(tx, viewer, engagementId);
    const statements = engagement.statements.map(({ content, ...rest }) => ({
      ...rest,
      ...contentOf(content),
    }));
    return {
      client: engagement.clientCompany,
      engagement: { id: engagementId, title: engagement.title },
      currency: engagement.currency,
      statements,
      /** Newest first; `settled` while nothing was corrected since its last statement. */
      cycles: cycles.toReversed().map((cycle) => {
        const last = statements.find(({ weeks }) => weeks[0]?.monday === cycle.weeks[0]);
        const corrections = corrected.filter((day) => cycle.weeks.includes(mondayOf(day))).length;
        return {
          monday: cycle.weeks[0] ?? today,
          weeks: cycle.weeks.length,
          usedMinutes: cycle.usedMinutes,
          waiting: cycle.weeks.filter(
            (week) => !["agreed", "locked"].includes(byMonday.get(week)?.state ?? "open"),
          ).length,
          isSettled:
            last?.sums.minutes === cycle.usedMinutes &&
            last.plannedMinutes === cycle.plannedMinutes &&
            last.carriedMinutes === cycle.carriedMinutes &&
            last.corrections.length === corrections,
          isCharged: statements.some(
            ({ weeks }) =>
              weeks[0]?.monday !== cycle.weeks[0] && weeks.some(({ monday }) => cycle.weeks.includes(monday)),
          ),
          totalMinor: statementSums(cycle, engagement, 1).totalMinor,
        };
      }),
    };
  });
}

/** The statements of a portal user's own company, newest first; the CEO's alone. */
export async function listStatementsForCeo(viewer: Viewer) {
  if (!can(viewer, "portal:follow")) return null;
  return withViewer(viewer, async (tx) => {
    const rows = await tx.statement.findMany({
      where: {
        firmId: viewer.firmId,
        engagement: { deletedAt: null, clientCompany: visibleClients(viewer) },
      },
      orderBy: { number: "desc" },
      select: { id: true, issuedAt: true, content: true },
    });
    return rows.map(({ content, ...rest }) => ({ ...rest, ...contentOf(content) }));
  });
}

/** One statement with its file. `null`: no such statement, or not the viewer's to read. */
export async function getStatement(viewer: Viewer, statementId: string) {
  const mayRead = can(viewer, "rate:read") || can(viewer, "portal:follow");
  if (!mayRead || !areRowIds(statementId)) return null;
  return withViewer(viewer, async (tx) => {
    const row = await tx.statement.findFirst({
      where: {
        firmId: viewer.firmId,
        id: statementId,
        engagement: { deletedAt: null, clientCompany: visibleClients(viewer) },
      },
      select: { content: true, pdf: true },
    });
    return row && { content: contentOf(row.content), pdf: row.pdf };
  });
}
