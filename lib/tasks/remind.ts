import "server-only";
import { audit, byItself } from "@/lib/db/audit";
import { withFirm } from "@/lib/db/tenant";
import { taskDue } from "@/lib/notices/happenings";
import { notify } from "@/lib/notices/notify";
import { dayIn, toIsoDay } from "@/lib/units/days";
import { remindOfTaskOn } from "./remind-on";

/** Tells whoever has a task that they wanted to be reminded. Run early it asks for itself again; run twice, it tells once. */
export async function remindOfTask(
  { firmId, taskId: id }: { firmId: string; taskId: string },
  now: Date,
): Promise<void> {
  await withFirm(firmId, async (tx) => {
    const task = await tx.task.findFirst({
      where: {
        firmId,
        id,
        doneAt: null,
        deletedAt: null,
        remindedAt: null,
        clientCompany: { deletedAt: null },
      },
      select: { clientCompanyId: true, assigneeId: true, remindOn: true },
    });
    if (!task?.remindOn || !task.assigneeId) return;
    const { timeZone } = await tx.firm.findUniqueOrThrow({
      where: { id: firmId },
      select: { timeZone: true },
    });
    const day = toIsoDay(task.remindOn);
    if (day > dayIn(timeZone, now)) return remindOfTaskOn(tx, { firmId, taskId: id }, day, timeZone);
    const { count } = await tx.task.updateMany({
      where: { firmId, id, remindedAt: null },
      data: { remindedAt: now },
    });
    if (count === 0) return;
    const { clientCompanyId, assigneeId } = task;
    await notify(tx, byItself(firmId), taskDue(clientCompanyId, assigneeId));
    await audit(tx, byItself(firmId), "task.reminded", { entity: "task", entityId: id, clientCompanyId });
  });
}
