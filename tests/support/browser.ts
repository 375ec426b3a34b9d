import { readFileSync } from "node:fs";
import path from "node:path";
import { test as base, type Page } from "@playwright/test";

/** Tests walk through the program that the run's set-up started, at whatever address it got. */
export const test = base.extend({
  baseURL: async ({}, provide) => {
    await provide(process.env.THROUGHLINE_E2E_URL);
  },
});

export { expect } from "@playwright/test";

export type SignIn = Readonly<{ role: string; email: string; password: string }>;

/** Signs in as the demo firm's person of that role, the way people do. */
export async function signIn(page: Page, role: string): Promise<void> {
  const account = demoSignIns().find((one) => one.role === role);
  if (!account) throw new Error(`The demo firm has nobody with the role ${role}.`);
  await signInAs(page, account);
}

export async function signInAs(page: Page, account: SignIn): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel(/e-?mail/i).fill(account.email);
  await page.getByLabel(/password/i).fill(account.password);
  await page.getByRole("button", { name: /sign in/i }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/** Shows, where a page asks for it, that it is the demo firm's person of that role who sits there. */
export async function showWho(page: Page, role: string): Promise<void> {
  const account = demoSignIns().find((one) => one.role === role);
  await page
    .getByLabel("Your password")
    .first()
    .fill(account?.password ?? "");
  await page.getByRole("button", { name: "Show that it is me" }).first().click();
  await page.getByRole("button", { name: "Show that it is me" }).waitFor({ state: "detached" });
}

export function demoSignIns(): ReadonlyArray<SignIn> {
  const file = path.join(process.env.THROUGHLINE_E2E_DATA ?? "", "demo-sign-ins.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { accounts: SignIn[] }).accounts;
}
