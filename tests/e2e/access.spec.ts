import { randomUUID } from "node:crypto";
import { expect, signIn, test } from "../support/browser";

test("an invitation is withdrawn, and the person is shown without access", async ({ page }) => {
  await signIn(page, "owner");
  await page.goto("/clients");
  const client = await page.locator("tbody").getByRole("link").first().getAttribute("href");
  await page.goto(`${client}/contacts`);
  const name = `Ina Vited ${randomUUID().slice(0, 6)}`;
  await page.getByLabel("Name", { exact: true }).last().fill(name);
  await page
    .getByLabel(/^E-mail/)
    .last()
    .fill(`${randomUUID().slice(0, 8)}@clients.example`);
  await page.getByLabel("In the company").last().selectOption({ label: "Head of a department" });
  await page
    .getByLabel(/^Department/)
    .last()
    .selectOption({ index: 1 });
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const item = page.getByRole("listitem").filter({ hasText: name });
  await item.getByRole("button", { name: "Invite to the portal" }).click();
  await expect(item).toContainText("Invited, not signed in yet");
  await item.getByText(`Withdraw ${name}’s invitation`).click();
  await item.getByRole("button", { name: "Withdraw it" }).click();
  await expect(item).toContainText("No portal access");
  await expect(item.getByRole("button", { name: "Invite to the portal" })).toBeVisible();
});

test("a saved role says so for as long as one looks", async ({ page }) => {
  await signIn(page, "owner");
  await page.goto("/settings/members");
  // Somebody nobody signs in as: other tests walk beside this one.
  const name = `Rolf Wechsel ${randomUUID().slice(0, 6)}`;
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel(/^E-mail/).fill(`${randomUUID().slice(0, 8)}@firm.example`);
  await page.getByRole("button", { name: /invite/i }).click();
  await page.getByRole("link", { name }).click();
  const said = page.getByText("Saved. It holds from their next click.");
  for (const role of ["Assistant", "Consultant"]) {
    await page.getByRole("radio", { name: new RegExp(`^${role}`) }).check();
    await Promise.all([
      page.waitForResponse((answer) => answer.request().method() === "POST"),
      page.getByRole("button", { name: "Save the role" }).click(),
    ]);
    await expect(said).toBeVisible();
    await page.waitForLoadState("networkidle");
    await expect(said).toBeVisible();
  }
});
