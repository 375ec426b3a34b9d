import "server-only";
import { type PortalViewer, visibleClients } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import type { ChartSeat } from "@/lib/rules/accountability/seat";
import type { Prisma } from "@/prisma/generated/client";

/** The one chart that the client's own people see. */
export function liveChart(viewer: PortalViewer): Prisma.AccountabilityChartWhereInput {
  return { firmId: viewer.firmId, state: "live", clientCompany: visibleClients(viewer) };
}

export const seatSelect = {
  clientCompanyId: true,
  seatId: true,
  parentSeatId: true,
  position: true,
  title: true,
  departmentId: true,
  departmentName: true,
  department: { select: { name: true } },
  responsibilities: true,
  isOperations: true,
  isLeadership: true,
  version: true,
  owners: {
    orderBy: { contactId: "asc" },
    select: {
      contactId: true,
      name: true,
      contact: { select: { name: true, position: true, deletedAt: true } },
    },
  },
  fractionalMemberId: true,
  fractionalName: true,
  fractional: {
    select: { role: true, disabledAt: true, assignments: { select: { clientCompanyId: true } } },
  },
  numbers: {
    orderBy: { position: "asc" },
    select: { name: true, measureId: true, measure: { select: { title: true } } },
  },
} as const satisfies Prisma.ChartSeatSelect;

export const chartSelect = {
  id: true,
  state: true,
  number: true,
  version: true,
  createdAt: true,
  liveAt: true,
  liveByName: true,
  changedByName: true,
  seats: { select: seatSelect },
} as const satisfies Prisma.AccountabilityChartSelect;

type SeatRow = Prisma.ChartSeatGetPayload<{ select: typeof seatSelect }>;
type ChartRow = Prisma.AccountabilityChartGetPayload<{ select: typeof chartSelect }>;

export type SeatToEdit = ChartSeat & { readonly version: number; readonly departmentId: string | null };

/** The names of the day the chart went live; of a draft, those of today. */
export function seatOf(row: SeatRow, isDraft: boolean): SeatToEdit {
  const { seatId, parentSeatId, position, title, responsibilities, isOperations, isLeadership } = row;
  const { version, departmentId, department, departmentName, owners, numbers } = row;
  return {
    ...{ position, title, responsibilities, isOperations, isLeadership, version, departmentId },
    id: seatId,
    parentId: parentSeatId,
    departmentName: isDraft ? (department?.name ?? null) : departmentName,
    owners: [
      ...owners.map(({ contactId, name, contact }) => ({
        id: contactId,
        name: (isDraft ? null : name) ?? contact.name,
        isCeo: contact.position === "ceo",
        hasLeft: contact.deletedAt !== null,
        isOfFirm: false,
      })),
      ...fractionalOf(row),
    ],
    numbers: numbers.map(({ name, measureId, measure }) => ({
      name: (isDraft ? measure?.title : null) ?? name,
      measureId,
    })),
  };
}

/** Row-level security hides the firm's memberships from portals: to them nobody of the firm has left. */
function fractionalOf({ clientCompanyId, fractionalMemberId, fractionalName, fractional }: SeatRow) {
  if (fractionalMemberId === null || fractionalName === null) return [];
  const isAtWork =
    fractional === null ||
    (fractional.disabledAt === null &&
      (fractional.role === "owner" ||
        fractional.assignments.some((each) => each.clientCompanyId === clientCompanyId)));
  const who = { id: fractionalMemberId, name: fractionalName };
  return [{ ...who, isCeo: false, hasLeft: !isAtWork, isOfFirm: true }];
}

export function chartOf({ seats, ...chart }: ChartRow) {
  return { ...chart, seats: seats.map((row) => seatOf(row, chart.state === "draft")) };
}

export type Chart = ReturnType<typeof chartOf>;

/**
 * The chart that grids and searches speak of: the live one, else the draft, or the other way round. Row-level security
 * shows portals no draft.
 */
export async function readStandingChart(
  tx: Tx,
  of: { readonly firmId: string; readonly clientCompanyId: string },
  rather: "live" | "draft" = "live",
): Promise<Chart | null> {
  const charts = await tx.accountabilityChart.findMany({
    where: { ...of, state: { in: ["live", "draft"] } },
    select: chartSelect,
  });
  const row = charts.find(({ state }) => state === rather) ?? charts[0];
  return row ? chartOf(row) : null;
}
