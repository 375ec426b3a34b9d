import { randomUUID } from "node:crypto";
import type { StaffViewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { putRechecks } from "@/lib/tasks/rechecks";
import { asDatabaseOwner } from "./world";

/** The rechecks, by month, of a hire recorded on the day of it. */
export async function recheckedHire(
  viewer: StaffViewer,
  clientCompanyId: string,
  hire: { role: "coo" | "director_of_operations"; hiredOn: string } = { role: "coo", hiredOn: "2026-01-01" },
): Promise<ReadonlyMap<number, string>> {
  const id = randomUUID();
  const owner = { firmId: viewer.firmId, clientCompanyId };
  await withViewer(viewer, async (tx) => {
    await tx.opsHire.create({ data: { ...owner, id, role: hire.role, hiredOn: new Date(hire.hiredOn) } });
    await putRechecks(tx, viewer, owner, { id, hiredOn: hire.hiredOn }, hire.hiredOn);
  });
  const tasks = await asDatabaseOwner<{ month: number; id: string }>(
    "SELECT hire_month AS month, id FROM task WHERE ops_hire_id = $1",
    [id],
  );
  return new Map(tasks.map((task) => [task.month, task.id]));
}
