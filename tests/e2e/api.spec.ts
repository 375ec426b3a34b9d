import { expect, showWho, signIn, test } from "../support/browser";

test("an owner makes a token, a program works by it until it is revoked, and an address is told", async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "owner");
  await page.goto("/settings/api");
  await showWho(page, "owner");
  await page.getByLabel("What is it for?").fill("Monday figures");
  for (const scope of ["clients:read", "tasks:write"])
    await page.getByRole("checkbox", { name: new RegExp(`^${scope}`) }).check();
  await page.getByRole("button", { name: "Make the token" }).click();
  const secret = (await page.locator("code", { hasText: /^tl_/ }).textContent()) ?? "";
  const row = page.getByRole("row", { name: /Monday figures/ });
  await expect(row).toContainText("Never");

  const ask = (path: string) =>
    request.get(`/api/v1${path}`, { headers: { Authorization: `Bearer ${secret}` } });
  const clients = (await (await ask("/clients?q=northgate")).json()) as { data: Array<{ name: string }> };
  expect(clients.data.map(({ name }) => name)).toEqual([expect.stringMatching(/^Northgate/)]);
  expect((await ask("/opportunities")).status()).toBe(403);

  await page.reload();
  await expect(row).not.toContainText("Never");
  await expect(page.getByText(secret)).toHaveCount(0);
  await row.getByRole("button", { name: "Revoke Monday figures" }).click();
  await expect(row).toContainText("Revoked");
  expect((await ask("/me")).status()).toBe(401);

  await page.getByRole("link", { name: /webhooks/ }).click();
  await page.getByRole("textbox", { name: "Address" }).fill("https://10.0.0.8/hook");
  await page.getByRole("checkbox", { name: /^client\.created/ }).check();
  await page.getByRole("button", { name: "Add the address" }).click();
  await expect(page.getByText("An https address on the public internet, please.").first()).toBeVisible();
  await page.getByRole("textbox", { name: "Address" }).fill("https://hooks.example.com/throughline");
  await page.getByRole("button", { name: "Add the address" }).click();
  await expect(page.locator("code", { hasText: /^whsec_/ })).toBeVisible();
  await page.getByRole("button", { name: /^Send a test/ }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("Not sent: the demo firm tells nobody.")).toBeVisible({ timeout: 1_000 });
  }).toPass();
});
