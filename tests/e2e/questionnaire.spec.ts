import { randomUUID } from "node:crypto";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, signIn, test } from "../support/browser";

test("an owner makes a questionnaire of the firm's own; a round asks it, and the diagnosis follows it", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const name = `Trades ${randomUUID().slice(0, 8)}`;
  await signIn(page, "owner");

  await test.step("copy the built-in one, and reword a statement in English only", async () => {
    await page.goto("/settings/questionnaires");
    await page.getByLabel("Name", { exact: false }).first().fill(name);
    await page.getByRole("button", { name: "Copy" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${name}, version 1`);
    await expect(page.getByText(/tell everything from it/)).toBeVisible();
    await page.getByRole("link", { name: "Reword “Work is done to standard the first time.”" }).click();
    await page.getByRole("textbox", { name: "Statement" }).first().fill("Jobs are right the first time.");
    await page.getByRole("button", { name: "Save the words" }).click();
    await expect(page.getByText("Saved", { exact: false }).first()).toBeVisible();
    await expect(page.getByText(/the built-in German no longer says the same/)).toBeVisible();
    await page.getByRole("link", { name: "Version 1" }).click();
  });
  await test.step("leave two out: the rules say what they then cannot tell", async () => {
    await leaveOut(page, "Work passes from one department to the next without anybody chasing it.");
    await expect(page.getByText(/“Work gets stuck between departments” is told from less/)).toBeVisible();
    await leaveOut(page, "Operations can deliver what sales promises.");
    await expect(page.getByText(/“Work gets stuck between departments” can no longer be told/)).toBeVisible();
  });
  await test.step("add one, and see all of it as respondents do", async () => {
    await page.getByRole("link", { name: "Add a statement" }).click();
    await page.getByLabel("Subject").selectOption("execution");
    await page
      .getByRole("textbox", { name: "Statement" })
      .first()
      .fill("Material is there when the work begins.");
    await page.getByRole("button", { name: "Add the statement" }).click();
    // Half a statement is none; what was typed stays.
    await expect(page.getByText("Say what level 3 looks like.").first()).toBeVisible();
    await page
      .getByRole("textbox", { name: "What to think about before answering" })
      .first()
      .fill("Which job waited last week?");
    for (const [at, label] of LEVELS.entries())
      await page
        .getByLabel(label)
        .first()
        .fill(`So it is at level ${at + 1}.`);
    expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
    await page.getByRole("button", { name: "Add the statement" }).click();
    await expect(page.getByText(/34 statements: 2 left out, 1 added, 1 reworded/)).toBeVisible();
    await page.getByRole("link", { name: "See it as respondents do" }).click();
    await expect(page.getByRole("radiogroup")).toHaveCount(34);
    await page.getByRole("link", { name: "Deutsch" }).click();
    await expect(page.getByText("34 Aussagen, etwa 15 Minuten.")).toBeVisible();
    await expect(page.getByText("Jobs are right the first time.")).toBeVisible();
    await page.getByRole("link", { name: "Version 1" }).click();
  });
  await test.step("publish it: from then on it only reads", async () => {
    await page.getByRole("button", { name: "Publish" }).click();
    await page.getByRole("button", { name: "Yes, publish it" }).click();
    await expect(page.getByText("Published and fixed; asked in no round yet.")).toBeVisible();
    await expect(page.getByRole("button", { name: /^Leave out/ })).toHaveCount(0);
  });
  const roundPath = await test.step("start a round with it", async () => {
    const rounds = await newClient(page, `Client of ${name}`);
    await page.goto(rounds);
    await page.getByRole("radio", { name: new RegExp(`^${name}, version 1`) }).check();
    await page.getByRole("button", { name: "Start the round" }).click();
    await page.waitForURL(/\/rounds\/[0-9a-f-]{36}$/);
    await expect(page.getByText("0 of 34").first()).toBeVisible();
    return new URL(page.url()).pathname;
  });
  await test.step("it is answered by link, all 34 statements and no other", async () => {
    await page.getByRole("button", { name: "Make a link for Carla Ruiz" }).click();
    const link = await page.getByLabel("Link for Carla Ruiz").inputValue();
    const phone = await (
      await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } })
    ).newPage();
    await phone.goto(`${new URL(link).pathname}?view=all`);
    await expect(phone.getByText(/^34 statements, about 15 minutes/)).toBeVisible();
    await phone.getByRole("button", { name: "Begin" }).click();
    await expect(phone.getByRole("radiogroup")).toHaveCount(34);
    for (const statement of await phone.getByRole("radiogroup").all())
      await statement.getByRole("radio").nth(2).check();
    await expect(phone.getByText("34 of 34")).toBeVisible();
    await phone.getByRole("button", { name: "Finish" }).click();
    await expect(phone.getByText("You have finished. Thank you.")).toBeVisible();
    await phone.context().close();
  });
  await test.step("closed, the diagnosis counts what was asked, and is proven against this version", async () => {
    await page.goto(roundPath);
    await expect(page.getByText("34 of 34").first()).toBeVisible();
    await page.getByRole("button", { name: "Close and score" }).click();
    await page.getByRole("button", { name: /^(Close without them|Yes, close and score)$/ }).click();
    await page.waitForURL("**/diagnoses/*");
    const diagnosis = new URL(page.url()).pathname;
    await page.goto(`${diagnosis}/what-if`);
    await expect(page.getByText("Material is there when the work begins.").first()).toBeVisible();
    await expect(page.getByText("Jobs are right the first time.").first()).toBeVisible();
    await expect(page.getByText("Operations can deliver what sales promises.")).toHaveCount(0);
    await page.goto(`${diagnosis}/proof?again=1`);
    await expect(page.getByText(/^Proven/)).toBeVisible();
  });
});

const LEVELS = ["Level 1, the weakest", "Level 2", "Level 3", "Level 4", "Level 5, the strongest"];

async function leaveOut(page: Page, statement: string): Promise<void> {
  await page.getByRole("button", { name: `Leave out “${statement}”` }).click();
  await expect(page.getByRole("button", { name: `Put back “${statement}”` })).toBeVisible();
}

/** A client of its own with a CEO, so that no other test finds its round. The value is its rounds' page. */
async function newClient(page: Page, name: string): Promise<string> {
  await page.goto("/clients/new");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel(/^Currency/).fill("EUR");
  await page.getByRole("button", { name: "Add the client" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
  const home = new URL(page.url()).pathname;
  await page.goto(`${home}/contacts`);
  const form = page.locator("section", { has: page.getByRole("heading", { name: "Add somebody" }) });
  await form.getByLabel("Name").fill("Carla Ruiz");
  await form.getByLabel(/^In the company/).selectOption({ label: "CEO" });
  await form.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Carla Ruiz" })).toBeVisible();
  return `${home}/rounds`;
}
