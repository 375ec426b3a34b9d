import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { recheckDays } from "@/lib/rules/diagnosis/hire-alarm";
import { type IsoDay, fromIsoDay, toIsoDay } from "@/lib/units/days";

interface Owner {
  readonly firmId: string;
  readonly clientCompanyId: string;
}

interface Hire {
  readonly id: string;
  readonly hiredOn: IsoDay;
}

/**
 * A hire's rechecks as its day asks for them, in the transaction that records or corrects the hire. Those to come are
 * made once; those not done yet move with the day. Of a hire recorded late, what is past by then was nobody's task.
 */
export async function putRechecks(
  tx: Tx,
  viewer: Viewer,
  owner: Owner,
  hire: Hire,
  today: IsoDay,
): Promise<void> {
  const there = await tx.task.findMany({
    where: { ...owner, opsHireId: hire.id },
    select: { id: true, hireMonth: true, dueDay: true, doneAt: true },
  });
  const days = recheckDays(hire.hiredOn);
  for (const { month, dueDay } of days) {
    const task = there.find(({ hireMonth }) => hireMonth === month);
    if (!task || task.doneAt || toIsoDay(task.dueDay) === dueDay) continue;
    await tx.task.updateMany({
      where: { ...owner, id: task.id, doneAt: null },
      data: { dueDay: fromIsoDay(dueDay), version: { increment: 1 } },
    });
  }
  const missing = days.filter(
    ({ month, dueDay }) => dueDay >= today && !there.some(({ hireMonth }) => hireMonth === month),
  );
  if (missing.length === 0) return;
  const assigneeId = await assigneeOf(tx, viewer, owner);
  await tx.task.createMany({
    data: missing.map(({ month, dueDay }) => ({
      ...owner,
      id: crypto.randomUUID(),
      kind: "recheck_hire" as const,
      dueDay: fromIsoDay(dueDay),
      assigneeId,
      opsHireId: hire.id,
      hireMonth: month,
    })),
  });
}

/** A hire that never was leaves nothing to look at again. */
export async function removeRechecks(tx: Tx, owner: Owner, opsHireId: string): Promise<void> {
  await tx.task.updateMany({
    where: { ...owner, opsHireId, deletedAt: null },
    data: { deletedAt: new Date(), version: { increment: 1 } },
  });
}

/** Whoever has been the client's consultant longest; where nobody is, the one who makes the task. */
export async function assigneeOf(tx: Tx, viewer: Viewer, owner: Owner): Promise<string> {
  const assigned = await tx.assignment.findFirst({
    where: { ...owner, membership: { role: "consultant", disabledAt: null } },
    orderBy: [{ createdAt: "asc" }, { membershipId: "asc" }],
    select: { membershipId: true },
  });
  return assigned?.membershipId ?? viewer.membershipId;
}
