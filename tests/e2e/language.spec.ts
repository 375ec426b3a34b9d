import { demoSignIns, expect, signInAs, test } from "../support/browser";

test("a respondent answers in German, and the answer is the same one in English", async ({ page }) => {
  const [, ceo] = demoSignIns().filter(({ role }) => role === "ceo");
  if (!ceo) throw new Error("The demo firm has only one CEO with a sign-in.");
  await signInAs(page, ceo);
  await page.getByRole("link", { name: /^(Begin|Go on)/ }).click();
  await page.waitForURL("**/answer");
  await page.getByRole("link", { name: "Deutsch" }).click();
  await page.waitForURL(/language=de/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Wie arbeitet .+ heute\?$/);
  await expect(page.getByText("Wer Ihre Antworten sieht")).toBeVisible();
  await page.getByRole("link", { name: "Alles auf einer Seite" }).click();
  await page.waitForURL(/view=all/);

  const german = page.getByRole("radiogroup", {
    name: "Was der Vertrieb zusagt, kann der Betrieb liefern.",
  });
  await german.getByRole("radio").nth(3).check();
  await expect(german.getByText("Gespeichert")).toBeVisible();

  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL(/language=en/);
  const english = page.getByRole("radiogroup", { name: "Operations can deliver what sales promises." });
  await expect(english.getByRole("radio").nth(3)).toBeChecked();
});
