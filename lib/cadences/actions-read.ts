import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { type IsoDay, toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";

const MOST_ACTIONS = 100;

export const actionSelect = {
  id: true,
  text: true,
  dueDay: true,
  doneAt: true,
  version: true,
  meetingId: true,
  agreedDay: true,
  ownerContact: { select: { name: true } },
  ownerMember: { select: { displayName: true } },
} as const satisfies Prisma.MeetingActionSelect;

type ActionRow = Prisma.MeetingActionGetPayload<{ select: typeof actionSelect }>;

export function actionOf(
  { agreedDay, ownerContact, ownerMember, dueDay, doneAt, ...row }: ActionRow,
  today: IsoDay,
) {
  const due = toIsoDay(dueDay);
  return {
    ...row,
    day: toIsoDay(agreedDay),
    ownerName: ownerContact?.name ?? ownerMember?.displayName ?? "",
    dueDay: due,
    isDone: doneAt !== null,
    isLate: doneAt === null && due < today,
  };
}

export type ActionItem = ReturnType<typeof actionOf>;

/** What is still to do of a cadence's meetings, overdue first. */
export async function listOpenActions(
  tx: Tx,
  of: { firmId: string; cadenceId: string },
  today: IsoDay,
  { whole = false } = {},
) {
  const rows = await tx.meetingAction.findMany({
    where: { ...of, doneAt: null, deletedAt: null },
    orderBy: [{ dueDay: "asc" }, { createdAt: "asc" }],
    ...(!whole && { take: MOST_ACTIONS }),
    select: actionSelect,
  });
  return rows.map((row) => actionOf(row, today));
}
