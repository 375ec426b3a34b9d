import "server-only";
import type { PortalViewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { type Reader, isSignedBy } from "@/lib/rules/sops/adoption";
import { toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import { readableStates } from "./scope";

/** In the reader's own transaction, for the portal's home as well. */
export async function readPortalSops(tx: Tx, viewer: PortalViewer, where: Prisma.SopWhereInput) {
  const rows = await tx.sop.findMany({
    where,
    select: {
      id: true,
      process: true,
      ownerSeat: true,
      department: { select: { name: true } },
      deliverable: { select: { title: true, owner: { select: { name: true } } } },
      versions: {
        where: { state: { in: [...readableStates(viewer)] } },
        select: {
          number: true,
          state: true,
          inUseSince: true,
          signOffs: { select: { contactId: true, membershipId: true } },
        },
      },
      readers: { select: { contactId: true, membershipId: true } },
    },
    orderBy: { deliverable: { title: "asc" } },
  });
  const me: Reader = { contactId: viewer.contactId, membershipId: null };
  return rows.map(({ versions, readers, deliverable, department, ...row }) => {
    const inUse = versions.find(({ state }) => state === "in_use");
    const inReview = versions.find(({ state }) => state === "in_review");
    const mustFollow = me.contactId !== null && readers.some(({ contactId }) => contactId === me.contactId);
    const signed = mustFollow && isSignedBy(me, inUse?.signOffs ?? []);
    return {
      ...row,
      title: deliverable.title,
      ownerName: deliverable.owner?.name ?? null,
      departmentName: department?.name ?? null,
      inUse: inUse ? { number: inUse.number, since: inUse.inUseSince && toIsoDay(inUse.inUseSince) } : null,
      reviewNumber: inReview?.number ?? null,
      mustFollow,
      signed,
      waits: inUse !== undefined && mustFollow && !signed,
    };
  });
}
