import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { assigneeOf } from "@/lib/tasks/rechecks";
import { addDays, dayIn, formatDay, fromIsoDay, type IsoDay, toIsoDay } from "@/lib/units/days";

/** Time enough to talk about it before the day is there. */
const DAYS_BEFORE = 14;

const WORDS = {
  notice: (day: IsoDay) => `Notice is possible until ${formatDay(day)}: `,
  renewal: (day: IsoDay) => `It goes on from ${formatDay(day)}: `,
} as const;

/**
 * The tasks that an engagement's notice and renewal days ask for, in the transaction that changes them: one each, two weeks
 * before. A day that is past was nobody's task; another day is another reminder, also of one that was done.
 */
export async function putReminders(
  tx: Tx,
  viewer: Viewer,
  engagementId: string,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
): Promise<void> {
  const { firmId } = viewer;
  const engagement = await tx.engagement.findFirst({
    where: { firmId, id: engagementId },
    select: { clientCompanyId: true, title: true, noticeOn: true, renewalOn: true, deletedAt: true },
  });
  if (!engagement) return;
  const { clientCompanyId, title, deletedAt } = engagement;
  const days = { notice: engagement.noticeOn, renewal: engagement.renewalOn } as const;
  const of = { firmId, engagementId };
  const there = await tx.task.findMany({
    where: of,
    select: { id: true, engagementDate: true, title: true, doneAt: true },
  });
  for (const engagementDate of ["notice", "renewal"] as const) {
    const at = days[engagementDate];
    const day = at && toIsoDay(at);
    const task = there.find((each) => each.engagementDate === engagementDate);
    if (deletedAt !== null || day === null || day < today) {
      if (task)
        await tx.task.updateMany({
          where: { ...of, id: task.id, doneAt: null, deletedAt: null },
          data: { deletedAt: new Date(), version: { increment: 1 } },
        });
      continue;
    }
    const words = WORDS[engagementDate](day);
    const due = addDays(day, -DAYS_BEFORE);
    const reminder = { title: words + title, dueDay: fromIsoDay(due < today ? today : due), deletedAt: null };
    if (task) {
      const isSameDay = task.title?.startsWith(words) ?? false;
      await tx.task.updateMany({
        where: { ...of, id: task.id },
        data: {
          ...reminder,
          ...(!isSameDay && { doneAt: null, doneByName: null }),
          version: { increment: 1 },
        },
      });
    } else {
      const assigneeId = await assigneeOf(tx, viewer, { firmId, clientCompanyId });
      const row = {
        id: crypto.randomUUID(),
        clientCompanyId,
        kind: "other",
        engagementDate,
        assigneeId,
      } as const;
      await tx.task.create({ data: { ...of, ...row, ...reminder } });
    }
  }
}
