import { randomBytes } from "node:crypto";
import { type BrowserContext, chromium } from "@playwright/test";
import { Client } from "pg";
import { hashSecret } from "@/lib/auth/session";
import { startEmbedded } from "@/lib/db/embedded";
import { chromiumFlags, findChromium } from "../../scripts/steps/chromium";
import { runToEnd, script } from "../../scripts/steps/processes";
import { say } from "../../scripts/steps/say";
import { onStop } from "../../scripts/steps/stopping";
import { loadPage } from "./load";
import { watchMemory } from "./memory";
import { cookieOf, newDatabase, served, settingsOf } from "./serve";

export interface WayFigures {
  readonly way: string;
  /** Milliseconds from asking to the last byte. */
  readonly median: number;
  readonly p95: number;
  /** Megabytes of all processes at their most, above those of the idle program. */
  readonly megabytes: number;
  readonly kilobytes: number;
}

export interface ReportFigures {
  readonly ways: ReadonlyArray<WayFigures>;
  /** The client's page, p95 in milliseconds: alone, and while twenty ask for their report. */
  readonly pageAlone: number;
  readonly pageBeside: number;
  /** Milliseconds until the last of the twenty has its report. */
  readonly lastOfTwenty: number;
}

const DATABASE = "demo";
const TIMES = 30;
const AT_ONCE = 20;

/**
 * The report of the demo firm's largest client, asked of the running program: set by Typst, and the same report's page
 * printed by a Chromium that is already open.
 */
export async function benchReports(folder: string, port: number): Promise<ReportFigures> {
  say("Starting a PostgreSQL for the benchmark and loading the demo firm…");
  const server = await startEmbedded(folder);
  onStop(() => server.stop());
  await newDatabase(server, DATABASE);
  const { origin, environment } = settingsOf(server.appUrl(DATABASE), port);
  const settings = { ...environment, THROUGHLINE_DATA: folder };
  await runToEnd(script("load-demo"), settings, "The demo firm could not be loaded.");
  const { clientCompanyId, reportId, sessionSecret } = await largestReport(server.ownerUrl(DATABASE));
  const cookie = await cookieOf(sessionSecret);
  const pdf = `${origin}/api/reports/draft/${clientCompanyId}/pdf`;
  const page = `${origin}/clients/${clientCompanyId}/reports/${reportId}`;

  return served(settings, origin, async () => {
    say("Making reports, one after another and twenty at once…");
    const fetched = () => fetchPdf(pdf, cookie);
    const ways = [await timeWay("Typst, tagged (PDF/UA-1)", fetched), await timePrint(page, cookie, origin)];
    const load = () => loadPage(`${origin}/clients/${clientCompanyId}`, cookie);
    await load();
    const { p95: pageAlone } = await load();
    const began = performance.now();
    const asked = Promise.all(Array.from({ length: AT_ONCE }, fetched)).then(() => performance.now() - began);
    const { p95: pageBeside } = await load();
    return { ways, pageAlone, pageBeside, lastOfTwenty: await asked };
  });
}

async function largestReport(ownerUrl: string) {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<Record<"client_company_id" | "id" | "firm_id", string>>(
      "SELECT firm_id, client_company_id, id FROM report ORDER BY length(pdf) DESC LIMIT 1",
    );
    const [report] = rows;
    if (!report) throw new Error("The demo firm has issued no report.");
    const sessionSecret = randomBytes(32).toString("base64url");
    await owner.query(
      `INSERT INTO session (token_hash, user_id, firm_id, membership_id, expires_at)
       SELECT $1, user_id, firm_id, id, now() + interval '1 day' FROM membership WHERE firm_id = $2 AND role = 'owner' LIMIT 1`,
      [Buffer.from(hashSecret(sessionSecret)), report.firm_id],
    );
    return { clientCompanyId: report.client_company_id, reportId: report.id, sessionSecret };
  } finally {
    await owner.end();
  }
}

async function fetchPdf(url: string, cookie: string): Promise<number> {
  const answer = await fetch(url, { headers: { cookie }, redirect: "manual" });
  const bytes = await answer.arrayBuffer();
  if (answer.headers.get("content-type") !== "application/pdf")
    throw new Error(`The report's PDF answered ${answer.status}.`);
  return bytes.byteLength;
}

async function timePrint(page: string, cookie: string, origin: string): Promise<WayFigures> {
  const memory = watchMemory();
  const browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    args: chromiumFlags(),
  });
  try {
    const [name = "", value = ""] = cookie.split("=");
    const context = await browser.newContext();
    await context.addCookies([{ name, value, url: origin }]);
    return await timeWay("Chromium printing the report's page", () => printPage(context, page), memory);
  } finally {
    await browser.close();
  }
}

async function printPage(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "load" });
  const pdf = await page.pdf({ format: "A4", tagged: true, outline: true });
  await page.close();
  return pdf.byteLength;
}

async function timeWay(
  way: string,
  make: () => Promise<number>,
  memory = watchMemory(),
): Promise<WayFigures> {
  const times: number[] = [];
  let bytes = 0;
  for (let at = -2; at < TIMES; at++) {
    const began = performance.now();
    bytes = await make();
    // The first two warm up what both keep.
    if (at >= 0) times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { way, median: at(0.5), p95: at(0.95), megabytes: memory.most(), kilobytes: bytes / 1_000 };
}
