import { chromium } from "@playwright/test";
import { chromiumFlags, findChromium } from "../../scripts/steps/chromium";
import { open, scriptBytes } from "./script-bytes";

export interface WhatIfFigures {
  /** Milliseconds from a choice to the page drawn anew: evaluation, React and layout. */
  readonly median: number;
  readonly p95: number;
  /** The 95th percentile as a share of one frame of 60 a second. */
  readonly ratio: number;
  /** Tasks of over 50 ms while moving. */
  readonly longTasks: number;
  /** Compressed JavaScript of the first load, above the empty page's. */
  readonly scriptKilobytes: number;
}

const FRAME_MS = 1_000 / 60;
const MOVES = 120;

/** Moves answers in a real Chromium, one after another, and times each. */
export async function timeWhatIf(origin: string, cookie: string, url: string): Promise<WhatIfFigures> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    args: chromiumFlags(),
  });
  try {
    const [name = "", value = ""] = cookie.split("=");
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await context.addCookies([{ name, value, url: origin }]);
    const empty = await scriptBytes(await open(context, `${origin}/empty`));
    const page = await open(context, origin + url);
    const bytes = await scriptBytes(page);
    const { times, longTasks } = await page.evaluate(moveAnswers, MOVES);
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
    const [median, p95] = [at(0.5), at(0.95)];
    return { median, p95, ratio: p95 / FRAME_MS, longTasks, scriptKilobytes: (bytes - empty) / 1_000 };
  } finally {
    await browser.close();
  }
}

/** Runs in the page. A click is a discrete event: React has drawn by the microtask after it. */
async function moveAnswers(moves: number): Promise<{ times: number[]; longTasks: number }> {
  let longTasks = 0;
  const watch = new PerformanceObserver((list) => (longTasks += list.getEntries().length));
  watch.observe({ type: "longtask" });
  const outcome = document.getElementById("outcome");
  const levels = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  const times: number[] = [];
  for (let at = 0; at < moves; at++) {
    // Strides through statements and levels, so that each click moves something.
    const level = levels[(at * 7 + (at % 5)) % levels.length];
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0)));
    const before = outcome?.textContent;
    const started = performance.now();
    level?.click();
    await Promise.resolve();
    outcome?.getBoundingClientRect();
    const took = performance.now() - started;
    if (outcome?.textContent !== before) times.push(took);
  }
  await new Promise((settled) => setTimeout(settled, 600));
  watch.disconnect();
  if (times.length < moves / 2)
    throw new Error(`Only ${times.length} of ${moves} moves changed the outcome.`);
  return { times, longTasks };
}
