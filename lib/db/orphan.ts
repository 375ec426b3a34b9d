import { execFile } from "node:child_process";
import { readFile, readlink, realpath, rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { stopCluster, type Cluster } from "./cluster";

/**
 * A killed app leaves its server running. Whoever holds the folder's lock may stop that one, and then starts afresh: it
 * would still have the settings of the version that started it. A process id in postmaster.pid can also be somebody
 * else's by now (after a restart of the machine or container), which PostgreSQL itself takes for a running server.
 */
export async function stopOrphan(cluster: Cluster): Promise<void> {
  const pidFile = path.join(cluster.data, "postmaster.pid");
  const content = await readFile(pidFile, "utf8").catch(() => null);
  if (content === null) return;
  const pid = Number.parseInt(content, 10);
  if (pid > 0 && isAlive(pid) && (await isServerOf(cluster.data, pid))) await stopCluster(cluster);
  await rm(pidFile, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** A server's working folder is its data folder, also after somebody has moved that. */
async function isServerOf(data: string, pid: number): Promise<boolean> {
  if (process.platform === "linux") {
    const folder = await readlink(`/proc/${pid}/cwd`).catch(() => null);
    return folder === (await realpath(data));
  }
  if (process.platform === "win32") return true;
  const { stdout } = await promisify(execFile)("ps", ["-ww", "-o", "command=", "-p", String(pid)]);
  return stdout.includes(data);
}
