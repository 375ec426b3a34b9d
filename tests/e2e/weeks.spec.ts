import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { addDays, dayIn, mondayOf } from "@/lib/units/days";
import { expect, signIn, test } from "../support/browser";

/** The demo firm's clock. */
const MONDAY = mondayOf(dayIn("Europe/Berlin", new Date()));

test("a client agrees one week and questions another, and what was agreed is corrected in sight", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const ceo = await (await browser.newContext({ baseURL })).newPage();
  const lastWeek = addDays(MONDAY, -7);

  const weekPath = await test.step("the consultant answers what the CEO asked about last week", async () => {
    await signIn(page, "consultant");
    await page.goto(`/timesheet/${lastWeek}`);
    await expect(page.getByText(/ logged in this week/)).toBeVisible();
    await page.getByRole("link", { name: /Northgate Freight/ }).click();
    await page.waitForURL(`**/weeks/${lastWeek}`);
    await expect(page.getByText("What did the integration hours go into?")).toBeVisible();
    await page.getByLabel("Your answer").fill("The handoff from sales to dispatch.");
    await page.getByRole("button", { name: "Answer", exact: true }).click();
    await expect(page.getByText("The handoff from sales to dispatch.")).toBeVisible();
    return new URL(page.url()).pathname;
  });

  await test.step("the CEO reads the answer and agrees", async () => {
    await signIn(ceo, "ceo");
    await ceo.goto(`/portal/weeks?week=${lastWeek}`);
    await expect(ceo.getByText("The handoff from sales to dispatch.")).toBeVisible();
    expect((await new AxeBuilder({ page: ceo }).analyze()).violations).toEqual([]);
    await ceo.getByRole("button", { name: /^Agree to/ }).click();
    await expect(ceo.getByText(/agreed to this week on/)).toBeVisible();
  });

  await test.step("an agreed week changes only by a correction, which the CEO sees with its reason", async () => {
    await page.goto(weekPath);
    await expect(page.getByText(/It changes only by a correction/)).toBeVisible();
    const correction = page.locator("section", { hasText: "Correct your hours" });
    await correction.getByLabel("Hours", { exact: true }).fill("0:15");
    await correction.getByLabel("Why").fill("A call on Friday was forgotten.");
    await correction.getByRole("button", { name: "Add the correction" }).click();
    // The sentence above the form also speaks of a correction: the entry itself is waited for.
    await expect(page.getByText("· Correction")).toBeVisible();
    await ceo.reload();
    await expect(ceo.getByText("A call on Friday was forgotten.")).toBeVisible();
  });

  await test.step("a statement of the agreed week is issued, and the CEO can open it", async () => {
    await page.goto(weekPath.replace(/weeks\/.*/, "statements"));
    await page.getByRole("button", { name: "Issue the statement" }).first().click();
    await page.getByRole("button", { name: "Issue it for good" }).click();
    await expect(page.getByRole("cell", { name: /^No\. \d+/ }).first()).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await ceo.goto("/portal/statements");
    const file = await ceo.request.get(
      (await ceo.getByRole("link", { name: /^PDF/ }).first().getAttribute("href")) ?? "",
    );
    expect(file.headers()["content-type"]).toBe("application/pdf");
    expect((await file.body()).subarray(0, 5).toString()).toBe("%PDF-");
  });
});

test("a timer survives a reload and becomes an entry", async ({ page }) => {
  await signIn(page, "consultant");
  await page.goto(`/timesheet/${MONDAY}`);
  await page.getByText("Start a timer").click();
  const start = page.locator("details", { hasText: "Start a timer" });
  await start.getByLabel("Kind of work").selectOption({ label: "Administration" });
  await start.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByRole("timer")).toHaveText(/^0:0\d:\d\d$/);
  await page.reload();
  await expect(page.getByRole("timer")).toBeVisible();
  await noSidewaysScroll(page);
  await page.getByRole("button", { name: "Stop and log" }).click();
  await expect(page.getByRole("timer")).toBeHidden();
  await expect(page.getByRole("row", { name: /Administration/ }).first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

async function noSidewaysScroll(page: Page) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);
}
