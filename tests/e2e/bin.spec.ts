import AxeBuilder from "@axe-core/playwright";
import { randomUUID } from "node:crypto";
import { expect, signIn, test } from "../support/browser";

test("two entries of one person are merged and taken apart again; one is deleted, and brought back from the bin", async ({
  page,
}) => {
  const name = `Tilda ${randomUUID().slice(0, 6)}`;
  await signIn(page, "consultant");
  await page.goto("/clients?q=northgate");
  const client = (await page.locator("tbody").getByRole("link").first().getAttribute("href")) ?? "";
  await page.goto(`${client}/contacts`);
  const add = page.getByRole("form", { name: "Add somebody" }).or(page.locator("form").last());
  const people = page.getByRole("listitem").filter({ hasText: name });

  await test.step("the page notices that somebody is here twice", async () => {
    for (const [called, phone] of [
      [`${name} Twin`, ""],
      [`Twin, ${name}`, "+49 40 1234"],
    ] as const) {
      await add.getByLabel("Name").fill(called);
      await add.getByLabel("In the company").selectOption("other");
      await add.getByLabel("Phone").fill(phone);
      await add.getByRole("button", { name: "Add", exact: true }).click();
      await expect(page.getByText(`Edit ${called}`)).toBeVisible();
    }
    await page.goto(`${client}/contacts`);
    const notice = page.getByRole("listitem").filter({ hasText: "look at both entries" });
    await notice.filter({ hasText: name }).getByRole("link").click();
  });

  await test.step("a preview says what is left; merged, one is left, and undone, two are", async () => {
    await expect(
      page.getByRole("heading", { level: 2, name: new RegExp(`${name}.* into .*${name}`) }),
    ).toBeVisible();
    await expect(page.getByRole("row", { name: /Phone/ })).toContainText("+49 40 1234");
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole("button", { name: "Merge them" }).click();
    await page.waitForURL("**/contacts?merged=*");
    await expect(page.getByText(/^Edit .*Tilda/).filter({ hasText: name })).toHaveCount(1);
    await page.getByRole("button", { name: "Restore" }).click();
    await expect(page.getByText(/^Edit .*Tilda/).filter({ hasText: name })).toHaveCount(2);
  });

  await test.step("deleted, it lies in the bin for 30 days, and comes back", async () => {
    const row = people.filter({ hasText: `Edit ${name} Twin` });
    await row.getByText(`Edit ${name} Twin`).click();
    await row.getByRole("button", { name: `Remove ${name} Twin` }).click();
    await page.waitForURL("**/contacts?removed=*");
    await page.goto(client);
    await page.getByRole("link", { name: "The bin" }).click();
    const binned = page.getByRole("row").filter({ hasText: `${name} Twin` });
    await expect(binned).toContainText("30 more days");
    await expect(page).toHaveTitle("Bin · Throughline");
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.screenshot({ path: test.info().outputPath("bin.png"), fullPage: true });
    await binned.getByRole("button", { name: `Bring back: ${name} Twin` }).click();
    await expect(binned).toHaveCount(0);
    await page.goto(`${client}/contacts`);
    await expect(page.getByText(`Edit ${name} Twin`)).toBeVisible();
  });
});
