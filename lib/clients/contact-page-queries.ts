import "server-only";
import type { StaffViewer } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { readEvents } from "@/lib/timeline/read";
import type { TimelineQuery } from "@/lib/timeline/schema";
import { toIsoDay } from "@/lib/units/days";
import { readOfClient } from "./of-client";

/** One person of a client: who they are, what they were over time, and what happened with them. `null`: not visible. */
export async function getContact(
  viewer: StaffViewer,
  { clientCompanyId, contactId }: { clientCompanyId: string; contactId: string },
  asked: TimelineQuery,
) {
  if (!areRowIds(contactId)) return null;
  return readOfClient(viewer, clientCompanyId, async (tx, of) => {
    const contact = await tx.contact.findFirst({
      where: { ...of, id: contactId, deletedAt: null },
      select: {
        ...{ id: true, name: true, position: true, title: true, email: true, phone: true, timeZone: true },
        department: { select: { name: true } },
        roles: {
          where: { deletedAt: null },
          orderBy: [{ fromDay: "desc" }, { id: "asc" }],
          select: { id: true, title: true, employer: true, fromDay: true, untilDay: true, version: true },
        },
      },
    });
    if (!contact) return null;
    const { roles, department, ...rest } = contact;
    return {
      contact: { ...rest, department: department?.name ?? null },
      roles: roles.map(({ fromDay, untilDay, ...role }) => ({
        ...role,
        fromDay: toIsoDay(fromDay),
        untilDay: untilDay && toIsoDay(untilDay),
      })),
      ...(await readEvents(tx, viewer, clientCompanyId, { ...asked, who: contactId })),
    };
  });
}
