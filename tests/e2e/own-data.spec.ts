import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { expect, showWho, signIn, test } from "../support/browser";

test("a CEO asks for the company's data, an owner grants it with the password, and the CEO saves it", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(150_000);
  const phone = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } });
  const ceo = await phone.newPage();
  await signIn(ceo, "ceo");
  await signIn(page, "owner");

  await test.step("asked, in the portal", async () => {
    await ceo.goto("/portal/end");
    await ceo.getByRole("button", { name: "Ask for the data" }).click();
    await expect(ceo.getByText("was asked for the data.")).toBeVisible();
    await looksRight(ceo);
  });

  await test.step("granted by the owner, once it is shown that it is they", async () => {
    await page.goto("/notices");
    await page
      .getByRole("button", { name: /data of the company/ })
      .first()
      .click();
    await page.waitForURL(/\/clients\/[0-9a-f-]{36}\/data/);
    await expect(page.getByText("asks for the data of the company.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Grant it" })).toHaveCount(0);
    await page.getByLabel("Your password").first().fill("not the password");
    await page.getByRole("button", { name: "Show that it is me" }).first().click();
    await expect(page.getByText("This is not your password.").first()).toBeVisible();
    await looksRight(page);
    await showWho(page, "owner");
    await page.getByRole("button", { name: "Grant it" }).click();
    await expect(page.getByText(/granted it on/)).toBeVisible();
  });

  await test.step("saved by the CEO, who shows the same", async () => {
    await ceo.reload();
    await expect(ceo.getByText("The data is yours to save.")).toBeVisible();
    await showWho(ceo, "ceo");
    await looksRight(ceo);
    const coming = ceo.waitForEvent("download");
    await ceo.getByRole("link", { name: "Save the file" }).click();
    const file = await coming;
    const names = Object.keys(unzipSync(await readFile(await file.path())));
    expect(names).toEqual(
      expect.arrayContaining(["README.txt", "manifest.json", "deliverables.csv", "hours/weeks.csv"]),
    );
    expect(names.some((name) => name.startsWith("diagnoses/"))).toBe(true);
  });
  await phone.close();
});

async function looksRight(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
}
