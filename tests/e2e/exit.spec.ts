import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { addDays, dayIn, formatDay } from "@/lib/units/days";
import { expect, showWho, signIn, test } from "../support/browser";

const TODAY = dayIn("Europe/Berlin", new Date());

test("a CEO asks for everything to be deleted and reads why not; an owner deletes another client for good and calls it off", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const mark = Date.now().toString(36);
  const phone = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } });
  const ceo = await phone.newPage();
  await signIn(ceo, "ceo");
  await signIn(page, "owner");

  await test.step("the CEO asks, in the portal", async () => {
    await ceo.goto("/portal/end");
    await expect(ceo.getByText("Visible to the CEO, and to your consultants")).toBeVisible();
    const ask = async () => {
      await ceo.getByRole("button", { name: "Ask to delete everything" }).click();
      await ceo.getByLabel("Why").fill(`We part ${mark}`);
      await ceo.getByRole("button", { name: "Ask for it" }).click();
      await expect(ceo.getByText("was asked to delete everything")).toBeVisible();
    };
    await ask();
    await ceo.getByRole("button", { name: "Take it back" }).click();
    await expect(ceo.getByText("It was taken back.")).toBeVisible();
    await ask();
    await expect(ceo.getByRole("button", { name: "Ask to delete everything" })).toHaveCount(0);
    await looksRight(ceo);
  });

  await test.step("the owner reads it and declines with a reason, which the CEO reads", async () => {
    await page.goto("/notices");
    await page
      .getByRole("button", { name: /asks to delete everything/ })
      .first()
      .click();
    await page.waitForURL(/\/clients\/[0-9a-f-]{36}\/end/);
    await expect(page.getByText(`We part ${mark}`)).toBeVisible();
    await looksRight(page);
    await page.getByRole("button", { name: "Decline" }).click();
    await expect(page.getByText("Say why: the CEO reads it.").first()).toBeVisible();
    await page.getByLabel("Or say why not").fill(`The law keeps it ${mark}`);
    await page.getByRole("button", { name: "Decline" }).click();
    await expect(page.getByText(`We part ${mark}`)).toHaveCount(0);
    await ceo.reload();
    await expect(ceo.getByText(`The law keeps it ${mark}`)).toBeVisible();
  });

  const name = `Leaving ${mark} Ltd`;
  await test.step("another client: its end, the typed name, the 30 days", async () => {
    await page.goto("/clients/new");
    await page.getByLabel("Name", { exact: true }).or(page.getByLabel(/name/i)).first().fill(name);
    await page
      .getByRole("button", { name: /Add the client|Add client|Save/ })
      .first()
      .click();
    await page.waitForURL(/\/clients\/[0-9a-f-]{36}/);
    await page.goto(`${new URL(page.url()).pathname}/end`);
    await page.getByLabel("Portal open to read until").fill(addDays(TODAY, 120));
    await page.getByRole("button", { name: "Save the day" }).click();
    await expect(page.getByText("Saved.")).toBeVisible();
    await looksRight(page);
    await showWho(page, "owner");
    const typed = page.getByLabel(`Type “${name}”`);
    await typed.fill("Another");
    await page.getByRole("button", { name: "Delete for good" }).click();
    await expect(page.getByText("That is not what this client is called.").first()).toBeVisible();
    await typed.fill(name.toUpperCase());
    await page.getByRole("button", { name: "Delete for good" }).click();
    await page.waitForURL("**/settings/deletions");
    const row = page.getByRole("row").filter({ hasText: name });
    await expect(row).toContainText(formatDay(addDays(TODAY, 30)));
    await page.goto(`/clients?q=${encodeURIComponent(name)}`);
    await expect(page.getByRole("link", { name })).toHaveCount(0);
  });

  await test.step("called off, it is on the list again", async () => {
    await page.goto("/settings/deletions");
    await page.getByRole("button", { name: `Call off the deletion of ${name}` }).click();
    await expect(page.getByRole("row").filter({ hasText: name })).toHaveCount(0);
    await page.goto(`/clients?q=${encodeURIComponent(name)}`);
    await expect(page.getByRole("link", { name })).toBeVisible();
  });
  await phone.close();
});

let shot = 0;

async function looksRight(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  await page.screenshot({ path: test.info().outputPath(`exit-${++shot}.png`), fullPage: true });
}
