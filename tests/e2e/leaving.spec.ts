import AxeBuilder from "@axe-core/playwright";
import { expect, signIn, test } from "../support/browser";

test("a link, the palette and the way back ask before they leave behind what is not saved", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "consultant");
  await page.goto("/clients?q=northgate");
  await page.locator("tbody").getByRole("link").first().click();
  await page.getByRole("link", { name: "Escalations", exact: true }).click();
  await page.waitForURL(/\/escalations$/);
  const here = page.url();
  const line = page.getByLabel("A decision that reached the CEO");
  const question = page.getByRole("dialog", { name: "Leave without saving?" });
  const link = page.getByRole("link", { name: "Readiness", exact: true });

  await line.fill("May we hire a second dispatcher?");
  await link.click();
  await expect(question).toBeVisible();
  await expect(question.getByText(/is not saved\.$/)).toBeVisible();
  await expect(question.getByRole("button", { name: "Stay" })).toBeFocused();
  expect((await new AxeBuilder({ page }).include("dialog").analyze()).violations).toEqual([]);
  await question.getByRole("button", { name: "Stay" }).click();
  await expect(question).toHaveCount(0);
  expect(page.url()).toBe(here);
  await expect(line).toHaveValue("May we hire a second dispatcher?");

  await test.step("the palette", async () => {
    await page.keyboard.press("Control+k");
    const palette = page.getByRole("dialog", { name: "Search" });
    await palette.getByRole("combobox").fill("timesh");
    await palette.getByRole("option", { name: "Timesheet" }).click();
    await expect(question).toBeVisible();
    await page.keyboard.press("Escape");
    expect(page.url()).toBe(here);
  });

  await test.step("the way back", async () => {
    await line.press("End");
    await page.evaluate(() => window.history.back());
    await expect(question).toBeVisible();
    await page.keyboard.press("Escape");
    expect(page.url()).toBe(here);
    await expect(line).toHaveValue("May we hire a second dispatcher?");
  });

  await test.step("whoever leaves has left", async () => {
    await link.click();
    await question.getByRole("button", { name: "Leave" }).click();
    await page.waitForURL(/\/readiness$/);
    await expect(question).toHaveCount(0);
    await page.getByRole("link", { name: "Escalations", exact: true }).first().click();
    await page.waitForURL(here);
  });
});

test("a form that was saved, or one that only searches, lets everybody go", async ({ page }) => {
  await signIn(page, "consultant");
  await page.goto("/clients?q=northgate");
  await page.locator("tbody").getByRole("link").first().click();
  await page.getByRole("link", { name: "Escalations", exact: true }).click();
  await page.waitForURL(/\/escalations$/);
  const line = page.getByLabel("A decision that reached the CEO");
  await line.fill("May we leave now?");
  await line.press("Control+Enter");
  await expect(page.getByText("May we leave now?").first()).toBeVisible();
  await expect(line).toHaveValue("");
  await page.getByRole("link", { name: "Readiness", exact: true }).click();
  await page.waitForURL(/\/readiness$/);

  await page.getByRole("link", { name: "Accountability", exact: true }).first().click();
  await page.getByLabel("What is it about?").fill("Claims");
  await page.getByRole("link", { name: "Escalations", exact: true }).first().click();
  await page.waitForURL(/\/escalations$/);
});
