import { startEmbedded } from "@/lib/db/embedded";
import { say } from "../../scripts/steps/say";
import { onStop } from "../../scripts/steps/stopping";
import { logStatements } from "../support/statements";
import { type Load, loadPage, median } from "./load";
import { loadScaleData, type ScaleData, TIME_ENTRIES } from "./scale-data";
import { cookieOf, countPage, newDatabase, type PageCount, served, settingsOf } from "./serve";

export interface ScaleFigures extends Load, PageCount {
  readonly page: string;
  /** The same page with one in a hundred of the hours, p95 in milliseconds. */
  readonly smallP95: number;
  /** Time per request with everything, against that with one in a hundred: what the history costs. */
  readonly ratio: number;
}

/** What has to stay as fast however long the firm has worked: one line more for one page more. */
const PAGES: ReadonlyArray<{
  page: string;
  as: keyof ScaleData["secrets"];
  url: (data: ScaleData) => string;
}> = [
  { page: "portfolio", as: "owner", url: () => "/portfolio" },
  { page: "client list", as: "owner", url: () => "/clients" },
  { page: "one client", as: "owner", url: ({ clientCompanyId }) => `/clients/${clientCompanyId}` },
  {
    page: "engagement",
    as: "owner",
    url: ({ clientCompanyId, engagementId }) => `/clients/${clientCompanyId}/engagements/${engagementId}`,
  },
  { page: "timesheet week", as: "consultant", url: ({ monday }) => `/timesheet/${monday}` },
  { page: "readiness", as: "owner", url: ({ clientCompanyId }) => `/clients/${clientCompanyId}/readiness` },
];

const SIZES = { all: TIME_ENTRIES, hundredth: TIME_ENTRIES / 100 };
const ROUNDS = 3;

/** The pages over a million time entries, each against itself over the latest hundredth of them. */
export async function benchScale(
  folder: string,
  ports: readonly [number, number],
): Promise<{ pages: ScaleFigures[]; loadedInSeconds: number }> {
  say("Starting a PostgreSQL for the benchmark and filling it twice…");
  const server = await startEmbedded(folder);
  onStop(() => server.stop());
  const load = async (name: string, entries: number) => {
    await newDatabase(server, name);
    return { name, data: await loadScaleData(server.ownerUrl(name), entries) };
  };
  const small = await load("hundredth", SIZES.hundredth);
  const began = performance.now();
  const all = await load("everything", SIZES.all);
  const loadedInSeconds = (performance.now() - began) / 1_000;

  say("Counting what each page asks of the database, and loading both in turn…");
  const counts = await countAll(folder, ports[0], server, all);
  const large = await visitsOf(ports[0], server, all);
  const little = await visitsOf(ports[1], server, small);
  const loads = await served(large.environment, large.origin, () =>
    served(little.environment, little.origin, () => loadInTurn(large.visits, little.visits)),
  );
  const pages = PAGES.flatMap(({ page }, at) => {
    const [one, other, count] = [loads[at]?.[0], loads[at]?.[1], counts[at]];
    if (!one || !other || !count) return [];
    const ratio = other.requestsPerSecond / one.requestsPerSecond;
    return [{ page, ...one, ...count, smallP95: other.p95, ratio }];
  });
  return { pages, loadedInSeconds };
}

type Server = Awaited<ReturnType<typeof startEmbedded>>;
type Firm = { readonly name: string; readonly data: ScaleData };
type Visit = readonly [url: string, cookie: string];

/** Every page with whoever looks at it, where one of the two firms is served. */
async function visitsOf(port: number, server: Server, { name, data }: Firm) {
  const { origin, environment } = settingsOf(server.appUrl(name), port);
  const { owner, consultant } = data.secrets;
  const cookies = { owner: await cookieOf(owner), consultant: await cookieOf(consultant) };
  const visits = PAGES.map(({ as, url }): Visit => [origin + url(data), cookies[as]]);
  return { origin, environment, visits };
}

async function countAll(folder: string, port: number, server: Server, firm: Firm): Promise<PageCount[]> {
  const { origin, environment, visits } = await visitsOf(port, server, firm);
  await logStatements(server.ownerUrl(firm.name), true);
  const counts = await served(environment, origin, async () => {
    const found: PageCount[] = [];
    for (const visit of visits) found.push(await countPage(folder, ...visit));
    return found;
  });
  await logStatements(server.ownerUrl(firm.name), false);
  return counts;
}

/** Of each page both: a machine that is busy with something else is then busy for either. */
async function loadInTurn(large: readonly Visit[], little: readonly Visit[]): Promise<Array<[Load, Load]>> {
  const loads: Array<[Load, Load]> = [];
  for (const [at, visit] of large.entries()) {
    const other = little[at] ?? visit;
    const [runs, others]: [Load[], Load[]] = [[], []];
    await loadPage(...visit);
    await loadPage(...other);
    for (let round = 0; round < ROUNDS; round++) {
      runs.push(await loadPage(...visit));
      others.push(await loadPage(...other));
    }
    loads.push([median(runs), median(others)]);
  }
  return loads;
}
