import { randomUUID } from "node:crypto";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { expect, signIn, signInAs, test } from "../support/browser";

const PASSWORD = "seven herons by the weir";

test("somebody sets up an authenticator, and is then asked for its code or a recovery code", async ({
  page,
}) => {
  const email = await becomeAssistant(page);
  await page.goto("/account/second-factor");
  const key = await page
    .getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/)
    .first()
    .textContent();
  const recoveryCode = (await page.getByRole("main").locator("ol li").first().textContent()) ?? "";
  const app = new TOTP({ secret: Secret.fromBase32((key ?? "").replaceAll(" ", "")) });

  await page.getByRole("textbox", { name: "Code" }).fill("000000");
  await page.getByLabel("Your password").fill(PASSWORD);
  await page.getByRole("button", { name: "Set it up" }).click();
  await expect(page.getByText(/This code does not work/).first()).toBeVisible();
  await page.getByRole("textbox", { name: "Code" }).fill(app.generate());
  await page.getByLabel("Your password").fill(PASSWORD);
  await page.getByRole("button", { name: "Set it up" }).click();
  await expect(page.getByText(/8 of your codes are unused/)).toBeVisible();

  await page.context().clearCookies();
  await signInAs(page, { role: "assistant", email, password: PASSWORD });
  await expect(page).toHaveURL(/\/second-factor/);
  await page.goto("/clients");
  await expect(page, "half signed in is not signed in").toHaveURL(/\/second-factor\?callbackUrl=%2Fclients/);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole("textbox", { name: /^Code/ }).fill("not a code");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByText(/This code does not work/).first()).toBeVisible();
  await page.getByRole("textbox", { name: /^Code/ }).fill(recoveryCode);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/clients$/);

  await page.goto("/account/second-factor");
  await expect(page.getByText(/7 of your codes are unused/)).toBeVisible();
  await page.getByLabel("Your password").last().fill(PASSWORD);
  await page.getByRole("button", { name: "Remove the second factor" }).click();
  await expect(page.getByRole("heading", { name: /1\. Add Throughline/ })).toBeVisible();
});

/** Invited by the demo firm's owner, who passes the link on from the outbox. */
async function becomeAssistant(page: Page): Promise<string> {
  const name = `Faye Factor ${randomUUID().slice(0, 6)}`;
  const email = `${randomUUID().slice(0, 8)}@firm.example`;
  await signIn(page, "owner");
  await page.goto("/settings/members");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel(/^E-mail/).fill(email);
  await page.getByRole("radio", { name: /^Assistant/ }).check();
  await page.getByRole("button", { name: /invite/i }).click();
  await expect(page.getByRole("link", { name })).toBeVisible();
  await page.goto("/settings/outbox");
  const link = page.getByText(new RegExp(email)).locator("xpath=ancestor::li | ancestor::tr").first();
  const address = (await link.innerHTML()).match(/\/links\/invitation\/[\w-]+/)?.[0];
  await page.context().clearCookies();
  await page.goto(address ?? "");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button").first().click();
  await page.waitForURL(/\/portfolio/);
  return email;
}
