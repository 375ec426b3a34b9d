import type { Page } from "@playwright/test";
import { expect, signIn, test } from "../support/browser";
import { docxText } from "../support/docx";
import { pdfText } from "../support/pdf";

async function openDraft(page: Page): Promise<void> {
  await page.goto("/clients?q=northgate");
  await page.locator("tbody").getByRole("link").first().click();
  await page.getByRole("link", { name: "Readiness", exact: true }).click();
  await page.getByRole("link", { name: "Prepare a report" }).click();
  await page.waitForURL("**/reports/draft");
}

const part = (page: Page, title: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("checkbox", { name: new RegExp(`^${title}`) }) });

/** Every figure of a text: dates, hours, money, scores, counts. */
const figuresOf = (text: string) => new Set(text.match(/\d[\d.,:]*\d|\d/g) ?? []);

test("a report is put together, kept, issued and read by the CEO as it was issued", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const words = `Said for the board ${Date.now().toString(36)}`;
  await signIn(page, "consultant");
  await openDraft(page);
  const preview = page.getByRole("region", { name: "Preview" });

  await test.step("what is ticked, moved and typed shows at once", async () => {
    await expect(preview.getByRole("heading", { name: "Why", exact: true })).toBeVisible();
    await part(page, "Why").getByRole("checkbox").uncheck();
    await expect(preview.getByRole("heading", { name: "Why", exact: true })).toHaveCount(0);
    const risks = part(page, "Risks");
    await risks.getByRole("button", { name: "Move “Risks” up" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Risks is now" })).toHaveText(
      "Risks is now 7 of 10.",
    );
    await expect(risks.getByRole("button", { name: "Move “Risks” up" })).toBeFocused();
    await page.keyboard.press("Alt+ArrowUp");
    await expect(page.getByRole("status").filter({ hasText: "Risks is now" })).toHaveText(
      "Risks is now 6 of 10.",
    );
    await risks.getByRole("textbox", { includeHidden: true }).fill(`${words}\n\n- two things`);
    await expect(preview).toContainText(words);
    await expect(page.getByRole("button", { name: "Issue this report" })).toHaveCount(0);
    for (const [width, height] of [
      [1280, 800],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.screenshot({ path: `test-results/draft-${width}.png`, fullPage: width === 390 });
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole("button", { name: "Save the draft" }).click();
    await expect(page.getByRole("button", { name: "Issue this report" })).toBeVisible();
  });

  const second = await (await browser.newContext({ baseURL })).newPage();
  await test.step("of two editors the second sees both texts, and says whose goes on", async () => {
    await signIn(second, "owner");
    await openDraft(second);
    const theirs = part(second, "Risks").getByRole("textbox", { includeHidden: true });
    await expect(theirs).toHaveValue(`${words}\n\n- two things`);
    await theirs.fill(`${words} by the owner`);
    await part(page, "Risks").getByRole("textbox", { includeHidden: true }).fill(`${words} in the end`);
    await page.getByRole("button", { name: "Save the draft" }).click();
    await expect(page.getByRole("button", { name: "Issue this report" })).toBeVisible();
    await second.getByRole("button", { name: "Save the draft" }).click();
    await expect(second.getByText("saved this draft while you were working on it")).toBeVisible();
    await expect(second.getByText(`In: ${words} in the end`)).toBeVisible();
    await expect(second.getByText(`In: ${words} by the owner`)).toBeVisible();
    await second.getByRole("button", { name: "Go on with theirs" }).click();
    await expect(theirs).toHaveValue(`${words} in the end`);
    await second.context().close();
  });

  await test.step("it is issued and shared", async () => {
    await page.getByRole("button", { name: "Issue this report" }).click();
    await page.getByRole("button", { name: "Issue it for good" }).click();
    await page.waitForURL(/reports\/[0-9a-f-]{36}$/);
    await page.getByRole("button", { name: "Share with the CEO" }).click();
    await expect(page.getByRole("button", { name: "Take back from the CEO" })).toBeVisible();
  });

  const ceo = await (await browser.newContext({ baseURL })).newPage();
  await signIn(ceo, "ceo");
  await ceo.goto("/portal/reports");
  await expect(ceo.getByText("Newest").first()).toBeVisible();
  await ceo.getByRole("main").getByRole("listitem").first().getByRole("link").first().click();
  await ceo.waitForURL(/portal\/reports\/[0-9a-f-]{36}$/);
  await expect(ceo.getByText(`${words} in the end`)).toBeVisible();
  const headings = await ceo.getByRole("main").getByRole("heading", { level: 2 }).allInnerTexts();
  expect(headings.slice(0, 5)).toEqual([
    "Where the company stands",
    "Scores and gaps",
    "What is missing before a full-time hire",
    "Hours and value",
    "Risks",
  ]);

  await test.step("the paper says every figure that the page shows", async () => {
    const href = await ceo.getByRole("link", { name: "Download PDF" }).getAttribute("href");
    const text = await pdfText(await (await ceo.request.get(href ?? "")).body());
    const sections = await ceo.getByRole("main").locator("section").allInnerTexts();
    const said = figuresOf(text);
    const missing = [...figuresOf(sections.join("\n").replace(/sha256:[0-9a-f]+/g, ""))].filter(
      (figure) => !said.has(figure) && !text.includes(figure),
    );
    expect(missing).toEqual([]);
    expect(text).toContain(`${words} in the end`);
    expect(text).not.toContain("What shows it");

    const word = await ceo.getByRole("link", { name: "Word", exact: true }).getAttribute("href");
    const inWord = await docxText(await (await ceo.request.get(word ?? "")).body());
    const there = figuresOf(inWord);
    expect([...figuresOf(sections.join("\n"))].filter((figure) => !there.has(figure))).toEqual([]);
    expect(inWord).toContain(`${words} in the end`);
    expect(inWord).toContain("The PDF is the report that counts.");
  });

  await ceo.setViewportSize({ width: 390, height: 844 });
  expect(await ceo.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await ceo.screenshot({ path: "test-results/portal-report-390.png", fullPage: true });
  await ceo.setViewportSize({ width: 1280, height: 800 });
  await ceo.screenshot({ path: "test-results/portal-report-1280.png", fullPage: true });
});

test("a colour that cannot be read is adjusted, and the page says how", async ({ page }) => {
  await signIn(page, "owner");
  await page.goto("/settings");
  await page.getByLabel("Colour").fill("#ffd400");
  await expect(page.getByText(/so it is darkened to #[0-9a-f]{6}/)).toBeVisible();
  await page.screenshot({ path: "test-results/settings-brand.png", fullPage: true });
  await page.getByLabel("Colour").fill("teal");
  await page
    .locator("form")
    .filter({ has: page.getByLabel("Colour") })
    .getByRole("button", { name: "Save" })
    .click();
  await expect(page.getByText("A colour as #0b5157").first()).toBeVisible();
});
