import type { Page } from "@playwright/test";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, signIn, test } from "../support/browser";
import { linksOfRound, openOnPhone, PHONE, roundWithHeads } from "../support/respondents";

test("every page of a respondent is without findings in both themes, in German as in English", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  await signIn(page, "owner");
  await roundWithHeads(page, 2);
  const [{ link } = { link: "" }] = await linksOfRound(page);
  const phone = await openOnPhone(browser, baseURL ?? "", link);
  await looksWell(phone, "who reads the answers");

  await phone.getByRole("link", { name: "Deutsch" }).click();
  await expect(phone.getByRole("button", { name: "Beginnen" })).toBeVisible();
  await looksWell(phone, "in German");
  await phone.getByRole("button", { name: "Beginnen" }).click();
  await phone.getByRole("radiogroup").first().waitFor();

  await test.step("German is remembered, and everything that is said is in it", async () => {
    await phone.goto(new URL(link).pathname);
    await expect(phone).toHaveTitle("Ihr Fragebogen · Throughline");
    await phone.getByRole("radiogroup").first().getByRole("radio").nth(2).check();
    await expect(phone.getByText("Gespeichert", { exact: true }).first()).toBeVisible();
    await phone.context().setOffline(true);
    await phone.getByRole("radiogroup").nth(1).getByRole("radio").nth(2).check();
    await expect(phone.getByText(/Noch nicht gespeichert: keine Verbindung/)).toBeVisible();
    await looksWell(phone, "offline");
    await phone.context().setOffline(false);
    await expect(phone.getByText("Gespeichert", { exact: true })).toHaveCount(3);
  });

  await test.step("the panel beside an answer, filled in, with a refused file and half a link", async () => {
    await phone.locator("summary").first().click();
    const panel = phone.getByRole("group", { name: /^Notiz, Beleg/ }).first();
    await panel.getByLabel("Notiz").fill("Im Mai gesehen");
    await panel.getByLabel("Link zu einem Beleg").fill("nirgends");
    await panel.getByLabel("Wie sicher sind Sie?").selectOption("guess");
    const text = { name: "zahlen.csv", mimeType: "text/csv", buffer: Buffer.from("a;b\n") };
    const program = { name: "plan.pdf", mimeType: "application/pdf", buffer: Buffer.from("MZ\0") };
    await panel.getByLabel("Datei hinzufügen").setInputFiles([text, program]);
    await expect(panel.getByText(/Das ist dem Inhalt nach keine PDF/)).toBeVisible();
    await expect(panel.getByRole("link", { name: "zahlen.csv" })).toBeVisible();
    await expect(panel.getByText(/Ein Link beginnt mit/)).toBeVisible();
    await looksWell(phone, "beside an answer");
    await panel.getByRole("button", { name: "plan.pdf entfernen" }).click();
    await panel.getByLabel("Link zu einem Beleg").fill("");
    await panel.getByLabel("Link zu einem Beleg").blur();
    await expect(panel.getByText("Gespeichert", { exact: true })).toBeVisible();
  });

  await test.step("the handoffs, the review, and what was answered", async () => {
    await phone.getByRole("button", { name: /^7: / }).click();
    await expect(phone.getByRole("heading", { name: "Was andere Abteilungen übergeben" })).toBeVisible();
    await phone.getByRole("radio", { name: "Manchmal unvollständig" }).first().check();
    await looksWell(phone, "the handoffs");
    await phone.getByRole("button", { name: "Ihre Antworten durchsehen", exact: true }).click();
    await expect(phone.getByText("Noch offen: 33")).toBeVisible();
    await looksWell(phone, "the review");
    await phone.getByRole("button", { name: "Abschließen" }).click();
    await expect(phone.getByText("Sie sind fertig. Vielen Dank.")).toBeVisible();
    await expect(phone.getByText("Im Mai gesehen")).toBeVisible();
    await looksWell(phone, "finished");
  });

  await phone.goto("/respond/none?language=de");
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Dieser Link gilt nicht mehr.");
  await looksWell(phone, "a link that opens nothing");
});

test("a German browser is answered in German at first; the address still wins", async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, "owner");
  await roundWithHeads(page, 1);
  const [{ link } = { link: "" }] = await linksOfRound(page);
  const context = await browser.newContext({ baseURL, locale: "de-AT" });
  const german = await context.newPage();
  const { pathname } = new URL(link);
  await german.goto(pathname);
  await expect(german.getByRole("button", { name: "Beginnen" })).toBeVisible();
  await german.goto(`${pathname}?language=en`);
  await expect(german.getByRole("button", { name: "Begin", exact: true })).toBeVisible();
  await german.getByRole("button", { name: "Begin", exact: true }).click();
  await german.getByRole("radiogroup").first().waitFor();
  await german.goto(pathname);
  await expect(german.getByRole("button", { name: /^Next: / })).toBeVisible();
});

const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function looksWell(page: Page, where: string) {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).setLegacyMode().analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => ({ id, html })));
    expect.soft(found, `${where}, ${colorScheme}`).toEqual([]);
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, where).toBeLessThanOrEqual(PHONE.width);
}
