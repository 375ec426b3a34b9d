import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, showWho, signIn, test } from "../support/browser";

test("the owner saves a client's archive, and Settings says of each file what it is", async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, "owner");
  await page.goto("/clients?q=northgate");
  await page.locator("tbody").getByRole("link").first().click();
  await page.getByRole("link", { name: "Save everything" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Data" })).toBeVisible();
  await expect(page.getByText("Visible to the firm's owners.")).toBeVisible();

  await expect(page.getByRole("link", { name: "Save the archive" })).toHaveCount(0);
  await showWho(page, "owner");
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: "Save the archive" }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^Northgate Freight \d{4}-\d{2}-\d{2}\.zip$/);
  const bytes = await readFile(await file.path());
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
  await page.reload();
  const saved = page.getByRole("table", { name: "Archives saved" });
  await expect(saved.getByRole("row").nth(1)).toContainText(/[0-9a-f]{64}/);

  await page.goto("/settings");
  await page.getByRole("link", { name: "Data" }).click();
  const choose = (name: string, buffer: Buffer) =>
    page.getByLabel("The archive").setInputFiles({ name, buffer, mimeType: "application/zip" });
  const said = page.getByRole("status");
  await choose("whole.zip", bytes);
  await expect(said).toContainText("This client is here already", { timeout: 60_000 });
  await choose("cut.zip", bytes.subarray(0, -1_000));
  await expect(said).toContainText("cut short or changed");
  await choose("none.zip", Buffer.from("no archive"));
  await expect(said).toContainText("This is no archive of a client");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("a consultant is not shown the way, and finds no such page", async ({ page }) => {
  await signIn(page, "consultant");
  await page.goto("/clients?q=northgate");
  await page.locator("tbody").getByRole("link").first().click();
  await expect(page.getByRole("link", { name: "Edit the facts" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Save everything" })).toHaveCount(0);
  const client = page.url();
  expect((await page.goto(`${client}/data`))?.status()).toBe(404);
  expect((await page.goto("/settings/data"))?.status()).toBe(404);
});
