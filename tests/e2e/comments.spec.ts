import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, signIn, test } from "../support/browser";

test("a CEO and a consultant talk beside a note, each is told, and what is withdrawn says so", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const mark = Date.now().toString(36);
  const question = `And the second dock? ${mark}`;
  await signIn(page, "consultant");
  const phone = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } });
  const ceo = await phone.newPage();
  await signIn(ceo, "ceo");

  await test.step("the CEO is told who will read it, and says it", async () => {
    await ceo.goto("/portal/notes");
    await ceo.getByRole("main").getByRole("link").first().click();
    await expect(
      ceo.getByText("With your name, read by those the note was sent to and your consultants"),
    ).toBeVisible();
    await ceo.getByLabel("Your comment").last().fill(question);
    await ceo.getByRole("button", { name: "Send" }).click();
    await expect(ceo.getByRole("listitem").filter({ hasText: question })).toContainText("CEO");
  });

  await test.step("the consultant sees the count, and the notice leads there and is read", async () => {
    await page.goto("/portfolio");
    await expect(page.getByRole("link", { name: /Notices.*\d+ unread/ })).toBeVisible();
    await page.getByRole("link", { name: /Notices.*\d+ unread/ }).click();
    await expect(page.getByRole("main")).not.toContainText(mark);
    await page
      .getByRole("button", { name: /^Open: .*commented on a weekly note/ })
      .first()
      .click();
    await expect(page.getByText(question)).toBeVisible();
    const box = page.getByLabel("Your comment").last();
    await box.fill(`In April. ${mark}`);
    await page.getByRole("button", { name: "Send" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: `In April. ${mark}` })).toBeVisible();
    await expect(box).toHaveValue("");
    await page.screenshot({ path: test.info().outputPath("thread.png"), fullPage: true });
    await page.goto("/notices");
    await page.screenshot({ path: test.info().outputPath("notices.png") });
    await page.getByRole("button", { name: "Mark all as read" }).click();
    await expect(page.getByText("Nothing here is new to you.")).toBeVisible();
  });

  await test.step("the CEO corrects and withdraws; the place stays", async () => {
    await ceo.reload();
    const own = ceo.getByRole("listitem").filter({ hasText: question });
    await own.getByText("Correct").click();
    await own.getByLabel("Your comment").fill(`${question} Or the third?`);
    await own.getByRole("button", { name: "Save" }).click();
    await expect(ceo.getByText(`${question} Or the third?`).first()).toBeVisible();
    await own.getByRole("button", { name: "Withdraw" }).click();
    await ceo.getByRole("dialog").getByRole("button", { name: "Withdraw it" }).click();
    await expect(ceo.getByText("Withdrawn by its author.").last()).toBeVisible();
    await expect(ceo.getByRole("main")).not.toContainText(question);
    await ceo.screenshot({ path: test.info().outputPath("phone.png"), fullPage: true });
  });

  const title = "Weekly leadership meeting";
  const about = `Sixty minutes, every Monday. ${mark}`;
  await test.step("the consultant says what a deliverable is, and shares its page", async () => {
    await page.goto("/clients?q=northgate");
    await page.locator("tbody").getByRole("link").first().click();
    await page.getByRole("link", { name: "Engagements", exact: true }).click();
    await page.locator("tbody").getByRole("link").first().click();
    await page.getByRole("link", { name: title }).click();
    await page.getByLabel("What it is, for the client").fill(about);
    await page.getByRole("button", { name: "Save the text" }).click();
    await expect(page.getByText("What it is was written anew").first()).toBeVisible();
    await page.getByRole("button", { name: "Share its page" }).click();
    await expect(page.getByRole("button", { name: "Take its page back" })).toBeVisible();
  });

  await test.step("the CEO reads it from the list, signs it off and asks something", async () => {
    await ceo.goto("/portal/deliverables");
    await expect(ceo.getByRole("heading", { level: 2, name: /^Reporting cadences/ })).toBeVisible();
    await expect(ceo.getByRole("heading", { level: 3 })).toHaveCount(0);
    await shoot(ceo, "list");
    await ceo.getByRole("link", { name: title }).click();
    await expect(ceo.getByText(about)).toBeVisible();
    await shoot(ceo, "unsigned");
    await ceo.getByRole("button", { name: "I have read it and agree" }).click();
    await expect(ceo.getByText(/You signed it off on /)).toBeVisible();
    await ceo.getByLabel("Your comment").last().fill(`On site? ${mark}`);
    await ceo.getByRole("button", { name: "Send" }).click();
    await expect(ceo.getByRole("listitem").filter({ hasText: `On site? ${mark}` })).toBeVisible();
    expect((await new AxeBuilder({ page: ceo }).analyze()).violations).toEqual([]);
    await shoot(ceo, "signed");
  });

  await test.step("the consultant is told, sees both, and takes the page back: it is gone at once", async () => {
    await page.goto("/notices");
    await page
      .getByRole("button", { name: /^Open: .*signed off a deliverable/ })
      .first()
      .click();
    await expect(page.getByText(`On site? ${mark}`)).toBeVisible();
    await expect(page.getByRole("region", { name: "Signed off by" })).toContainText("CEO");
    await shoot(page, "staff");
    await page.getByRole("button", { name: "Take its page back" }).click();
    await expect(page.getByRole("button", { name: "Share its page" })).toBeVisible();
    expect((await ceo.reload())?.status()).toBe(404);
  });
});

/** As it looks, in both themes, for whoever wants to see it. */
async function shoot(page: Page, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: test.info().outputPath(`${name}-${colorScheme}.png`), fullPage: true });
  }
}
