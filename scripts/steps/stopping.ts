import { say, sayFailure } from "./say";

type Task = () => Promise<unknown>;

const tasks: Task[] = [];
let stopping = false;

/** What is to be stopped, last things first, when the command ends in whatever way. */
export function onStop(task: Task): void {
  tasks.push(task);
}

/**
 * Runs a command that starts things: they are stopped when it fails, on Ctrl-C and on SIGTERM, and then it exits.
 * @param exitCode of having been stopped: for a server that is success, for tests it is not
 */
export async function runUntilStopped(body: () => Promise<void>, exitCode = 0): Promise<void> {
  // Whoever read our output may be gone before us.
  for (const output of [process.stdout, process.stderr]) output.on("error", () => {});
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void stopOnSignal(exitCode));
  await body().catch(fail);
}

async function stopOnSignal(exitCode: number): Promise<void> {
  if (!stopping) say("Stopping…");
  await stopAll(exitCode);
}

/** Says why, stops everything and exits; while stopping, what fails fails because of that. */
export async function fail(error: unknown): Promise<void> {
  if (!stopping) sayFailure(error);
  await stopAll(1);
}

export async function stopAll(exitCode: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  for (const task of tasks.reverse()) await task().catch(sayFailure);
  process.exit(exitCode);
}

export function isStopping(): boolean {
  return stopping;
}
