import "server-only";
import { type StaffViewer, isStaff, visibleClient, visibleClients } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { fromIsoDay, toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import type { EntriesAsked } from "./entries-schema";

const select = {
  ...{ workDay: true, minutes: true, kind: true, note: true, isCorrection: true },
  membership: { select: { displayName: true } },
  deliverable: { select: { title: true, deletedAt: true } },
  engagement: { select: { title: true, clientCompany: { select: { name: true } } } },
} as const satisfies Prisma.TimeEntrySelect;

/**
 * The time entries of some days: of one client's engagements, or of those of all clients that the viewer sees. Whoever
 * sees a client reads its hours, theirs and the colleagues'. `null`: no such client or engagement, or not the viewer's.
 */
export async function listEntries(
  viewer: StaffViewer,
  clientCompanyId: string | null,
  { from, to, engagement: engagementId, person: membershipId }: EntriesAsked,
) {
  if (!isStaff(viewer) || (clientCompanyId !== null && !areRowIds(clientCompanyId))) return null;
  const { firmId } = viewer;
  const clientCompany =
    clientCompanyId === null ? visibleClients(viewer) : visibleClient(viewer, clientCompanyId);
  const engagement = {
    ...{ firmId, deletedAt: null, clientCompany },
    ...(engagementId && { id: engagementId }),
  };
  return withViewer(viewer, async (tx) => {
    const client = await tx.clientCompany.findFirst({ where: clientCompany, select: { name: true } });
    if (clientCompanyId !== null && !client) return null;
    if (engagementId && (await tx.engagement.count({ where: engagement })) === 0) return null;
    const rows = await tx.timeEntry.findMany({
      where: {
        ...{ firmId, deletedAt: null, engagement, ...(membershipId && { membershipId }) },
        workDay: { gte: fromIsoDay(from), lte: fromIsoDay(to) },
      },
      orderBy: [{ workDay: "asc" }, { createdAt: "asc" }, { id: "asc" }],
      select,
    });
    return {
      clientName: clientCompanyId === null ? null : (client?.name ?? null),
      entries: rows.map(entryOf),
    };
  });
}

type EntryRow = Prisma.TimeEntryGetPayload<{ select: typeof select }>;

function entryOf({ workDay, membership, deliverable, engagement, ...entry }: EntryRow) {
  return {
    ...entry,
    workDay: toIsoDay(workDay),
    memberName: membership.displayName,
    deliverableTitle: deliverable && !deliverable.deletedAt ? deliverable.title : null,
    engagementTitle: engagement.title,
    clientName: engagement.clientCompany.name,
  };
}
