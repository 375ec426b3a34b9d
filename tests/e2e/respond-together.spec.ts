import type { Page } from "@playwright/test";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, signIn, test } from "../support/browser";
import { linksOfRound, openOnPhone, roundWithHeads } from "../support/respondents";

test("five respondents by link on phones: one offline, one in two tabs, one withdrawn in the middle", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  await signIn(page, "owner");
  const round = await roundWithHeads(page, 5);
  const links = await linksOfRound(page);
  expect(links).toHaveLength(5);
  const phones = await Promise.all(
    links.map(async ({ link }) => {
      const phone = await openOnPhone(browser, baseURL ?? "", link);
      await phone.getByRole("button", { name: "Begin" }).click();
      await expect(phone.getByRole("radiogroup").first()).toBeVisible();
      return phone;
    }),
  );
  const [plain, offline, twoTabs, withdrawn, slow] = phones as [Page, Page, Page, Page, Page];

  await test.step("one answers a subject and finishes from the review", async () => {
    await answerSubject(plain, 3);
    await plain.getByRole("button", { name: "Look through your answers" }).click();
    await expect(plain.getByText("Still open: 30")).toBeVisible();
    await plain.getByRole("button", { name: "Finish" }).click();
    await expect(plain.getByText("You have finished. Thank you.")).toBeVisible();
  });

  await test.step("one goes offline: what is said waits on the page, a note and a file too, and goes out by itself", async () => {
    await offline.context().setOffline(true);
    await answerSubject(offline, 2, { saved: false });
    const panel = await openBeside(offline);
    await panel.getByLabel("Note").fill("Seen in the weekly numbers");
    await panel.getByLabel("How sure are you?").selectOption("fairly");
    await panel.getByLabel("Add a file").setInputFiles(csv("numbers.csv"));
    await expect(panel.getByText("No connection. The file stays")).toBeVisible();
    await expect(offline.getByText(/Not saved yet: no connection/).first()).toBeVisible();
    await offline.context().setOffline(false);
    await expect(panel.getByRole("link", { name: "numbers.csv" })).toBeVisible({ timeout: 30_000 });
    await expect(panel.getByText("Saved", { exact: true })).toBeVisible();
    await expect(offline.getByRole("radiogroup").getByText("Saved", { exact: true })).toHaveCount(5);
    await offline.reload();
    await offline.getByRole("button", { name: /^1: / }).click();
    await expect(offline.getByText("Your note · 1 file · fairly sure")).toBeVisible();
  });

  await test.step("one answers in two tabs: the second is told, and nothing is overwritten in silence", async () => {
    const first = twoTabs.getByRole("radiogroup").first();
    const second = await twoTabs.context().newPage();
    await second.goto(new URL(twoTabs.url()).pathname);
    const other = second.getByRole("radiogroup").first();
    await other.waitFor();
    await first.getByRole("radio").nth(0).check();
    await expect(first.getByText("Saved", { exact: true })).toBeVisible();
    await other.getByRole("radio").nth(4).check();
    await expect(other.getByText(/Answered in another window meanwhile/)).toBeVisible();
    await expect(other.getByRole("radio").nth(0)).toBeChecked();
    await other.getByRole("radio").nth(4).check();
    await expect(other.getByText("Saved", { exact: true })).toBeVisible();
    await twoTabs.reload();
    await expect(twoTabs.getByRole("radiogroup").first().getByRole("radio").nth(4)).toBeChecked();
    // A note, too, typed in both.
    const here = await openBeside(twoTabs);
    const there = await openBeside(second);
    await here.getByLabel("Note").fill("From the first tab");
    await here.getByLabel("Note").blur();
    await expect(here.getByText("Saved", { exact: true })).toBeVisible();
    await there.getByLabel("Note").fill("From the second tab");
    await there.getByLabel("Note").blur();
    await expect(there.getByText(/Noted otherwise in another window.*From the second tab/)).toBeVisible();
    await expect(there.getByLabel("Note")).toHaveValue("From the first tab");
  });

  await test.step("one's link is withdrawn in the middle: refused, and what was typed stays on the page", async () => {
    const first = withdrawn.getByRole("radiogroup").first();
    await first.getByRole("radio").nth(1).check();
    await expect(first.getByText("Saved", { exact: true })).toBeVisible();
    await page.goto(round);
    await page.getByRole("button", { name: `Withdraw the link of ${links[3]?.name}` }).click();
    // Not "the button is gone": while it sends it has another name, and the answer below could be the first to arrive.
    const holder = page.getByRole("listitem").filter({ hasText: links[3]?.name ?? "" });
    await expect(holder.getByText(/^No link yet/)).toBeVisible();
    await withdrawn.getByRole("radiogroup").nth(1).getByRole("radio").nth(1).check();
    await expect(withdrawn.getByText(/This link no longer works/).first()).toBeVisible();
    const panel = await openBeside(withdrawn);
    await panel.getByLabel("Note").fill("Too late, but kept");
    await panel.getByLabel("Note").blur();
    await panel.getByLabel("Add a file").setInputFiles(csv("late.csv"));
    await expect(panel.getByText(/no longer yours to answer/)).toBeVisible();
    await expect(panel.getByText("Not saved yet", { exact: true })).toBeVisible();
    await expect(panel.getByLabel("Note")).toHaveValue("Too late, but kept");
    await expect(withdrawn.getByRole("radiogroup").nth(1).getByRole("radio").nth(1)).toBeChecked();
  });

  await test.step("a file that is none of the kinds is refused by its bytes, and half a link is kept back", async () => {
    await slow.getByRole("radiogroup").first().getByRole("radio").nth(2).check();
    const panel = await openBeside(slow);
    const program = { name: "plan.pdf", mimeType: "application/pdf", buffer: Buffer.from("MZ\x90\0\x03") };
    await panel.getByLabel("Add a file").setInputFiles(program);
    await expect(panel.getByText(/this is no PDF/)).toBeVisible();
    await panel.getByRole("button", { name: "Remove plan.pdf" }).click();
    await panel.getByLabel("Link to evidence").fill("example");
    await panel.getByLabel("Link to evidence").press("Enter");
    await expect(panel.getByText(/begins with http/)).toBeVisible();
    await panel.getByLabel("Link to evidence").fill("www.example.com/plan");
    await panel.getByLabel("Link to evidence").blur();
    await expect(panel.getByText("Saved", { exact: true })).toBeVisible();
    await expect(slow.getByRole("heading", { level: 2 }).first()).toHaveText("Daily execution");
  });

  await test.step("the consultant sees how far each is, and what stands beside the answers", async () => {
    await page.goto(round);
    const row = (at: number) => page.getByRole("row").filter({ hasText: links[at]?.name ?? "" });
    await expect(row(0)).toContainText("Finished");
    await expect(row(0)).toContainText("5 of 35");
    await expect(row(1)).toContainText("5 of 35");
    await expect(row(2)).toContainText("1 of 35");
    await expect(row(3)).toContainText("1 of 35");
    await expect(row(4)).toContainText("1 of 35");
    await page.getByRole("link", { name: "Notes and evidence beside the answers" }).click();
    await expect(page.getByText("3 people have written or attached something")).toBeVisible();
    for (const said of ["Seen in the weekly numbers", "From the first tab", "https://www.example.com/plan"])
      await expect(page.getByText(said)).toBeVisible();
    for (const unsaid of ["Too late, but kept", "From the second tab", "late.csv"])
      await expect(page.getByText(unsaid)).toHaveCount(0);
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "numbers.csv" }).click();
    expect((await download).suggestedFilename()).toBe("numbers.csv");
    expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  });
});

/** The first subject, each statement at that level. */
async function answerSubject(page: Page, level: number, { saved = true } = {}) {
  const groups = page.getByRole("radiogroup");
  for (let at = 0; at < 5; at++) await groups.nth(at).getByRole("radio").nth(level).check();
  if (saved) await expect(groups.getByText("Saved", { exact: true })).toHaveCount(5);
}

async function openBeside(page: Page) {
  const panel = page.getByRole("group", { name: /^Add a note, evidence/ }).first();
  if (!(await panel.isVisible())) await page.locator("summary").first().click();
  await panel.waitFor();
  return panel;
}

function csv(name: string) {
  return { name, mimeType: "text/csv", buffer: Buffer.from("week;hours\n1;40\n") };
}
