import type { Browser, Page } from "@playwright/test";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, signIn, test } from "../support/browser";

const PHONE = { width: 390, height: 844 };

test("a respondent answers by personal link on a phone, offline in between; a new link ends the old", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "owner");
  const roundPath = await openRound(page);
  const [name = "", link = ""] = await makeLink(page);
  expect(link).toMatch(/\/respond\/[\w-]{43}$/);

  const phone = await onPhone(browser, baseURL ?? "");
  await test.step("who reads the answers is said before the first one", async () => {
    await phone.goto(new URL(link).pathname);
    await expect(phone.getByText("Who sees your answers")).toBeVisible();
    await expect(phone.getByText(`This link is for ${name} alone.`)).toBeVisible();
    await expect(phone.getByRole("radio")).toHaveCount(0);
    expect((await new AxeBuilder({ page: phone }).setLegacyMode().analyze()).violations).toEqual([]);
    await phone.getByRole("button", { name: "Begin" }).click();
    await expect(phone.getByRole("radiogroup").first()).toBeVisible();
  });
  await test.step("an answer is acknowledged; one chosen without a network waits and goes out by itself", async () => {
    const [first, second] = [phone.getByRole("radiogroup").nth(0), phone.getByRole("radiogroup").nth(1)];
    await first.getByRole("radio").nth(3).check();
    await expect(first.getByText("Saved", { exact: true })).toBeVisible();
    await phone.context().setOffline(true);
    await second.getByRole("radio").nth(1).check();
    await expect(phone.getByText(/Not saved yet: no connection/)).toBeVisible();
    await expect(second.getByText("Not saved yet", { exact: true })).toBeVisible();
    await phone.context().setOffline(false);
    await expect(second.getByText("Saved", { exact: true })).toBeVisible();
    expect((await new AxeBuilder({ page: phone }).setLegacyMode().analyze()).violations).toEqual([]);
    const width = await phone.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(PHONE.width);
  });
  await test.step("the consultant sees how far, and gives a new link; the old one opens nothing", async () => {
    await page.goto(roundPath);
    const row = page.getByRole("row").filter({ hasText: name });
    await expect(row).toContainText("2 of 35");
    const [, fresh = ""] = await makeLink(page, name);
    const third = phone.getByRole("radiogroup").nth(2);
    await third.getByRole("radio").nth(2).check();
    await expect(phone.getByText(/This link no longer works/).first()).toBeVisible();
    await phone.goto(new URL(link).pathname);
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText("This link no longer works.");
    await phone.goto(new URL(fresh).pathname);
    // Kept in the window, and sent by the new link.
    await expect(phone.getByRole("radiogroup").nth(2).getByText("Saved", { exact: true })).toBeVisible();
    await expect(phone.getByRole("radiogroup").nth(0).getByRole("radio").nth(3)).toBeChecked();
  });
  await test.step("finished from the foot of the page, the thanks stand in view", async () => {
    const other = await onPhone(browser, baseURL ?? "");
    const [, another = ""] = await makeLink(page);
    await other.goto(new URL(another).pathname);
    await other.getByRole("button", { name: "Begin" }).click();
    await other.getByRole("radiogroup").first().waitFor();
    await other.goto(`${new URL(another).pathname}?view=all`);
    await other.getByRole("radiogroup").last().getByRole("radio").nth(2).check();
    await other.getByRole("button", { name: "Finish" }).click();
    await expect(other.getByText("You have finished. Thank you.")).toBeInViewport();
  });
  await test.step("withdrawn, it opens nothing either", async () => {
    await page.goto(roundPath);
    await page.getByRole("button", { name: `Withdraw the link of ${name}` }).click();
    const holder = page.getByRole("listitem").filter({ hasText: name });
    await expect(holder.getByText(/^No link yet/)).toBeVisible();
    await phone.reload();
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText("This link no longer works.");
  });
});

test("the links of everybody who has none are made in one step, and shown once", async ({ page }) => {
  await signIn(page, "owner");
  await openRound(page);
  const missing = page.getByRole("button", { name: /^Make the \d+ missing links$/ });
  const count = Number(/\d+/.exec(await missing.innerText())?.[0]);
  await missing.click();
  await expect(page.getByLabel(/^Link for /)).toHaveCount(count);
  await expect(missing).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Personal links" })).toBeVisible();
  await expect(page.getByLabel(/^Link for /)).toHaveCount(0);
});

/** A round of the demo firm that is open, and whose people are not done. */
async function openRound(page: Page): Promise<string> {
  await page.goto("/clients");
  const clients = await page
    .getByRole("row")
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  for (const client of clients.filter((path) => /^\/clients\/[0-9a-f-]+$/.test(path))) {
    await page.goto(`${client}/rounds`);
    const open = page.getByRole("link", { name: "Go to the open round" });
    if ((await open.count()) === 0) continue;
    await open.click();
    await page.waitForURL("**/rounds/*");
    if ((await page.getByRole("heading", { name: "Personal links" }).count()) > 0)
      return new URL(page.url()).pathname;
  }
  throw new Error("The demo firm has no open round with people who are not done.");
}

/** Of somebody who has answered nothing yet, or of `name`. */
async function makeLink(page: Page, name?: string): Promise<[name: string, link: string]> {
  const fresh = page.getByRole("row").filter({ hasText: "0 of 35" }).filter({ hasText: "Head of" });
  const whose = name ?? (await fresh.first().getByRole("cell").first().innerText());
  await page.getByRole("button", { name: new RegExp(`^(Make a|New) link for ${whose}$`) }).click();
  return [whose, await page.getByLabel(`Link for ${whose}`).inputValue()];
}

async function onPhone(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, viewport: PHONE, hasTouch: true });
  return context.newPage();
}
