import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { type IsoDay, dayIn, fromIsoDay } from "@/lib/units/days";
import { remindOfTaskOn } from "./remind-on";

type New = { id: string; clientCompanyId: string; title: string; dueDay: IsoDay; remindOn: IsoDay | null };

/** A task of the viewer's own, in the transaction of whatever it comes of; a reminder of today or before is none. */
export async function createTask(
  tx: Tx,
  { firmId, membershipId, timeZone }: Viewer,
  { id, clientCompanyId, title, dueDay, remindOn }: New,
): Promise<void> {
  const remindsOn = remindOn !== null && remindOn > dayIn(timeZone, new Date()) ? remindOn : null;
  await tx.task.create({
    data: {
      ...{ firmId, id, clientCompanyId, kind: "other", title, assigneeId: membershipId },
      ...{ dueDay: fromIsoDay(dueDay), remindOn: remindsOn && fromIsoDay(remindsOn) },
    },
    select: { id: true },
  });
  if (remindsOn) await remindOfTaskOn(tx, { firmId, taskId: id }, remindsOn, timeZone);
}
