import { randomUUID } from "node:crypto";
import { expect, signIn, test } from "../support/browser";
import { pdfText } from "../support/pdf";

test("a gate leads to where it is moved, an SOP in use meets it, and the report says when it would be ready", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const title = `Ordering oak ${randomUUID().slice(0, 6)}`;
  await signIn(page, "owner");
  await page.goto("/clients?q=keel");
  const client = (await page.locator("tbody").getByRole("link").first().getAttribute("href")) ?? "";
  const gate = page.getByRole("listitem").filter({
    has: page.getByRole("heading", { name: "Core procedures are in use" }),
  });

  await test.step("the gate names its page, and nobody has planned an SOP", async () => {
    await page.goto(client);
    await page.getByRole("link", { name: "Readiness", exact: true }).click();
    await expect(page.getByRole("heading", { level: 2, name: "The gates" })).toBeVisible();
    await gate.getByRole("link", { name: "SOPs" }).click();
    await page.waitForURL(`**${client}/sops`);
  });

  await test.step("planned, it is not met", async () => {
    await page.goto(`${client}/engagements`);
    await page.locator("tbody").getByRole("link").first().click();
    await page.getByText("Plan a deliverable", { exact: true }).click();
    await page.getByLabel("What it is").fill(title);
    await page.getByLabel("Kind", { exact: true }).selectOption("sop");
    await page.getByRole("button", { name: "Add to the plan" }).click();
    await expect(page.getByText(title).first()).toBeVisible();
  });
  const engagement = new URL(page.url()).pathname;
  await page.goto(`${client}/readiness`);
  await expect(gate.getByText("Not met", { exact: true })).toBeVisible();
  await expect(page.getByText(/gates are met, and no day can be given for the rest\.$/)).toBeVisible();

  await test.step("put into use, it is", async () => {
    await page.goto(engagement);
    // Each click waits for its button, which is there once the one before was answered.
    for (const verb of ["Start draft", "Submit for review", "Approve", "Put into use"])
      await page.getByRole("button", { name: `${verb}: ${title}` }).click();
    // Others are in use already: only this one's own words say that the last click was answered.
    await expect(page.getByRole("listitem").filter({ hasText: title })).toContainText(/in use since/);
    await page.goto(`${client}/readiness`);
    await expect(gate.getByText("Met", { exact: true })).toBeVisible();
    await expect(gate).toContainText("in use (100 %)");
  });

  await test.step("the report carries the gates and the forecast", async () => {
    await page.getByRole("link", { name: "Prepare a report" }).click();
    await page.getByRole("button", { name: "Issue this report" }).click();
    await page.getByRole("button", { name: "Issue it for good" }).click();
    await page.waitForURL(/reports\/[0-9a-f-]{36}$/);
    await expect(page.getByText("No day can be given").first()).toBeVisible();
    const href = await page.getByRole("link", { name: /PDF/ }).first().getAttribute("href");
    const text = await pdfText(await (await page.request.get(href ?? "")).body());
    expect(text).toContain("When it would be ready");
    expect(text).toContain("Too few whole weeks seen to tell its pace");
  });
});

test("the richest client's picture has a table of the same days", async ({ page }) => {
  await signIn(page, "consultant");
  await page.goto("/clients?q=northgate");
  await page.locator("tbody").getByRole("link").first().click();
  await page.getByRole("link", { name: "Readiness", exact: true }).click();
  await expect(
    page.getByText(/^Not ready for a full-time hire yet: \d+ of 11 gates are met, and at today’s pace /),
  ).toBeVisible();
  const picture = page.getByRole("img", { name: /Core procedures are in use: 50 %: .*, 85 %: / });
  await expect(picture).toBeVisible();
  const rows = page.getByRole("table", { name: "When each gate would be met" }).getByRole("row");
  for (const name of ["Core procedures are in use", "All of the work"])
    await expect(rows.filter({ hasText: name })).toContainText(/50 %: \d+ \w+ \d{4}, 85 %: /);
});
