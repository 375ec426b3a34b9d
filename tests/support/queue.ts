import { Logger, runOnce } from "graphile-worker";
import { taskList } from "@/lib/jobs/tasks";
import { asDatabaseOwner } from "./world";

const silent = new Logger(() => () => undefined);

/** Two workers at once, as on two machines, go through what is due; each job is one's. */
export async function workTheQueue(): Promise<void> {
  const worker = () =>
    runOnce({
      connectionString: process.env.DATABASE_URL ?? "",
      taskList,
      noHandleSignals: true,
      logger: silent,
    });
  await Promise.all([worker(), worker()]);
}

/** As if the time until the next tries were over. */
export async function bringTriesForward(): Promise<void> {
  await asDatabaseOwner("UPDATE graphile_worker._private_jobs SET run_at = now() WHERE attempts > 0");
}

export async function waitingJobs(task: string): Promise<number> {
  const rows = await asDatabaseOwner<{ count: string }>(
    `SELECT count(*) FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
      WHERE t.identifier = $1 AND j.is_available`,
    [task],
  );
  return Number(rows[0]?.count);
}
