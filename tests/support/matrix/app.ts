import { setTimeout as sleep } from "node:timers/promises";
import { exitOf, builtProgram, startProcess, stopProcess } from "@/scripts/steps/processes";
import { freePort } from "../free-port";

export interface App {
  readonly origin: string;
  /** What it wrote to its log. */
  output(): string;
  stop(): Promise<void>;
}

/** The built program over this test file's own database, as the role that row-level security holds. */
export async function startApp(): Promise<App> {
  const port = String(await freePort());
  // An address instead of a name: nothing has to be looked up, and Origin and Host agree.
  const origin = `http://127.0.0.1:${port}`;
  const environment = {
    NODE_ENV: "production",
    APP_ORIGIN: origin,
    PORT: port,
    DATABASE_OWNER_URL: "",
    SMTP_URL: "",
  };
  const next = builtProgram("-H", "127.0.0.1", "-p", port);
  const child = startProcess(next, environment, ["ignore", "pipe", "pipe", "ipc"]);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (text: Buffer) => (output += text.toString()));
  const ended = exitOf(child).then((code) => {
    throw new Error(`The app ended by itself (exit code ${code}):\n${output}`);
  });
  ended.catch(() => {});
  await Promise.race([ended, untilReady(origin)]);
  return { origin, output: () => output, stop: () => stopProcess(child) };
}

async function untilReady(origin: string): Promise<void> {
  const isReady = () =>
    fetch(`${origin}/api/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isReady())) await sleep(50);
}
