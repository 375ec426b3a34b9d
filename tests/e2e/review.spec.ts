import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import { expect, signIn, test } from "../support/browser";

const PAGE = "/review/fielding-rowe";

test("from the public page to a won engagement: a visitor answers, books and confirms; the consultant wins it", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const visitor = await asVisitor(browser, baseURL);
  await test.step("the page stands on the firm's sites alone, and leaves nothing in the browser", async () => {
    const answer = await visitor.goto(PAGE);
    expect(answer?.headers()["content-security-policy"]).toContain(
      "frame-ancestors www.fielding-rowe.example",
    );
    expect(answer?.headers()["x-frame-options"]).toBeUndefined();
    expect((await visitor.request.get("/sign-in")).headers()["x-frame-options"]).toBe("DENY");
    expect(await visitor.context().cookies()).toEqual([]);
  });

  const rival = await asVisitor(browser, baseURL);
  await test.step("another visitor comes as far as the free times", async () => {
    await rival.goto(PAGE);
    await rival.getByLabel("Company", { exact: true }).fill("Oak Partners");
    await rival.getByRole("button", { name: "See the first impression" }).click();
    await expect(rival.getByRole("heading", { name: "A first impression" })).toBeVisible();
  });

  await test.step("seven answers and a company give a first impression that doubts itself", async () => {
    await answerAll(visitor);
    await visitor.getByRole("button", { name: "See the first impression" }).click();
    await expect(visitor.getByRole("alert").first()).toContainText("Tell us what the company is called.");
    await visitor.getByLabel("Company", { exact: true }).fill("Larch Logistics");
    await visitor.getByRole("textbox", { name: "People" }).fill("60");
    await visitor.getByRole("textbox", { name: "Annual revenue" }).fill("9m");
    await visitor.getByRole("textbox", { name: "Departments with targets" }).fill("4");
    await visitor.getByRole("button", { name: "See the first impression" }).click();
    await expect(visitor.getByRole("heading", { name: "A first impression" })).toBeVisible();
    await expect(visitor.getByText("Low confidence")).toBeVisible();
    await expect(
      visitor.getByText(/too thin to decide on – the departments of Larch Logistics/),
    ).toBeVisible();
    await lookAt(visitor, "impression");
  });

  await test.step("a time by the visitor's own clock is held; another who wanted it keeps what was typed", async () => {
    const wanted = await choose(rival, "Olive Oak", "olive@oak.example");
    expect(await choose(visitor, "Ines Larch", "ines@larch.example")).toBe(wanted);
    await visitor.getByLabel("Your time zone").selectOption("America/New_York");
    await expect(visitor.getByRole("radio", { checked: true }).last()).toHaveValue(wanted);
    await visitor.getByRole("button", { name: "Hold this time" }).click();
    await expect(visitor.getByText("Look into your mail")).toBeVisible();
    await rival.getByRole("button", { name: "Hold this time" }).click();
    await expect(rival.getByRole("alert").first()).toContainText("Somebody has just taken that time.");
    await expect(rival.locator(`input[value="${wanted}"]`)).toHaveCount(0);
    await expect(rival.getByLabel("Your name")).toHaveValue("Olive Oak");
    await expect(rival.getByLabel("Company", { exact: true })).toHaveValue("Oak Partners");
  });

  await signIn(page, "owner");
  await test.step("the mailed link confirms", async () => {
    await page.goto("/settings/outbox");
    const mail = page.getByRole("listitem").filter({ hasText: "to ines@larch.example" });
    await mail.getByText("Read it, with its link").click();
    await expect(mail.getByText("(America/New York)")).toBeVisible();
    const link = (await mail.locator("code").textContent()) ?? "";
    await visitor.goto(new URL(link).pathname);
    await lookAt(visitor, "confirm");
    await visitor.getByRole("button", { name: "Book the talk" }).click();
    await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("Your talk is booked");
    await lookAt(visitor, "booked");
  });

  await test.step("it is a lead with everything in it, whose next step follows the talk when that is moved", async () => {
    await page.goto("/pipeline?view=list");
    await page.getByRole("link", { name: /Larch Logistics/ }).click();
    await page.waitForURL(/\/pipeline\/[0-9a-f-]{36}$/);
    const review = page.getByRole("region", { name: "The public review" });
    await expect(review.getByText("Ines Larch, ines@larch.example")).toBeVisible();
    await expect(review.getByText("EUR 9,000,000")).toBeVisible();
    await expect(page.getByText(/The review: a talk of 20 minutes/).first()).toBeVisible();
    await lookAt(page, "lead");
    await visitor.getByLabel("Day", { exact: true }).selectOption({ index: 2 });
    await visitor.getByRole("radiogroup").getByRole("radio").first().check();
    const before = await visitor.locator("dd").first().textContent();
    await visitor.getByRole("button", { name: "Move the talk" }).click();
    await expect(
      visitor.getByText("Moved. The new entry for your calendar is on its way to you."),
    ).toBeVisible();
    await expect(visitor.locator("dd").first()).not.toHaveText(before ?? "");
  });

  await test.step("won, the engagement stands", async () => {
    await page.reload();
    await page.getByText("It is won: open the engagement").click();
    const won = page.getByRole("region", { name: "Won" });
    await won.getByLabel("Planned hours a week").fill("10");
    await won.getByLabel("Rate per hour").fill("150");
    await won.getByRole("button", { name: "Won: open the engagement" }).click();
    await page.waitForURL(/\/engagements\/[0-9a-f-]{36}\/plan$/);
  });
});

test("in German and without JavaScript the first impression is read all the same", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, locale: "de-DE" });
  const visitor = await context.newPage();
  await visitor.goto(PAGE);
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("Wie gut läuft Ihr Unternehmen?");
  await answerAll(visitor);
  await visitor.getByLabel("Unternehmen", { exact: true }).fill("Lärche Logistik");
  await visitor.getByRole("textbox", { name: "Abteilungen mit eigenen Zielen" }).fill("4");
  await visitor.getByRole("button", { name: "Ersten Eindruck ansehen" }).click();
  await expect(visitor.getByRole("heading", { name: "Ein erster Eindruck" })).toBeVisible();
  await expect(visitor.getByText(/^Auf \d+ % der Antworten gestützt/)).toContainText("Lärche Logistik");
  await expect(visitor.getByText(/braucht es JavaScript/)).toBeVisible();
  await expect(visitor.getByLabel("Unternehmen", { exact: true })).toHaveValue("Lärche Logistik");
  await context.close();
});

async function asVisitor(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({
    ...{ baseURL, locale: "en-GB", timezoneId: "Europe/Berlin", reducedMotion: "reduce" },
  });
  return context.newPage();
}

/** What lies between the departments is weak, the rest runs. */
async function answerAll(visitor: Page): Promise<void> {
  for (const [item, level] of Object.entries({ E5: 4, O1: 4, C1: 1, F1: 1, A2: 1, S4: 1, I1: 2 }))
    await visitor.locator(`input[name="${item}"][value="${level}"]`).check();
}

/** The first time of the last day: the same one for whoever asks. */
async function choose(visitor: Page, name: string, email: string): Promise<string> {
  const days = visitor.getByLabel("Day", { exact: true });
  await days.selectOption({ index: (await days.locator("option").count()) - 1 });
  const time = visitor.locator('input[name="startsAt"]').first();
  await time.check();
  await visitor.getByRole("textbox", { name: "Your name" }).fill(name);
  await visitor.getByRole("textbox", { name: "E-mail" }).fill(email);
  return time.inputValue();
}

async function lookAt(page: Page, what: string): Promise<void> {
  const before = page.viewportSize();
  for (const [width, colorScheme] of [
    [1280, "light"],
    [390, "dark"],
    [390, "light"],
    [1280, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(
      violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
      `${what}, ${width}, ${colorScheme}`,
    ).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    if (process.env.SHOTS)
      await page.screenshot({
        path: `${process.env.SHOTS}/${what}-${width}-${colorScheme}.png`,
        fullPage: true,
      });
  }
  if (before) await page.setViewportSize(before);
}
