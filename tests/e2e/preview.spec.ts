import { AxeBuilder } from "@axe-core/playwright";
import { expect, signIn, test } from "../support/browser";

test("a CEO invites a head, and the consultant looks at the portal as both, changing nothing", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const mark = Date.now().toString(36);
  const name = `Fay ${mark}`;
  const ceo = await (await browser.newContext({ baseURL })).newPage();
  await signIn(ceo, "ceo");
  await signIn(page, "consultant");
  await page.goto("/clients?q=northgate");
  const client = (await page.locator("tbody").getByRole("link").first().getAttribute("href")) ?? "";

  await test.step("the CEO invites a head of department, who is on the list", async () => {
    await ceo.goto("/portal/people");
    await ceo.getByLabel("Name").fill(name);
    await ceo.getByLabel("E-mail").fill(`fay.${mark}@example.com`);
    await ceo.getByLabel("Department", { exact: true }).selectOption({ index: 1 });
    await ceo.getByRole("button", { name: "Invite", exact: true }).click();
    await expect(ceo.getByRole("listitem").filter({ hasText: name })).toContainText(
      "Invited, not signed in yet",
    );
    await ceo.screenshot({ path: test.info().outputPath("people.png"), fullPage: true });
  });

  await test.step("as that head, who has not signed in yet: their portal under a banner, nothing of the CEO's", async () => {
    await page.goto(`${client}/preview`);
    await page.screenshot({ path: test.info().outputPath("choose.png"), fullPage: true });
    await page.getByRole("button", { name: `Preview as ${name}` }).click();
    await expect(page).toHaveURL(/\/portal$/);
    await expect(page.getByRole("region", { name: "Preview" })).toContainText(
      `Preview as ${name}, Head of department.`,
    );
    await expect(page.getByRole("link", { name: "Statements" })).toHaveCount(0);
    await page.goto(client);
    await expect(page).toHaveURL(/\/portal$/);
    await page.goto("/account");
    await expect(page).toHaveURL(/\/portal$/);
    await page.goto("/portal/escalations");
    await page.getByLabel("A decision that reached the CEO").fill(`Not mine ${mark}`);
    await page.getByRole("button", { name: "Log it" }).click();
    await expect(page.getByText("This is a preview: nothing can be changed.").first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.screenshot({ path: test.info().outputPath("head.png") });
    await page.getByRole("button", { name: "End the preview" }).click();
    await expect(page).toHaveURL(new RegExp(`${client}/preview$`));
  });

  await test.step("as the CEO: the very words of the CEO's own page", async () => {
    await page
      .getByRole("button", { name: /^Preview as/ })
      .first()
      .click();
    await expect(page.getByRole("region", { name: "Preview" })).toContainText("CEO. Nothing can be changed");
    await ceo.goto("/portal/statements");
    await page.goto("/portal/statements");
    expect(await page.getByRole("main").innerText()).toBe(await ceo.getByRole("main").innerText());
    await page.screenshot({ path: test.info().outputPath("ceo.png") });
    for (const looker of [ceo, page]) {
      await looker.goto("/portal/deliverables");
      await looker.getByRole("link", { name: "Daily dispatch and warehouse huddle" }).click();
      await looker.waitForURL(/deliverables\/[0-9a-f-]{36}$/);
    }
    await expect(page.getByText("Ten minutes at 7:40")).toBeVisible();
    expect(await page.getByRole("main").innerText()).toBe(await ceo.getByRole("main").innerText());
    await page.getByRole("button", { name: "End the preview" }).click();
    await page.waitForURL(`**${client}/preview`);
    await page.goto(client);
    await expect(page.getByRole("region", { name: "Preview" })).toHaveCount(0);
  });

  await test.step("the invitation is withdrawn, and the consultant was told of both", async () => {
    const invited = ceo.getByRole("listitem").filter({ hasText: name });
    await ceo.goto("/portal/people");
    await invited.getByText(`Withdraw ${name}’s invitation`).click();
    await invited.getByRole("button", { name: "Withdraw it" }).click();
    await expect(invited).toHaveCount(0);
    await page.goto("/notices");
    await expect(page.getByText("changed who signs in to the portal").first()).toBeVisible();
  });
});
