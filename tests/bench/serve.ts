import path from "node:path";
import { encode } from "next-auth/jwt";
import { Client } from "pg";
import type { startEmbedded } from "@/lib/db/embedded";
import { migrate } from "@/lib/db/migrate";
import { builtProgram, exitOf, startProcess, stopProcess } from "../../scripts/steps/processes";
import { onStop } from "../../scripts/steps/stopping";
import { countStatements, type StatementCount } from "../support/statements";

const AUTH_SECRET = "only for the benchmark's own server on loopback";

type Server = Awaited<ReturnType<typeof startEmbedded>>;

export async function newDatabase(server: Server, name: string): Promise<void> {
  const admin = new Client({ connectionString: server.ownerUrl("postgres") });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  await migrate(server.ownerUrl(name), server.appRole);
}

/** What the build is served with, and where. */
export function settingsOf(databaseUrl: string, port: number) {
  const origin = `http://localhost:${port}`;
  return {
    origin,
    environment: { DATABASE_URL: databaseUrl, AUTH_SECRET, APP_ORIGIN: origin, PORT: String(port) },
  };
}

export async function cookieOf(sessionSecret: string): Promise<string> {
  return `throughline.session=${await encode({ token: { sid: sessionSecret }, secret: AUTH_SECRET })}`;
}

export interface PageCount extends StatementCount {
  readonly kilobytes: number;
}

/** What one visit of a page asks of the database, whose server logs into this folder, and how large its answer is. */
export async function countPage(folder: string, url: string, cookie: string): Promise<PageCount> {
  await visitPage(url, cookie);
  let kilobytes = 0;
  const logFile = path.join(folder, "database", "server.log");
  const count = await countStatements(
    logFile,
    async () => void (kilobytes = (await visitPage(url, cookie)) / 1_000),
  );
  return { ...count, kilobytes: Math.round(kilobytes) };
}

/** Serves the build while `measure` runs. */
export async function served<Value>(
  environment: Record<string, string>,
  origin: string,
  measure: () => Promise<Value>,
) {
  const production = { ...environment, NODE_ENV: "production" };
  const app = startProcess(builtProgram("-p", environment.PORT ?? ""), production);
  onStop(() => stopProcess(app));
  const ended = exitOf(app).then(() => Promise.reject(new Error("The app ended before it was measured.")));
  const answered = (async () => {
    while (!(await fetch(`${origin}/empty`).catch(() => null)))
      await new Promise((wake) => setTimeout(wake, 50));
  })();
  await Promise.race([ended, answered]);
  try {
    return await Promise.race([measure(), ended]);
  } finally {
    ended.catch(() => {});
    await stopProcess(app);
  }
}

/** Its size in bytes; anything but the page itself is an error, or a benchmark of redirects would look fast. */
async function visitPage(url: string, cookie: string): Promise<number> {
  const answer = await fetch(url, { headers: { cookie }, redirect: "manual" });
  if (answer.status !== 200) throw new Error(`${new URL(url).pathname} answered ${answer.status}.`);
  return (await answer.arrayBuffer()).byteLength;
}
