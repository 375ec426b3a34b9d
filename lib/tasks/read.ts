import "server-only";
import { type StaffViewer, visibleClients } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { dayIn, toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";

export const taskSelect = {
  id: true,
  kind: true,
  title: true,
  dueDay: true,
  hireMonth: true,
  doneAt: true,
  doneByName: true,
  outcome: true,
  version: true,
  assigneeId: true,
  assignee: { select: { displayName: true } },
  opsHire: { select: { role: true, hiredOn: true } },
  round: { select: { asOf: true } },
  clientCompany: { select: { id: true, name: true } },
} as const satisfies Prisma.TaskSelect;

type TaskRow = Prisma.TaskGetPayload<{ select: typeof taskSelect }>;

/** The next few open tasks of one client, for its overview; in the reader's own transaction. */
export async function readNextTasks(tx: Tx, viewer: StaffViewer, clientCompanyId: string, take: number) {
  const tasks = await tx.task.findMany({
    where: {
      firmId: viewer.firmId,
      clientCompanyId,
      deletedAt: null,
      doneAt: null,
      clientCompany: visibleClients(viewer),
    },
    orderBy: [{ dueDay: "asc" }, { id: "asc" }],
    take,
    select: taskSelect,
  });
  return tasks.map((task) => taskOf(task, viewer));
}

export function taskOf(
  { opsHire, round, assignee, assigneeId, clientCompany, ...task }: TaskRow,
  viewer: StaffViewer,
) {
  return {
    ...task,
    dueDay: toIsoDay(task.dueDay),
    doneDay: task.doneAt && dayIn(viewer.timeZone, task.doneAt),
    hire: opsHire && { role: opsHire.role, hiredOn: toIsoDay(opsHire.hiredOn) },
    /** The day of the round that the next one follows. */
    afterRoundOf: round && toIsoDay(round.asOf),
    client: clientCompany,
    assigneeId,
    assigneeName: assignee?.displayName ?? null,
    isMine: assigneeId === viewer.membershipId,
  };
}
