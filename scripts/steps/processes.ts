import { spawn, type ChildProcess, type StdioOptions } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { OperatorError } from "@/lib/operator-error";
import { say } from "./say";
import { onStop } from "./stopping";

const resolve = createRequire(import.meta.url).resolve;
const EXIT_WITH_PARENT = path.resolve(import.meta.dirname, "exit-with-parent.mjs");

/** Node's arguments for a program that comes with a package: no npx, no shell, no second process in between. */
export function packageProgram(packageName: string, file: string, ...args: string[]): string[] {
  return [path.join(path.dirname(resolve(`${packageName}/package.json`)), file), ...args];
}

/**
 * Node's arguments for the built program. Drawing a page makes much that is gone a moment later: with a nursery of
 * 64 MB instead of 16 it is gone before it is looked at, which saves a tenth of the work of a long page and more.
 */
export function builtProgram(...args: string[]): string[] {
  return ["--max-semi-space-size=64", ...packageProgram("next", "dist/bin/next", "start", ...args)];
}

/** Node's arguments for one of our scripts. */
export function script(name: string, ...args: string[]): string[] {
  return ["--conditions=react-server", "--import", "tsx", `scripts/${name}.ts`, ...args];
}

/** Runs to its end; its output is progress. */
export async function runToEnd(args: string[], env: Record<string, string>, failure: string): Promise<void> {
  const child = startProcess(args, env, ["ignore", 2, 2, "ipc"]);
  onStop(() => stopProcess(child));
  const code = await exitOf(child);
  if (code !== 0) throw new OperatorError(failure);
}

/** Runs to its end; what it said is shown only if it failed, in one piece, since others run beside it. */
export async function runCaptured(args: string[], env: Record<string, string> = {}): Promise<number | null> {
  const child = startProcess(args, env, ["ignore", "pipe", "pipe", "ipc"]);
  onStop(() => stopProcess(child));
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (text: Buffer) => (output += text.toString()));
  const code = await new Promise<number | null>((closed) => child.once("close", closed));
  if (code !== 0) say(output);
  return code;
}

/**
 * A process that ends with us even if we are killed. It has a process group of its own, so that a terminal's Ctrl-C
 * reaches only the starter, which stops things in their order.
 */
export function startProcess(
  args: string[],
  env: Record<string, string>,
  stdio: StdioOptions = ["ignore", "inherit", "inherit", "ipc"],
): ChildProcess {
  return spawn(process.execPath, ["--import", EXIT_WITH_PARENT, ...args], {
    detached: process.platform !== "win32",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env, THROUGHLINE_STARTER: String(process.pid) },
    stdio,
  });
}

/** Asks a process to end and makes sure that it does. */
export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = exitOf(child);
  child.kill("SIGTERM");
  const insist = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await ended;
  clearTimeout(insist);
}

export function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((ended) => child.once("exit", (code) => ended(code)));
}
