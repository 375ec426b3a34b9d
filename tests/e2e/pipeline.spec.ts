import { AxeBuilder } from "@axe-core/playwright";
import { expect, signIn, test } from "../support/browser";

test("a lead is moved to proposal by the keyboard, gets its terms, and is won: its engagement stands", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "owner");
  await page.getByRole("link", { name: "Pipeline", exact: true }).first().click();
  await page.waitForURL("**/pipeline");
  const column = (name: string) => page.getByRole("region", { name: new RegExp(`^${name} \\(`) });
  const card = (name: string) => column(name).getByRole("listitem").filter({ hasText: "Vale Timber" });
  await expect(card("Lead").getByText("No next step")).toBeVisible();
  await expect(column("Proposal").getByText("Overdue").first()).toBeVisible();

  await test.step("moved without a mouse", async () => {
    await card("Lead").getByText("Move to…").focus();
    await page.keyboard.press("Enter");
    await card("Lead").getByRole("button", { name: "Proposal" }).focus();
    await page.keyboard.press("Enter");
    await expect(card("Proposal")).toBeVisible();
    await expect(card("Lead")).toHaveCount(0);
  });

  await test.step("in the list, with what it may be worth", async () => {
    await page.getByRole("link", { name: "List", exact: true }).click();
    await page.waitForURL("**/pipeline?view=list");
    await page.getByRole("link", { name: /Vale Timber/ }).click();
    await page.waitForURL(/\/pipeline\/[0-9a-f-]{36}$/);
    await expect(page).toHaveTitle("Opportunity · Throughline");
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const form = page.getByRole("region", { name: "What is known" });
    await form.getByLabel("Hours a week").fill("10");
    await form.getByLabel("Weeks").fill("20");
    await form.getByLabel("Rate per hour").fill("150");
    await form.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("Proposal. EUR 30,000, expected EUR 18,000 (60 %).")).toBeVisible();
  });

  await test.step("won: the engagement has the terms, and the client is active", async () => {
    await page.getByText("It is won: open the engagement").click();
    const won = page.getByRole("region", { name: "Won" });
    await expect(won.getByLabel("Planned hours a week")).toHaveValue("10:00");
    await expect(won.getByLabel("Rate per hour")).toHaveValue("150");
    await won.getByRole("button", { name: "Won: open the engagement" }).click();
    await page.waitForURL(/\/engagements\/[0-9a-f-]{36}\/plan$/);
    await expect(page.getByText("There is no plan yet. This is one to start from.")).toBeVisible();
    await page.goto("/pipeline?view=list&state=won");
    await expect(page.getByRole("row", { name: /Vale Timber/ })).toContainText("Active");
  });
});
