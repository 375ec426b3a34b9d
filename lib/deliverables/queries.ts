import "server-only";
import { type Viewer, can, visibleClients } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { readableStates } from "@/lib/sops/scope";
import { type IsoDay, dayIn, toIsoDay } from "@/lib/units/days";
import { readBelow } from "./read-page";

/** One deliverable to edit, with those who may own it. `null` is "no such deliverable" and "not yours". */
export async function getDeliverable(
  viewer: Viewer,
  clientCompanyId: string,
  engagementId: string,
  deliverableId: string,
) {
  if (!can(viewer, "deliverable:edit") || !areRowIds(clientCompanyId, engagementId, deliverableId))
    return null;
  return withViewer(viewer, async (tx) => {
    const deliverable = await tx.deliverable.findFirst({
      where: {
        firmId: viewer.firmId,
        clientCompanyId,
        engagementId,
        id: deliverableId,
        deletedAt: null,
        engagement: { deletedAt: null },
        clientCompany: visibleClients(viewer),
      },
      select: {
        id: true,
        version: true,
        kind: true,
        title: true,
        ownerContactId: true,
        dueDay: true,
        state: true,
        owner: { select: { name: true, position: true } },
        page: { select: { about: true, edition: true, sharedAt: true, version: true } },
        sop: { select: { id: true } },
        engagement: { select: { id: true, title: true } },
        clientCompany: { select: { id: true, name: true } },
      },
    });
    if (!deliverable) return null;
    const { clientCompany, engagement, dueDay, owner, page, sop, ...rest } = deliverable;
    const owners = await tx.contact.findMany({
      where: { firmId: viewer.firmId, clientCompanyId, deletedAt: null },
      select: { id: true, name: true },
      orderBy: { name: "asc" },
    });
    return {
      client: clientCompany,
      engagement,
      owners,
      page: page ?? { about: "", edition: 1, sharedAt: null, version: 0 },
      /** The head who reads its page beside the CEO, once it is shared. */
      headName: owner?.position === "head" ? owner.name : null,
      hasText: sop !== null,
      ...(await readBelow(tx, viewer, deliverableId, page?.edition ?? 1)),
      deliverable: { ...rest, dueDay: dueDay && toIsoDay(dueDay) },
    };
  });
}

/** What the CEO sees of the deliverables in the portal: state, owner, due day. Heads get `null`. */
export async function listDeliverablesForCeo(
  viewer: Viewer,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
) {
  if (!can(viewer, "portal:follow")) return null;
  return withViewer(viewer, async (tx) => {
    const deliverables = await tx.deliverable.findMany({
      where: {
        firmId: viewer.firmId,
        deletedAt: null,
        engagement: { deletedAt: null },
        clientCompany: visibleClients(viewer),
      },
      select: {
        id: true,
        kind: true,
        title: true,
        state: true,
        dueDay: true,
        inUseSince: true,
        owner: { select: { name: true } },
        page: { select: { sharedAt: true } },
        sop: {
          select: {
            versions: {
              where: { state: { in: [...readableStates(viewer)] } },
              select: { number: true },
              take: 1,
            },
          },
        },
      },
      orderBy: [{ kind: "asc" }, { dueDay: { sort: "asc", nulls: "last" } }, { createdAt: "asc" }],
    });
    return {
      today,
      deliverables: deliverables.map(({ owner, dueDay, inUseSince, page, sop, ...row }) => ({
        ...row,
        /** Where it is read: its own page once it was shared, an SOP's text where there is one. */
        href: sop?.versions.length
          ? `/portal/sops/${row.id}`
          : page?.sharedAt
            ? `/portal/deliverables/${row.id}`
            : null,
        ownerName: owner?.name ?? null,
        dueDay: dueDay && toIsoDay(dueDay),
        inUseSince: inUseSince && toIsoDay(inUseSince),
      })),
    };
  });
}
