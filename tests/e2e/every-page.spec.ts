import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser";
import { firstLoad, firstLoadOfNothing } from "../support/first-load";
import { builtPages } from "../support/matrix/manifests";
import { keptWalk, type Walker } from "../support/walk";

test.describe.configure({ mode: "parallel" });

/** Only mails lead there. */
const MAILED: Readonly<Record<string, string>> = {
  "/links/invitation/[token]": "/links/invitation/none",
  "/links/set-up/[token]": "/links/set-up/none",
  "/links/sign-in/[token]": "/links/sign-in/none",
  "/links/password-reset/[token]": "/links/password-reset/none",
  "/links/certificate/[token]": "/links/certificate/none",
  "/respond/[token]": "/respond/none",
  "/talk/[token]": "/talk/none",
};

const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** What another theme or width can change; the rest of a page is the same in both, and is looked at once. */
const OF_A_LOOK = [
  ...["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"],
  ...["aria-hidden-focus", "button-name", "link-name", "label", "select-name", "nested-interactive"],
];
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
/** Colours depend on the theme alone and what stands where on the width: each of both once. */
const LOOKS = [
  { viewport: DESK, colorScheme: "light", check: (axe: AxeBuilder) => axe.withTags(WCAG_22_AA) },
  { viewport: PHONE, colorScheme: "dark", check: (axe: AxeBuilder) => axe.withRules(OF_A_LOOK) },
] as const;

/**
 * Between the password and being signed in, where no link leads: second-factor.spec.ts looks at it. No head of the demo is
 * shown a diagnosis: reopening.spec.ts looks at that page. No portal of the demo is shut: exit.spec.ts. Saving a note leads to its readers: portfolio.spec.ts looks.
 */
const ON_THE_WAY = [
  "/",
  "/closed",
  "/second-factor",
  "/portal/findings/[diagnosisId]",
  "/clients/[clientId]/engagements/[engagementId]/notes/[monday]/send",
];

for (const route of builtPages.filter((one) => !ON_THE_WAY.includes(one))) {
  test(route, async ({ browser, baseURL }) => {
    test.setTimeout(120_000);
    const visits = visitsOf(route, keptWalk());
    expect(visits, "links or mails lead to it").not.toEqual([]);
    for (const { walker, path } of visits) {
      const { storageState } = walker;
      // Colours are to be judged where they end, not on their way there.
      const context = await browser.newContext({
        baseURL,
        storageState,
        viewport: DESK,
        reducedMotion: "reduce",
      });
      await test.step(`${path} as ${walker.role}`, async () =>
        look(await context.newPage(), path, await firstLoadOfNothing(browser, baseURL)));
      await context.close();
    }
  });
}

/** The first of each row who gets there: the owner stands for the other staff unless a page is not the owner's. */
const SEEN_BY = [["owner", "consultant", "assistant"], ["ceo"], ["head"], ["nobody"]];

function visitsOf(route: string, walkers: readonly Walker[]): Array<{ walker: Walker; path: string }> {
  return SEEN_BY.flatMap((roles) => {
    for (const walker of roles.flatMap((role) => walkers.filter((one) => one.role === role))) {
      const path = walker.paths[route]?.[0] ?? (walker.role === "nobody" ? MAILED[route] : undefined);
      if (path) return [{ walker, path }];
    }
    return [];
  });
}

/** No page has frames; without looking for them it is done in one go. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}

/** Compressed kilobytes of script that a page may add to one with nothing on it, unless an editor is open on it. */
const MOST_SCRIPT = 80;

async function look(page: Page, path: string, nothing: number): Promise<void> {
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));

  const answer = await page.goto(path);
  expect.soft(answer?.status(), path).toBe(200);
  expect.soft(await page.title(), path).toMatch(/^\S.* · Throughline$/);
  for (const { viewport, colorScheme, check } of LOOKS) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    const { violations } = await check(axe(page)).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })),
    );
    expect.soft(found, `${path}, ${colorScheme}, ${viewport.width} px`).toEqual([]);
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, `${path} scrolls sideways on a phone`).toBeLessThanOrEqual(PHONE.width);
  const text = await page.locator("body").innerText();
  expect.soft(text, path).not.toMatch(/Invalid Date|\bNaN\b|\bundefined\b|\[object /i);
  expect.soft(text, path).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/i);
  expect.soft(complaints, path).toEqual([]);
  const added = (await firstLoad(page, (await answer?.text()) ?? "")) - nothing;
  test.info().annotations.push({ type: "first load", description: `${path}: +${added.toFixed(1)} kB` });
  const isEditing = (await page.locator("[contenteditable=true]").count()) > 0;
  expect
    .soft(isEditing ? 0 : added, `${path}: kB of script more than an empty page`)
    .toBeLessThan(MOST_SCRIPT);
}
