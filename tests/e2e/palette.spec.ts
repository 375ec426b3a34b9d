import AxeBuilder from "@axe-core/playwright";
import { expect, signIn, test } from "../support/browser";

test("the palette finds a client by a slip of the finger and a page by its name, by keys alone", async ({
  page,
}) => {
  await signIn(page, "consultant");
  await page.goto("/tasks");
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Search" });
  const typed = palette.getByRole("combobox");
  await expect(typed).toBeFocused();
  await typed.fill("nortgate freigt");
  const hit = palette.getByRole("option", { name: /Northgate Freight.*Client/ });
  await expect(hit).toBeVisible();
  expect((await new AxeBuilder({ page }).include("dialog").analyze()).violations).toEqual([]);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/clients\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1, name: "Northgate Freight" })).toBeVisible();

  await page.keyboard.press("Meta+k");
  await typed.fill("zzzzqqqq");
  await expect(palette.getByText("Nothing is called like that.")).toBeVisible();
  await typed.fill("timesh");
  await expect(palette.getByRole("option", { name: "Timesheet" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(palette).toHaveCount(0);

  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  // A key that comes before the browser has drawn the closing: the focus is still in the field then.
  await page.keyboard.press("Control+k");
  await typed.evaluate((field) => {
    field.closest("dialog")?.close();
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "?", bubbles: true }));
  });
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
});
