import "server-only";
import { randomBytes } from "node:crypto";
import { Logger, type Runner, run } from "graphile-worker";
import { Pool } from "pg";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { taskList } from "./tasks";

const AT_ONCE = 4;
/** No job takes longer than this; one that is held by a worker who is gone is free again. */
const LONGEST_JOB = "2 minutes";

/** Works through the queue until it is stopped. Several may run, on several machines: each job is one's at a time. */
export async function startWorker(): Promise<Runner> {
  const name = `throughline-worker-${randomBytes(8).toString("hex")}`;
  const pgPool = new Pool({ connectionString: env().DATABASE_URL, max: AT_ONCE + 2, application_name: name });
  // A database that goes away ends its connections; the worker asks for new ones until it is back.
  const ended = (error: Error) => log.warn({ event: "worker.connection", err: error }, "a connection ended");
  pgPool.on("error", ended);
  pgPool.on("connect", (connection) => connection.on("error", ended));
  await freeAbandonedJobs(pgPool);
  const freeing = setInterval(() => void freeAbandonedJobs(pgPool).catch(ended), 60_000);
  freeing.unref();
  const runner = await run({
    pgPool,
    taskList,
    concurrency: AT_ONCE,
    // The starter stops it; two that listen would both try.
    noHandleSignals: true,
    parsedCronItems: [],
    logger: new Logger(() => (level, message, meta) => {
      if (level === "error" || level === "warning") log.warn({ event: "worker", meta }, message);
    }),
  });
  return runner;
}

/** A worker that was killed leaves its jobs held; those that nobody can be working on any more are freed. */
export async function freeAbandonedJobs(pool: Pool): Promise<void> {
  await pool.query(
    `UPDATE graphile_worker._private_jobs SET locked_by = NULL, locked_at = NULL
      WHERE locked_at < now() - $1::interval`,
    [LONGEST_JOB],
  );
}
