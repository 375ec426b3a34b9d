import { randomUUID } from "node:crypto";
import type { StaffViewer } from "@/lib/auth/policy";
import { withFirm, withViewer } from "@/lib/db/tenant";
import { addTask, recordRecheck } from "@/lib/tasks/mutations";
import { addDays, type IsoDay } from "@/lib/units/days";
import { done, type LoadedCompany } from "./load-company";

/** What was found when the hire was looked at again, dated back to when that was due, and what else is to do. */
export async function loadTasks(
  consultant: StaffViewer,
  { company, clientCompanyId }: LoadedCompany,
  today: IsoDay,
): Promise<void> {
  const { firmId } = consultant;
  for (const { month, outcome, note } of company.opsHire?.rechecked ?? []) {
    const { id, version, dueDay } = await withViewer(consultant, (tx) =>
      tx.task.findFirstOrThrow({
        where: { firmId, clientCompanyId, hireMonth: month },
        select: { id: true, version: true, dueDay: true },
      }),
    );
    done(await recordRecheck(consultant, { id, version, outcome, note }));
    const doneAt = new Date(dueDay.getTime() + 10 * 3_600_000);
    await withFirm(firmId, (tx) => tx.task.updateMany({ where: { firmId, id }, data: { doneAt } }));
  }
  for (const { title, due } of company.tasks ?? [])
    done(
      await addTask(consultant, { id: randomUUID(), clientCompanyId, title, dueDay: addDays(today, due) }),
    );
}
