import type { Locator, Page } from "@playwright/test";
import { throughlineTemplate } from "@/lib/rules/questionnaire/template";
import { expect, signIn, test } from "../support/browser";
import { linksOfRound, openOnPhone, roundWithHeads } from "../support/respondents";

test("a whole questionnaire with the keyboard alone: arrows move, space chooses, nothing is sent by itself", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  await signIn(page, "owner");
  const round = await roundWithHeads(page, 1);
  const [{ name, link } = { name: "", link: "" }] = await linksOfRound(page);
  const phone = await openOnPhone(browser, baseURL ?? "", link);
  const saves = countSaves(phone);
  await tabTo(phone, phone.getByRole("button", { name: "Begin" }));
  await phone.keyboard.press("Enter");
  await phone.getByRole("radiogroup").first().waitFor();

  const dimensions = throughlineTemplate.texts.en;
  for (const [step, { title, statements }] of dimensions.entries()) {
    await expect(phone.getByRole("heading", { level: 2, name: title })).toBeVisible();
    for (const { id, statement, anchors } of statements) {
      // What a screen reader says of it: the statement names the group, its own words each level.
      const group = phone.getByRole("radiogroup", { name: statement, exact: true });
      const levels = group.getByRole("radio");
      for (const [at, anchor] of anchors.entries()) await expect(levels.nth(at)).toHaveAccessibleName(anchor);
      await tabTo(phone, levels.first());
      const before = saves.count;
      for (let at = 1; at < 6; at++) {
        await phone.keyboard.press(at % 2 ? "ArrowDown" : "ArrowRight");
        await expect(levels.nth(at)).toBeFocused();
      }
      await phone.keyboard.press("ArrowDown");
      await expect(levels.first()).toBeFocused();
      await expect(group.getByRole("radio", { checked: true })).toHaveCount(0);
      expect(saves.count, "reading through the levels sends nothing").toBe(before);
      await phone.keyboard.press("ArrowUp");
      await phone.keyboard.press("ArrowLeft");
      await phone.keyboard.press(" ");
      await expect(levels.nth(4)).toBeChecked();
      await expect(group.getByText("Saved", { exact: true })).toBeVisible();
      await expect(group).toHaveAccessibleDescription(/Saved$/);
      if (id === "E1") await noteByKeyboard(phone, statement);
    }
    const next = phone.getByRole("button", { name: /^Next: / });
    await expect(next).toHaveText(`Next: ${dimensions[step + 1]?.title ?? "Look through your answers"}`);
    await tabTo(phone, next);
    await phone.keyboard.press("Enter");
  }

  await expect(phone.getByRole("heading", { name: "Look through your answers" })).toBeVisible();
  await expect(phone.getByText(/Still open/)).toHaveCount(0);
  await test.step("from the review back to a statement, and again to the review", async () => {
    const { statement = "" } = dimensions[2]?.statements[1] ?? {};
    await tabTo(phone, phone.getByRole("button", { name: `Change: ${statement}` }));
    await phone.keyboard.press("Enter");
    const group = phone.getByRole("radiogroup", { name: statement, exact: true });
    await expect(group.getByRole("radio").nth(4)).toBeFocused();
    await phone.keyboard.press("ArrowUp");
    await phone.keyboard.press(" ");
    await expect(group.getByRole("radio").nth(3)).toBeChecked();
    await expect(group.getByText("Saved", { exact: true })).toBeVisible();
    await tabTo(phone, phone.getByRole("button", { name: "Look through your answers" }), "Shift+Tab");
    await phone.keyboard.press("Enter");
  });
  await tabTo(phone, phone.getByRole("button", { name: "Finish" }));
  await phone.keyboard.press("Enter");
  await expect(phone.getByText("You have finished. Thank you.")).toBeInViewport();
  await expect(phone.getByRole("radio")).toHaveCount(0);
  await page.goto(round);
  await expect(page.getByRole("row").filter({ hasText: name })).toContainText("35 of 35");
});

/** The panel opens by Enter, is filled in, and Enter in its one-line field goes nowhere. */
async function noteByKeyboard(page: Page, statement: string) {
  await tabTo(page, page.locator("summary").filter({ hasText: statement }));
  await page.keyboard.press("Enter");
  const panel = page.getByRole("group", { name: new RegExp(`: ${statement.replaceAll(/[.?]/g, "\\$&")}$`) });
  await page.keyboard.press("Tab");
  await expect(panel.getByLabel("Note")).toBeFocused();
  await page.keyboard.type("Typed without a mouse");
  await page.keyboard.press("Tab");
  await page.keyboard.type("https://example.com/keys");
  await page.keyboard.press("Enter");
  await expect(panel.getByLabel("Link to evidence")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(panel.getByLabel("How sure are you?")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(panel.getByLabel("Add a file")).toBeFocused();
  await expect(panel.getByText("Saved", { exact: true })).toBeVisible();
}

/** Presses Tab until the focus is there: everything is reached, in an order, without a trap. */
async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab") {
  for (let presses = 0; presses < 150; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error("Tab does not get there.");
}

function countSaves(page: Page) {
  const saves = { count: 0 };
  page.on("request", (request) => {
    if (request.method() === "POST") saves.count++;
  });
  return saves;
}
