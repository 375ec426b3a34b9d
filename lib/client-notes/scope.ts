import "server-only";
import { type PortalViewer, type Viewer, can, visibleClient, visibleClients } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { runsInWeek } from "@/lib/rules/hours/planned";
import { type IsoDay, fromIsoDay, toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";

/** What a client's person reads: the CEO every note that was sent, anybody else those that were sent to them. */
export function readableNotes(viewer: PortalViewer): Prisma.ClientNoteWhereInput {
  const there = { deletedAt: null, clientCompany: visibleClients(viewer) };
  const sent = { firmId: viewer.firmId, sentAt: { not: null }, engagement: there };
  if (can(viewer, "portal:follow")) return sent;
  return { ...sent, recipients: { some: { contactId: viewer.contactId ?? { in: [] } } } };
}

/** The engagement that a note is about, with the note of that week; `null`: not there, not yours, or no such week of it. */
export async function findNotePlace(
  tx: Tx,
  viewer: Viewer,
  {
    clientCompanyId,
    engagementId,
    monday,
  }: { clientCompanyId?: string; engagementId: string; monday: IsoDay },
) {
  const clientCompany = clientCompanyId ? visibleClient(viewer, clientCompanyId) : visibleClients(viewer);
  const found = await tx.engagement.findFirst({
    where: { firmId: viewer.firmId, id: engagementId, deletedAt: null, clientCompany },
    select: {
      id: true,
      title: true,
      startsOn: true,
      endsOn: true,
      plannedMinutesPerWeek: true,
      clientCompany: {
        select: {
          id: true,
          name: true,
          rounds: {
            where: { state: "open", deletedAt: null },
            select: { opensOn: true, closesOn: true },
            take: 1,
          },
        },
      },
      weeks: { where: { state: "submitted" }, orderBy: { monday: "asc" }, select: { monday: true } },
      notes: { where: { monday: fromIsoDay(monday) }, select: noteSelect },
    },
  });
  if (!found) return null;
  const { startsOn, endsOn, clientCompany: client, notes, weeks, ...rest } = found;
  const plan = { ...rest, startsOn: toIsoDay(startsOn), endsOn: endsOn && toIsoDay(endsOn) };
  if (!runsInWeek(plan, monday)) return null;
  const { rounds, ...named } = client;
  return {
    ...plan,
    client: named,
    note: notes[0] ?? null,
    openRound: rounds[0] ?? null,
    weeksToAgree: weeks.map((week) => toIsoDay(week.monday)),
  };
}

const noteSelect = {
  id: true,
  text: true,
  version: true,
  savedAt: true,
  savedByName: true,
  sentAt: true,
  sentByName: true,
} as const satisfies Prisma.ClientNoteSelect;

export type NotePlace = NonNullable<Awaited<ReturnType<typeof findNotePlace>>>;

export function noteEntity(id: string, clientCompanyId: string) {
  return { entity: "client_note", entityId: id, clientCompanyId };
}
