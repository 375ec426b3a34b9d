import { startEmbedded } from "@/lib/db/embedded";
import { say } from "../../scripts/steps/say";
import { onStop } from "../../scripts/steps/stopping";
import { type BenchData, loadBenchData } from "./data";
import { type SaveFigures, timeSaves } from "./saves";
import { timeWhatIf, type WhatIfFigures } from "./what-if";
import { logStatements } from "../support/statements";
import { type Load, loadPage, median } from "./load";
import { cookieOf, countPage, newDatabase, type PageCount, served, settingsOf } from "./serve";

const DATABASE = "bench";
const ROUNDS = 3;

export interface PageFigures extends Load, PageCount {
  readonly page: string;
  /** Requests per second of the empty page = 1. */
  readonly ratio: number;
}

/** The program's pages under load, each against the empty page of the same build, taken in turn in one run. */
export async function benchPages(
  folder: string,
  port: number,
): Promise<{ pages: PageFigures[]; saves: SaveFigures; whatIf: WhatIfFigures }> {
  say("Starting a PostgreSQL for the benchmark and filling it…");
  const server = await startEmbedded(folder);
  onStop(() => server.stop());
  await newDatabase(server, DATABASE);
  const data = await loadBenchData(server.ownerUrl(DATABASE));

  const { origin, environment } = settingsOf(server.appUrl(DATABASE), port);
  const cookie = await cookieOf(data.sessionSecret);
  const pages = pagesOf(data);

  say("Counting what each page asks of the database…");
  await logStatements(server.ownerUrl(DATABASE), true);
  const counts = await served(environment, origin, async () => {
    const found: PageCount[] = [];
    for (const { url } of pages) found.push(await countPage(folder, origin + url, cookie));
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
