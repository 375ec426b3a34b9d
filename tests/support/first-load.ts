import type { Browser, Page } from "@playwright/test";

/** Compressed kilobytes of script that the page's own HTML names: what a first visit loads before anything is clicked. */
export async function firstLoad(page: Page, html: string): Promise<number> {
  const sizes = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map((entry) => [new URL(entry.name).pathname, (entry as PerformanceResourceTiming).encodedBodySize]),
  );
  const named = sizes.filter(([path]) => String(path).endsWith(".js") && html.includes(String(path)));
  return named.reduce((sum, [, bytes]) => sum + Number(bytes), 0) / 1_000;
}

let emptyPage: Promise<number> | undefined;

/** What a page loads that has nothing on it: the one that says that there is none. */
export function firstLoadOfNothing(browser: Browser, baseURL: string | undefined): Promise<number> {
  emptyPage ??= (async () => {
    const page = await browser.newPage({ baseURL });
    const answer = await page.goto("/there-is-no-such-page");
    const kilobytes = await firstLoad(page, (await answer?.text()) ?? "");
    await page.close();
    return kilobytes;
  })();
  return emptyPage;
}
