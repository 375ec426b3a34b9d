import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { env } from "@/lib/env";
import { OperatorError } from "@/lib/operator-error";
import { build, generate } from "./build";
import { openDatabase } from "./database";
import { forgetDemoSignIns, readDemoSignIns, type SignIn } from "./demo";
import {
  builtProgram,
  exitOf,
  packageProgram,
  runToEnd,
  script,
  startProcess,
  stopProcess,
} from "./processes";
import { say } from "./say";
import { authSecret } from "./secrets";
import { fail, isStopping, onStop } from "./stopping";

/** Brings up database and app, says where they are, and leaves them running until the command is stopped. */
export async function serve(mode: "start" | "dev"): Promise<void> {
  const { empty } = readOptions();
  await checkPort(env().PORT);
  await generate();
  if (mode === "start") await build();

  const settings = {
    AUTH_SECRET: await authSecret(),
    APP_ORIGIN: env().APP_ORIGIN,
    PORT: String(env().PORT),
  };
  const fill = empty ? null : (url: string) => loadDemo({ ...settings, DATABASE_URL: withoutWaiting(url) });
  const database = await openDatabase(fill);
  if (database.isEmpty) await forgetDemoSignIns();
  const signIns = database.isEmbedded ? await readDemoSignIns() : null;
  // The app gets the app's role only: the owner's could see every firm.
  const environment = {
    ...settings,
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: "",
    THROUGHLINE_DEMO: String(signIns !== null),
  };

  await startApp(mode, environment);
  keepWorker(environment);
  // Before it is called ready: from then on nothing that fails here, such as its database, may end it.
  if (database.isEmpty) {
    await runToEnd(script("set-up-link"), environment, "The set-up link could not be made.");
  }
  say(`\nThroughline is ready: ${env().APP_ORIGIN}`);
  if (signIns) saySignIns(signIns);
}

function readOptions(): { empty: boolean } {
  try {
    return { empty: parseArgs({ options: { empty: { type: "boolean", default: false } } }).values.empty };
  } catch (error) {
    throw new OperatorError(`${(error as Error).message}: the one option is --empty.`);
  }
}

async function checkPort(port: number): Promise<void> {
  // A run that was just told to stop may need a moment longer than the npm that started it.
  for (const deadline = Date.now() + 4_000; ; await sleep(100)) {
    const problem = await whyNotListen(port);
    if (!problem) return;
    if (problem === "EACCES") {
      throw new OperatorError(
        `This account may not listen on port ${port}: choose one above 1023 with PORT.`,
      );
    }
    if (Date.now() > deadline) {
      throw new OperatorError(
        `Port ${port} is taken: stop what runs there, or choose another with PORT=${port + 1}.`,
      );
    }
  }
}

function whyNotListen(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen(port, () => probe.close(() => resolve(null)));
  });
}

/** Does not wait for the disk at each of a thousand writes: a draft that is cut short is made again from the start. */
function withoutWaiting(url: string): string {
  const address = new URL(url);
  address.searchParams.set("options", "-c synchronous_commit=off");
  return address.href;
}

async function loadDemo(environment: Record<string, string>): Promise<void> {
  say("Loading the demo firm…");
  const demo = { ...environment, THROUGHLINE_DEMO: "true" };
  await runToEnd(script("load-demo"), demo, "Loading the demo firm failed: the lines above say why.");
}

/** Resolves once the app answers. */
async function startApp(mode: "start" | "dev", environment: Record<string, string>): Promise<void> {
  const app = startProcess(
    mode === "start"
      ? builtProgram("-p", environment.PORT ?? "")
      : packageProgram("next", "dist/bin/next", mode, "-p", environment.PORT ?? ""),
    environment,
  );
  onStop(() => stopProcess(app));
  const ended = exitOf(app).then((code) => {
    throw new OperatorError(`The app ended by itself (exit code ${code}): the lines above say why.`);
  });
  await Promise.race([ended, untilAnswered(Number(environment.PORT))]);
  void ended.catch(fail);
}

/** What runs later (letters, reminders, a round's end) has a process of its own; if it ends by itself, another takes over. */
function keepWorker(environment: Record<string, string>): void {
  let worker = startProcess(script("worker"), environment);
  const again = async () => {
    for (;;) {
      const code = await exitOf(worker);
      if (isStopping()) return;
      say(`The worker ended by itself (exit code ${code}); starting it again.`);
      await sleep(1_000);
      worker = startProcess(script("worker"), environment);
    }
  };
  onStop(() => stopProcess(worker));
  void again();
}

async function untilAnswered(port: number): Promise<void> {
  while (isStopping() || !(await answers(port))) await sleep(50);
}

function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/api/health/live`, { redirect: "manual" }).then(
    (answer) => answer.arrayBuffer().then(() => true),
    () => false,
  );
}

function saySignIns(signIns: ReadonlyArray<SignIn>): void {
  say("Sign in to the demo firm as");
  for (const { role, email, password } of signIns)
    say(`  ${role.padEnd(12)} ${email.padEnd(36)} ${password}`);
}
