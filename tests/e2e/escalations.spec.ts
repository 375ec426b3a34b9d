import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { addDays, dayIn, mondayOf } from "@/lib/units/days";
import { expect, signIn, test } from "../support/browser";

const today = dayIn("Europe/Berlin", new Date());

test("decisions that reach the CEO are logged by keyboard and by phone, turned into an SOP, and become fewer", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const mark = Date.now().toString(36);
  await signIn(page, "consultant");
  await page.goto("/clients?q=northgate");
  const client = (await page.locator("tbody").getByRole("link").first().getAttribute("href")) ?? "";
  const phone = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 }, hasTouch: true });
  const ceo = await phone.newPage();
  await signIn(ceo, "ceo");

  await test.step("a line and Enter, a line and Enter: the department stays, the words go", async () => {
    await page.goto(`${client}/escalations`);
    const line = page.getByLabel("A decision that reached the CEO");
    const department = page.getByLabel("Department").first();
    await department.selectOption({ label: "Dispatch" });
    await line.focus();
    for (const text of [`Which tour first? ${mark}`, `And which second? ${mark}`]) {
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("listitem").filter({ hasText: text })).toContainText("Dispatch");
      await expect(line).toHaveValue("");
      await expect(line).toBeFocused();
      await expect(department).toHaveValue(/.+/);
    }
    await page.keyboard.press("Enter");
    await expect(page.getByText("What was asked or decided?").first()).toBeVisible();
    await page.reload();
    await expect(department.locator("option:checked")).toHaveText("Dispatch");
  });

  await test.step("the CEO logs one on a phone, in big targets, and says that one is decided", async () => {
    await ceo.goto("/portal/escalations");
    await expect(ceo.getByText("Your consultants see this too")).toBeVisible();
    const line = ceo.getByLabel("A decision that reached the CEO");
    const send = ceo.getByRole("button", { name: "Log it" });
    for (const target of [line, send])
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await line.fill(`Why me? ${mark}`);
    await send.tap();
    await expect(ceo.getByRole("listitem").filter({ hasText: `Why me? ${mark}` })).toContainText(
      "waiting since today",
    );
    await ceo.getByRole("button", { name: `Decided today: Which tour first? ${mark}` }).tap();
    await expect(
      ceo.getByRole("button", { name: `Not decided after all: Which tour first? ${mark}` }),
    ).toBeVisible();
    await ceo.getByText(`Correct: Why me? ${mark}`).tap();
    await ceo.getByLabel("What was asked or decided").fill(`Why always me? ${mark}`);
    await ceo.getByRole("button", { name: "Save" }).tap();
    await expect(ceo.getByRole("listitem").filter({ hasText: `Why always me? ${mark}` })).toBeVisible();
    await looksRight(ceo);
  });

  await test.step("it is turned into an SOP, with a note that the CEO does not read", async () => {
    await page.reload();
    const row = page.getByRole("listitem").filter({ hasText: `Why always me? ${mark}` });
    await row.getByText("Fill in, or turn into something").click();
    await row.getByLabel("Why it reached the CEO").selectOption({ label: "Habit" });
    await row.getByLabel("Turned into").selectOption({ label: "A decision right" });
    await row.getByRole("button", { name: "Save" }).click();
    await expect(row.getByText("What may be decided now without the CEO?").first()).toBeVisible();
    await row.getByLabel("Turned into").selectOption({ label: "SOP: Quoting a new lane" });
    await row.getByLabel("Note").fill(`Between us ${mark}`);
    await row.getByRole("button", { name: "Save" }).click();
    await expect(row.getByRole("paragraph").filter({ hasText: "SOP: Quoting a new lane" })).toBeVisible();
    await expect(row.getByText(`Between us ${mark}`).first()).toBeVisible();
    await ceo.reload();
    const seen = ceo.getByRole("listitem").filter({ hasText: `Why always me? ${mark}` });
    await expect(seen).toContainText("SOP: Quoting a new lane");
    await expect(ceo.getByText(`Between us ${mark}`)).toHaveCount(0);
  });

  await test.step("two who fill in the same: the second is told, sees theirs and keeps their own", async () => {
    const colleague = await (await browser.newContext({ baseURL })).newPage();
    await signIn(colleague, "assistant");
    await colleague.goto(`${client}/escalations`);
    await page.reload();
    const rowOf = (of: Page) => of.getByRole("listitem").filter({ hasText: `which second? ${mark}` });
    for (const each of [page, colleague])
      await rowOf(each).getByText("Fill in, or turn into something").click();
    const fillIn = async (of: Page, words: string) => {
      await rowOf(of).getByLabel("What was asked or decided").fill(`${words} And which second? ${mark}`);
      await rowOf(of).getByRole("button", { name: "Save" }).click();
    };
    await fillIn(page, "First:");
    await expect(rowOf(page).getByRole("paragraph").first()).toContainText("First:");
    await fillIn(colleague, "Late:");
    await expect(rowOf(colleague).getByText("Somebody else changed this meanwhile").first()).toBeVisible();
    await expect(rowOf(colleague).getByRole("paragraph").first()).toContainText("First:");
    await expect(rowOf(colleague).getByLabel("What was asked or decided")).toHaveValue(/^Late:/);
    await rowOf(colleague).getByRole("button", { name: "Save" }).click();
    await expect(rowOf(colleague).getByRole("paragraph").first()).toContainText("Late:");
    await colleague.context().close();
  });

  await test.step("deleted, it can be taken back", async () => {
    await page.reload();
    const row = page.getByRole("listitem").filter({ hasText: `Which tour first? ${mark}` });
    await row.getByText("Fill in, or turn into something").click();
    await row.getByRole("button", { name: "Delete" }).click();
    await expect(row).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(row).toBeVisible();
  });

  await test.step("an SOP is begun out of one, with its words and its department, and the ledger says so", async () => {
    const row = page.getByRole("listitem").filter({ hasText: `Which tour first? ${mark}` });
    await row.getByRole("link", { name: /^Turn into an SOP/ }).click();
    await page.waitForURL(/\/sops\/new\?escalation=/);
    await expect(page.getByLabel("Name of the procedure")).toHaveValue(`Which tour first? ${mark}`);
    await expect(page.getByLabel("Department").locator("option:checked")).toHaveText("Dispatch");
    await looksRight(page);
    await page.getByLabel("Name of the procedure").fill(`Which tour goes first ${mark}`);
    await page.getByRole("button", { name: "Begin to write" }).click();
    await page.waitForURL(/\/sops\/[0-9a-f-]{36}\/edit$/);
    await page.goto(`${client}/escalations`);
    await expect(row).toContainText(`SOP: Which tour goes first ${mark}`);
    await expect(row.getByRole("link", { name: /^Turn into an SOP/ })).toHaveCount(0);
  });

  await test.step("the trend falls, in a sentence, a picture and a table", async () => {
    await expect(
      page.getByText(
        /^Fewer decisions reach the CEO: 5\.5 a week over 4 weeks in \w+, 1\.5 over the last 4\.$/,
      ),
    ).toBeVisible();
    await expect(
      page.getByRole("img", { name: /^Escalations per week, 13 weeks, oldest first: 6, 5, 6/ }),
    ).toBeVisible();
    await page.getByText("The same as a table").click();
    const weeks = page.getByRole("table", { name: "Escalations per week, oldest first" });
    await expect(weeks.getByRole("row")).toHaveCount(14);
    await looksRight(page);
    await page.getByRole("link", { name: "26 weeks" }).click();
    await expect(weeks.getByText("not counted")).toHaveCount(13);
  });

  await test.step("a bottleneck is found, measured and removed, and comes back", async () => {
    await page.getByRole("link", { name: "Bottlenecks" }).click();
    await page.getByText("Add a bottleneck").click();
    const step = `Papers wait for a signature ${mark}`;
    await page.getByLabel("The step that holds the work back").last().fill(step);
    await page.getByLabel("What is counted").last().fill("papers a day");
    await page
      .getByLabel("Found on")
      .last()
      .fill(addDays(mondayOf(today), -14));
    await page.getByRole("button", { name: "Add to the register" }).click();
    const item = page.getByRole("region", { name: step });
    await expect(item).toContainText("throughput per head is not known");
    const cells = item.getByRole("textbox").filter({ visible: true });
    await cells.nth(0).fill("40");
    await cells.nth(0).press("Tab");
    await expect(cells.nth(1)).toBeFocused();
    await cells.nth(1).fill("8");
    await cells.nth(1).press("Enter");
    await expect(item).toContainText("5 papers a day per head");
    await item.getByText("It is removed").click();
    await item.getByLabel("By which deliverable").selectOption({ label: "SOP: Quoting a new lane" });
    await item.getByRole("button", { name: "Mark as removed" }).click();
    await expect(item).toContainText("by Quoting a new lane");
    await item.getByText("It came back").click();
    await item.getByRole("button", { name: "Mark as back" }).click();
    await expect(item.getByText("Came back", { exact: true })).toBeVisible();
    await looksRight(page);
  });
  await phone.close();
});

/** No finding of axe, and nothing wider than the page. */
async function looksRight(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const [wide, width] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(wide).toBeLessThanOrEqual(width ?? 0);
}
