import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { addDays, dayIn, mondayOf } from "@/lib/units/days";
import { expect, signIn, test } from "../support/browser";

/** The demo firm's clock. */
const LAST_WEEK = addDays(mondayOf(dayIn("Europe/Berlin", new Date())), -7);

test("from the portfolio to a client's weekly note, edited by two, sent once, and read by the CEO", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const another = async () => (await browser.newContext({ baseURL })).newPage();
  const [owner, ceo] = [await another(), await another()];

  await test.step("the consultant starts at the portfolio, and says what they can give", async () => {
    await signIn(page, "consultant");
    await page.goto("/");
    await page.waitForURL("**/portfolio");
    await expect(page.getByRole("heading", { name: "Due today and this week" })).toBeVisible();
    await page.getByText("Change what you can give in a week").click();
    await page.getByLabel("Hours a week").fill("36:30");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText(/36:30 to give/)).toBeVisible();
    await looksRight(page);
  });

  const note = await test.step("a risk leads to what it is about: last week's note is a draft", async () => {
    const northgate = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("link", { name: "Northgate Freight", exact: true }) });
    await northgate.getByRole("link", { name: /note is still a draft/ }).click();
    await page.waitForURL("**/notes");
    await page.locator(`a[href$="/notes/${LAST_WEEK}"]`).click();
    await page.waitForURL(`**/notes/${LAST_WEEK}`);
    return new URL(page.url()).pathname;
  });

  await test.step("of two who edit it the second keeps their text and sees the other's", async () => {
    await signIn(owner, "owner");
    await owner.goto(note);
    await owner.getByLabel("Text").fill("Miriam wrote this.");
    await owner.getByRole("button", { name: "Save the draft" }).click();
    await expect(owner.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();

    await page.getByLabel("Text").fill("Done\n- The dock is open at night.\n\nDaniel wrote this.");
    await page.getByRole("button", { name: "Save the draft" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Somebody else saved this note" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "As Miriam Fielding saved it" })).toBeVisible();
    await expect(page.getByText("Miriam wrote this.", { exact: true })).toBeVisible();
    await expect(page.getByLabel("Text")).toHaveValue(/Daniel wrote this\.$/);
    await looksRight(page);
  });

  await test.step("saved again and previewed, it is sent to the CEO, and stays as it is", async () => {
    await page.getByRole("button", { name: "Save and choose readers" }).click();
    await page.waitForURL("**/send");
    await expect(page.getByText("Daniel wrote this.")).toBeVisible();
    await expect(page.getByLabel(/Jonas Richter/)).toBeChecked();
    await looksRight(page);
    await page.getByRole("button", { name: "Send the note" }).click();
    await page.waitForURL(`**${note}`);
    await expect(page.getByText(/^Sent by Daniel Rowe on/)).toBeVisible();
    await expect(page.getByText("In the outbox")).toBeVisible();
    await expect(page.getByRole("button", { name: "Save the draft" })).toBeHidden();
    await looksRight(page);
    // The colleague who still has it open is told, and keeps the text.
    await owner.getByLabel("Text").fill("Too late");
    await owner.getByRole("button", { name: "Save the draft" }).click();
    await expect(owner.getByText(/was sent meanwhile|Sent by Daniel Rowe/).first()).toBeVisible();
  });

  await test.step("the CEO reads it in the portal, with the earlier ones", async () => {
    await signIn(ceo, "ceo");
    await ceo.goto("/portal");
    await ceo.getByRole("link", { name: "Notes" }).click();
    await ceo.waitForURL("**/portal/notes");
    await expect(ceo.getByText(/^4 notes, the latest of/)).toBeVisible();
    await looksRight(ceo);
    await ceo.locator('main a[href^="/portal/notes/"]').first().click();
    await expect(ceo.getByText("The dock is open at night.")).toBeVisible();
    await expect(ceo.getByText(/^Sent by Daniel Rowe on/)).toBeVisible();
    await looksRight(ceo);
  });
});

test("an owner chooses whose portfolio it is, and sees the firm's hours", async ({ page }) => {
  await signIn(page, "owner");
  await page.goto("/portfolio");
  await expect(page.getByRole("navigation", { name: "Whose portfolio" })).toBeVisible();
  await page.getByRole("link", { name: "Daniel Rowe" }).click();
  await expect(page.getByText("Logged by Daniel Rowe")).toBeVisible();
  await looksRight(page);
});

async function looksRight(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  if (size) await page.setViewportSize(size);
}
