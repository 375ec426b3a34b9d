import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { firstMondayOf } from "@/lib/rules/cadence/adherence";
import { summarize } from "@/lib/rules/escalations/ledger";
import { waitOf } from "@/lib/rules/escalations/wait";
import type { TurnedInto } from "@/lib/rules/escalations/words";
import { type IsoDay, fromIsoDay, toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";

const MOST_SHOWN = 300;

const escalationSelect = {
  id: true,
  text: true,
  departmentId: true,
  department: { select: { name: true } },
  cause: true,
  raisedDay: true,
  decidedDay: true,
  deliverableId: true,
  deliverable: {
    select: { kind: true, title: true, deletedAt: true, engagement: { select: { deletedAt: true } } },
  },
  decisionRight: true,
  seatName: true,
  loggedByMembershipId: true,
  loggedByName: true,
  version: true,
} as const satisfies Prisma.EscalationSelect;

type Row = Prisma.EscalationGetPayload<{ select: typeof escalationSelect }>;

/** The escalations of `where` over some weeks, this one last, with those that still wait from before; and what they say. */
export async function readLedger(
  tx: Tx,
  where: Prisma.EscalationWhereInput,
  { today, weeks, whole = false }: { today: IsoDay; weeks: number; whole?: boolean },
) {
  const most = whole ? Infinity : MOST_SHOWN;
  const from = fromIsoDay(firstMondayOf(weeks, today));
  const there = { AND: [where], deletedAt: null };
  const rows = await tx.escalation.findMany({
    where: { ...there, OR: [{ raisedDay: { gte: from } }, { decidedDay: null }] },
    orderBy: [{ raisedDay: "desc" }, { createdAt: "desc" }, { id: "asc" }],
    select: escalationSelect,
  });
  const first = await tx.escalation.findFirst({
    where: there,
    orderBy: { raisedDay: "asc" },
    select: { raisedDay: true },
  });
  const entries = rows.map((row) => entryOf(row, today));
  const since = first && toIsoDay(first.raisedDay);
  return {
    ledger: summarize(entries, { since, today, weeks }),
    entries: entries.slice(0, most),
    notShown: Math.max(0, entries.length - most),
  };
}

export type Entry = Awaited<ReturnType<typeof readLedger>>["entries"][number];

function entryOf({ department, ...row }: Row, today: IsoDay) {
  const raisedDay = toIsoDay(row.raisedDay);
  const decidedDay = row.decidedDay && toIsoDay(row.decidedDay);
  const into = turnedInto(row);
  return {
    ...row,
    raisedDay,
    decidedDay,
    departmentName: department?.name ?? null,
    into,
    isTurned: into !== null,
    /** What was decided just now may have been a slip. */
    isFresh: decidedDay === today,
    wait: waitOf(raisedDay, decidedDay, today),
  };
}

function turnedInto({
  deliverable,
  decisionRight,
  seatName,
}: Pick<Row, "deliverable" | "decisionRight" | "seatName">): TurnedInto | null {
  if (deliverable && !deliverable.deletedAt && !deliverable.engagement.deletedAt)
    return { kind: deliverable.kind, title: deliverable.title };
  if (decisionRight) return { kind: "decision_right", right: decisionRight, seat: seatName };
  return seatName ? { kind: "seat", seat: seatName } : null;
}

/** The department that somebody named last: the next one is most often of the same. */
export async function rememberedDepartment(
  tx: Tx,
  by: { firmId: string; clientCompanyId: string; loggedByMembershipId: string },
): Promise<string | null> {
  const last = await tx.escalation.findFirst({
    where: { ...by, deletedAt: null, OR: [{ departmentId: null }, { department: { deletedAt: null } }] },
    orderBy: { createdAt: "desc" },
    select: { departmentId: true },
  });
  return last?.departmentId ?? null;
}
