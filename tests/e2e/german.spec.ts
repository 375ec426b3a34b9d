import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, signIn, test } from "../support/browser";

/** Words of the program that no demo data says: one of them on a German page was left in English. */
const ENGLISH =
  /\b(?:you|your|yours|visible|sign(?:ed)? off|signing|download|nothing|nobody|not yet|overdue|due|save|saved|cancel|waiting|where we stand|this week|owner|version|in use|of 100|issued|hours used|planned|read and|comments?|send|since|until|decided|next:|none|not known|consultants?|the ceo|the heads|scores?|confidence|stage|shared|hide|show|open|close|back to|step|logged|escalations|statements|deliverables|reports|people|notes|meetings|questionnaire|settings|appearance|sign out)\b/gi;

/** What the page says, without what is marked as another language. */
async function saidIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const each of copy.querySelectorAll(
      "[lang=en], script, style, textarea, input, option, .sr-only:empty",
    ))
      each.remove();
    return [
      copy.textContent ?? "",
      ...[...copy.querySelectorAll("[aria-label], [title], [placeholder]")].flatMap((each) =>
        ["aria-label", "title", "placeholder"].map((name) => each.getAttribute(name) ?? ""),
      ),
      document.title,
    ].join(" · ");
  });
}

async function expectGerman(page: Page, typed: RegExp): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  const said = (await saidIn(page)).replace(typed, "");
  const found = [...said.matchAll(ENGLISH)].map(
    ({ 0: word, index }) => `${word}: ${said.slice(index - 30, index + 40)}`,
  );
  expect.soft(found, page.url()).toEqual([]);
}

test("a client that reads German finds its whole portal in German, and the staff side stays English", async ({
  page,
}) => {
  test.setTimeout(240_000);
  // The rules name the sections of the article that they come from by its own words.
  const typed = /Abschnitt „[^“]+“/g;
  await signIn(page, "consultant");
  await page.goto("/clients?q=keel");
  const client = (await page.locator("tbody").getByRole("link").first().getAttribute("href")) ?? "";
  await page.goto(`${client}/edit`);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByLabel("Its people read")).toHaveValue("de");

  for (const name of ["Anders Keel", "Lucas Meyer"]) {
    await page.goto(`${client}/preview`);
    await page.getByRole("button", { name: `Preview as ${name}` }).click();
    await expect(page).toHaveURL(/\/portal$/);
    const paths = await page
      .getByRole("navigation", { name: "Hauptnavigation" })
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(paths.length).toBeGreaterThan(4);
    const [read] = await page
      .locator("main a[href^='/portal/diagnoses/'], main a[href^='/portal/findings/']")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    for (const path of [
      ...paths,
      ...(read ? [read, ...(read.includes("diagnoses") ? [`${read}/gaps`] : [])] : []),
      "/portal/notices",
    ]) {
      await page.goto(path);
      await expectGerman(page, typed);
      await page.screenshot({
        path: test.info().outputPath(`${name}${path.replace(/\W+/g, "-").slice(0, 40)}.png`),
        fullPage: true,
      });
    }
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/portal");
    await page.screenshot({ path: test.info().outputPath(`${name}-narrow.png`), fullPage: true });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, "German words are long, and the page still fits").toBeLessThanOrEqual(390);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: "light" });
    await page.getByRole("button", { name: "End the preview" }).click();
    await expect(page).toHaveURL(new RegExp(`${client}/preview$`));
  }
});
