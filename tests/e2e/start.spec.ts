import { demoSignIns, expect, signIn, test } from "../support/browser";

test("everybody of the demo firm can sign in with the password that the start printed", async ({ page }) => {
  for (const { role } of demoSignIns()) {
    await page.context().clearCookies();
    await signIn(page, role);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});
