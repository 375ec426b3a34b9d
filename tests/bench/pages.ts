import path from "node:path";
import { Client } from "pg";
import { encode } from "next-auth/jwt";
import { startEmbedded } from "@/lib/db/embedded";
import { migrate } from "@/lib/db/migrate";
import { builtProgram, exitOf, startProcess, stopProcess } from "../../scripts/steps/processes";
import { say } from "../../scripts/steps/say";
import { onStop } from "../../scripts/steps/stopping";
import { type BenchData, loadBenchData } from "./data";
import { type SaveFigures, timeSaves } from "./saves";
import { timeWhatIf, type WhatIfFigures } from "./what-if";
import { countStatements, logStatements, type StatementCount } from "../support/statements";
import { type Load, loadPage, median } from "./load";

const DATABASE = "bench";
const AUTH_SECRET = "only for the benchmark's own server on loopback";
const ROUNDS = 3;

export interface PageFigures extends Load, StatementCount {
  readonly page: string;
  /** Requests per second of the empty page = 1. */
  readonly ratio: number;
  readonly kilobytes: number;
}

/** The program's pages under load, each against the empty page of the same build, taken in turn in one run. */
export async function benchPages(
  folder: string,
  port: number,
): Promise<{ pages: PageFigures[]; saves: SaveFigures; whatIf: WhatIfFigures }> {
  say("Starting a PostgreSQL for the benchmark and filling it…");
  const server = await startEmbedded(folder);
  onStop(() => server.stop());
  const admin = new Client({ connectionString: server.ownerUrl("postgres") });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${DATABASE}`);
  await admin.end();
  await migrate(server.ownerUrl(DATABASE), server.appRole);
  const data = await loadBenchData(server.ownerUrl(DATABASE));

  const origin = `http://localhost:${port}`;
  const environment = {
    DATABASE_URL: server.appUrl(DATABASE),
    AUTH_SECRET,
    APP_ORIGIN: origin,
    PORT: String(port),
  };
  const cookie = `throughline.session=${await encode({ token: { sid: data.sessionSecret }, secret: AUTH_SECRET })}`;
  const pages = pagesOf(data);

  say("Counting what each page asks of the database…");
  await logStatements(server.ownerUrl(DATABASE), true);
  const counts = await served(environment, origin, async () => {
    const found: Array<StatementCount & { kilobytes: number }> = [];
    for (const { url } of pages) {
      const visit = () => visitPage(origin + url, cookie);
      await visit();
      let kilobytes = 0;
      const logFile = path.join(folder, "database", "server.log");
      const count = await countStatements(logFile, async () => void (kilobytes = (await visit()) / 1_000));
      found.push({ ...count, kilobytes: Math.round(kilobytes) });
    }
    return found;
  });
  await logStatements(server.ownerUrl(DATABASE), false);

  say("Loading the pages in turn…");
  const loads = await served(environment, origin, async () => {
    const runs: Load[][] = pages.map(() => []);
    for (const { url } of pages) await loadPage(origin + url, cookie);
    for (let round = 0; round < ROUNDS; round++)
      for (const [index, { url }] of pages.entries()) runs[index]?.push(await loadPage(origin + url, cookie));
    return runs.map(median);
  });

  say("Letting 200 respondents answer at once…");
  const saves = await served(environment, origin, () => timeSaves(origin, data.respondents));

  say("Moving answers in the what-if…");
  const whatIf = await served(environment, origin, () =>
    timeWhatIf(origin, cookie, `/clients/${data.clientCompanyId}/diagnoses/${data.diagnosisId}/what-if`),
  );

  const empty = loads[0]?.requestsPerSecond ?? Number.NaN;
  const figures = pages.flatMap(({ page }, index) => {
    const [load, count] = [loads[index], counts[index]];
    return load && count ? [{ page, ...load, ...count, ratio: load.requestsPerSecond / empty }] : [];
  });
  return { pages: figures, saves, whatIf };
}

function pagesOf({ clientCompanyId, diagnosisId }: BenchData) {
  return [
    { page: "empty dynamic page", url: "/empty" },
    { page: "client list, 50 of 2,000", url: "/clients" },
    { page: "one client", url: `/clients/${clientCompanyId}` },
    { page: "diagnosis", url: `/clients/${clientCompanyId}/diagnoses/${diagnosisId}` },
  ];
}

/** Serves the build while `measure` runs. */
async function served<Value>(
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
