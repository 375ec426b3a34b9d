import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { startCluster, type Cluster } from "./cluster";
import { stopOrphan } from "./orphan";

/**
 * Starts the server again if it dies under a running app, as the out-of-memory killer may make it.
 * @returns ends the watch
 */
export function keepRunning(cluster: Cluster, port: number): () => Promise<void> {
  const end = new AbortController();
  const watching = watch(cluster, port, end.signal);
  return () => {
    end.abort();
    return watching;
  };
}

async function watch(cluster: Cluster, port: number, end: AbortSignal): Promise<void> {
  while (!end.aborted) {
    // Watching is no reason to stay alive.
    await sleep(500, undefined, { ref: false, signal: end }).catch(() => undefined);
    if (end.aborted || (await listens(port))) continue;
    // Why a start failed is in the server's log, and what failed now (a full disk) may work later.
    await restart(cluster, port).catch(() => undefined);
  }
}

async function restart(cluster: Cluster, port: number): Promise<void> {
  await stopOrphan(cluster);
  await startCluster(cluster, port);
}

/** By the port: a dead server whose parent does not collect it still has a process id. */
function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.end(() => resolve(true)));
    socket.once("error", () => resolve(false));
  });
}
