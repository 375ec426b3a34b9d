import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { dayIn } from "@/lib/units/days";
import { demoSignIns, expect, signIn, signInAs, test } from "../support/browser";

/** The demo firm's clock. */
const TODAY = dayIn("Europe/Berlin", new Date());

test("an engagement starts from a diagnosis, its plan is changed, and the CEO reads it", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "owner");

  const base = await test.step("a new engagement for a client with a closed diagnosis", async () => {
    await page.goto("/clients?q=Brightwater");
    await page
      .getByRole("link", { name: /Brightwater Dental/ })
      .first()
      .click();
    await page.waitForURL(/\/clients\/[0-9a-f-]+$/);
    await page.goto(`${new URL(page.url()).pathname}/engagements/new`);
    await page.getByLabel(/^Kind/).selectOption("fractional_director");
    await page.getByLabel("Title", { exact: true }).fill("Patient intake, part two");
    await page.getByLabel(/^First day/).fill(TODAY);
    await page.getByLabel("Rate per hour", { exact: true }).fill("140");
    await page.getByRole("button", { name: "Open the engagement" }).click();
    await page.waitForURL(/engagements\/[0-9a-f-]{36}$/);
    return new URL(page.url()).pathname;
  });

  await test.step("the proposal gives its reasons, the weakest first; one row is unticked", async () => {
    await page
      .getByRole("navigation", { name: "Engagement", exact: true })
      .getByRole("link", { name: "Plan" })
      .click();
    await page.waitForURL(`**${base}/plan`);
    await expect(page.getByText("There is no plan yet. This is one to start from.")).toBeVisible();
    const rows = page.getByRole("listitem").filter({ has: page.getByRole("checkbox") });
    const ratings = await rows.evaluateAll((items) =>
      items.flatMap((item) => /(\d\.\d) of 5/.exec(item.textContent ?? "")?.[1] ?? []).map(Number),
    );
    expect(ratings.length).toBeGreaterThan(3);
    expect(ratings).toEqual(ratings.toSorted((a, b) => a - b));
    await quiet(page);
    await page.getByRole("checkbox", { name: /Around the bottleneck/ }).uncheck();
    await page.getByRole("button", { name: "Write the plan" }).click();
    await expect(page.getByText(/^Phase 1 of 3: See the work\./)).toBeVisible();
    await expect(page.getByText("Around the bottleneck")).toHaveCount(0);
    await expect(page.getByText(/^Why: “/).first()).toBeVisible();
    await quiet(page);
  });

  await test.step("a phase is changed where it stands, with the keyboard alone", async () => {
    await page.getByText("Change the phase: See the work").focus();
    await page.keyboard.press("Enter");
    const name = page.getByRole("textbox", { name: "Phase", exact: true }).first();
    await name.fill("See the work as it is");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByText(/^Phase 1 of 3: See the work as it is\./)).toBeVisible();
  });

  const ceo = await (await browser.newContext({ baseURL })).newPage();
  await test.step("the CEO sees phases and deliverables, and none of what the consultants keep", async () => {
    const alma = demoSignIns().find(({ email }) => /alma/.test(email));
    expect(alma, "a CEO of that client can sign in").toBeDefined();
    await signInAs(ceo, alma!);
    await ceo.getByRole("link", { name: "Plan", exact: true }).click();
    await ceo.waitForURL("**/portal/plan");
    await expect(ceo.getByRole("heading", { name: "See the work as it is" })).toBeVisible();
    const text = await ceo.locator("body").innerText();
    expect(text).not.toMatch(/rated|of 5|Why:|planned hours|140/);
    await quiet(ceo);
  });

  await test.step("the value page says what is not known yet", async () => {
    await page.goto(`${base}/value`);
    await expect(
      page.getByText("Nothing is in use yet, so no hours stand against it.").first(),
    ).toBeVisible();
    await expect(page.getByText(/Not known yet: it takes a diagnosis before/)).toBeVisible();
    await quiet(page);
  });
});

test("on a phone the plan is a list", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, "ceo");
  await page.goto("/portal/plan");
  await expect(page.getByRole("heading", { name: "Run it without Jonas" })).toBeVisible();
  await expect(page.getByRole("img")).toBeHidden();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);
  await quiet(page);
});

async function quiet(page: Page) {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}
