import { expect, signIn, test } from "../support/browser";

test("a consultant turns a verdict by moving answers, keeps it, shares it, and the CEO reads it", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  // A name of its own, so that the test can run twice against the same database.
  const name = `With one decider ${Date.now().toString(36)}`;

  await test.step("open the what-if of the newest diagnosis", async () => {
    await signIn(page, "consultant");
    await page.goto("/clients?q=northgate");
    await page.getByRole("link", { name: "Northgate Freight" }).first().click();
    await page.getByRole("navigation", { name: "Northgate Freight" }).getByText("Assessments").click();
    await page.waitForURL("**/rounds");
    await page.locator('a[href*="/diagnoses/"]').first().click();
    await page.waitForURL("**/diagnoses/*");
    await page.getByRole("link", { name: "What if", exact: true }).click();
    await page.waitForURL("**/what-if");
  });
  const outcome = page.getByRole("complementary", { name: "What the rules say" });

  await test.step("move answers by keyboard until the verdict turns, take one back, try the next", async () => {
    await expect(outcome.getByText("The same as now.")).toBeVisible();
    const authority = page.getByRole("radiogroup", { name: /^Somebody other than the CEO has authority/ });
    await authority.getByRole("radio", { name: "4" }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
    await expect(authority.getByRole("radio", { name: "5" })).toBeChecked();
    await page.keyboard.press("Delete");
    await expect(authority.getByRole("radio", { checked: true })).toHaveCount(0);
    for (const statement of [
      /^Somebody other than the CEO has authority/,
      /^One person decides trade-offs/,
      /^Who may decide what/,
      /^Work passes from one department/,
    ])
      await page
        .getByRole("radiogroup", { name: statement })
        .getByRole("radio", { name: "5" })
        .check({ force: true });
    await expect(outcome.getByText("4 things moved")).toBeVisible();
    await expect(outcome.getByText("The same as now.")).toHaveCount(0);
    await expect(outcome.getByRole("heading", { name: "No longer holds" })).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "Northgate Freight" })).not.toBeEmpty();
  });

  await test.step("a reload keeps what was moved", async () => {
    // The address follows the moves once they have settled, and may still hold three of them.
    await page.waitForURL(
      ({ searchParams }) => (JSON.parse(searchParams.get("changes") ?? "[]") as unknown[]).length === 4,
    );
    await page.reload();
    await expect(outcome.getByText("4 things moved")).toBeVisible();
  });

  await test.step("keep it and share it", async () => {
    await page.getByRole("textbox", { name: "Name" }).fill(name);
    await page.getByRole("button", { name: "Keep the scenario" }).click();
    await page.waitForURL(/scenario=/);
    await page.getByRole("link", { name }).click();
    await page.waitForURL("**/scenarios/*");
    await expect(page.getByRole("cell", { name: "5 of 5", exact: true })).toHaveCount(4);
    await page.getByRole("button", { name: "Share with the CEO" }).click();
    await expect(page.getByRole("button", { name: "Take back from the CEO" })).toBeVisible();
  });

  await test.step("the CEO reads it from their diagnosis", async () => {
    const ceo = await (await browser.newContext({ baseURL })).newPage();
    await signIn(ceo, "ceo");
    await ceo.getByRole("link", { name: /^Read why/ }).click();
    await ceo.getByRole("link", { name }).click();
    await expect(ceo.getByRole("heading", { level: 1 })).toHaveText(name);
    await expect(ceo.getByText("It is a trial: your diagnosis stays as it is.")).toBeVisible();
    await expect(ceo.getByRole("heading", { name: "Which reasons change" })).toBeVisible();
    await ceo.context().close();
  });

  await test.step("deleted, it is gone; undone, it is back", async () => {
    await page.getByRole("button", { name: "Delete" }).click();
    await page.waitForURL("**/what-if");
    await expect(page.getByRole("link", { name })).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("link", { name })).toBeVisible();
  });
});
