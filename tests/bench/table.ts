import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { startEmbedded } from "@/lib/db/embedded";
import { addDays } from "@/lib/units/days";
import { chromiumFlags, findChromium } from "../../scripts/steps/chromium";
import { say } from "../../scripts/steps/say";
import { onStop } from "../../scripts/steps/stopping";
import { loadScaleData } from "./scale-data";
import { cookieOf, newDatabase, served, settingsOf } from "./serve";
import { open, scriptBytes } from "./script-bytes";

export const TABLE_ENTRIES = 50_000;
const ROUNDS = 3;
const FRAMES = 240;
/** Some eight rows a frame: as fast as a wheel goes. */
const STEP = 300;

export interface Scrolling {
  readonly framesPerSecond: number;
  /** Milliseconds between two frames. */
  readonly p95: number;
}

export interface TableFigures {
  readonly rows: number;
  readonly table: Scrolling;
  /** As high a page with nothing on it, in the same run. */
  readonly empty: Scrolling;
  /** Frames per second of the empty page = 1. */
  readonly ratio: number;
  /** From asking for the page to its first rows. */
  readonly shownAfterMs: number;
  /** From the last letter of a search to the rows that it finds. */
  readonly searchMs: number;
  /** Compressed JavaScript of the first load, above the empty page's. */
  readonly scriptKilobytes: number;
}

/** Everybody's time entries as one list: how smoothly fifty thousand of them scroll in a real Chromium. */
export async function benchTable(folder: string, port: number): Promise<TableFigures> {
  say("Starting a PostgreSQL for the benchmark and filling it with 50,000 time entries…");
  const server = await startEmbedded(folder);
  onStop(() => server.stop());
  await newDatabase(server, "listed");
  const data = await loadScaleData(server.ownerUrl("listed"), TABLE_ENTRIES);
  const { origin, environment } = settingsOf(server.appUrl("listed"), port);
  const cookie = await cookieOf(data.secrets.owner);
  const days = `from=${addDays(data.monday, -7 * 20)}&to=${addDays(data.monday, 6)}`;
  say("Scrolling…");
  return served(environment, origin, () => scroll(origin, cookie, `/timesheet/entries?${days}`));
}

async function scroll(origin: string, cookie: string, url: string): Promise<TableFigures> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    args: chromiumFlags(),
  });
  try {
    const [name = "", value = ""] = cookie.split("=");
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await context.addCookies([{ name, value, url: origin }]);
    const empty = await open(context, `${origin}/empty`);
    const { page, shownAfterMs } = await openList(context, origin + url);
    const rows = Number(await page.getByRole("table").getAttribute("aria-rowcount")) - 1;
    const kilobytes = ((await scriptBytes(page)) - (await scriptBytes(empty))) / 1_000;
    await empty.evaluate(makeHigh, rows * 37);
    const runs = { table: [] as Scrolling[], empty: [] as Scrolling[] };
    for (let round = 0; round < ROUNDS; round++) {
      runs.empty.push(await scrolled(empty));
      runs.table.push(await scrolled(page));
    }
    const [table, nothing] = [middle(runs.table), middle(runs.empty)];
    return {
      ...{ rows, table, empty: nothing, shownAfterMs, scriptKilobytes: kilobytes },
      ratio: table.framesPerSecond / nothing.framesPerSecond,
      searchMs: await timeSearch(page),
    };
  } finally {
    await browser.close();
  }
}

async function openList(context: BrowserContext, url: string) {
  const page = await context.newPage();
  // Once before, so that the server has compiled what it runs.
  await page.goto(url);
  await page.getByRole("table").waitFor();
  const started = performance.now();
  await page.goto(url);
  await page.getByRole("table").waitFor();
  return { page, shownAfterMs: performance.now() - started };
}

async function timeSearch(page: Page): Promise<number> {
  await page.getByRole("searchbox").fill("Company 0007");
  const started = performance.now();
  await page.getByText(/ of 50,000 entries/).waitFor();
  return performance.now() - started;
}

async function scrolled(page: Page): Promise<Scrolling> {
  await page.bringToFront();
  const times = await page.evaluate(scrollFrames, { frames: FRAMES, step: STEP });
  const sorted = times.toSorted((a, b) => a - b);
  const sum = times.reduce((all, time) => all + time, 0);
  return {
    framesPerSecond: (times.length * 1_000) / sum,
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
  };
}

function middle(runs: readonly Scrolling[]): Scrolling {
  const sorted = runs.toSorted((a, b) => a.framesPerSecond - b.framesPerSecond);
  const found = sorted[Math.floor(sorted.length / 2)];
  if (!found) throw new Error("No runs to take the middle of.");
  return found;
}

/** Runs in the empty page: a box as high as the list, in one that scrolls as the list's does. */
function makeHigh(height: number): void {
  const box = document.createElement("div");
  box.setAttribute("role", "group");
  box.style.cssText = "max-height: 70vh; overflow-y: auto";
  box.innerHTML = `<div style="height: ${height}px"></div>`;
  document.body.append(box);
}

/** Runs in the page: milliseconds from frame to frame, each scrolled further. */
async function scrollFrames({ frames, step }: { frames: number; step: number }): Promise<number[]> {
  const box = [...document.querySelectorAll<HTMLElement>("[role=group]")].find(
    (one) => one.scrollHeight > one.clientHeight * 2,
  );
  if (!box) throw new Error("Nothing here scrolls.");
  box.scrollTop = 0;
  const times: number[] = [];
  // No function with a name of its own in here: the loader would mark it with a helper that the page does not have.
  let last = await new Promise<number>((drawn) => requestAnimationFrame(drawn));
  for (let at = 0; at < frames; at++) {
    box.scrollTop += step;
    const now = await new Promise<number>((drawn) => requestAnimationFrame(drawn));
    times.push(now - last);
    last = now;
  }
  return times;
}
