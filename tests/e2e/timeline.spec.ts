import { AxeBuilder } from "@axe-core/playwright";
import { expect, signIn, test } from "../support/browser";

test("a call with a next step stands in the timeline, is a task, tells a colleague, and is news to them", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const mark = Date.now().toString(36);
  await signIn(page, "consultant");
  await page.goto("/clients?q=northgate");
  const client = (await page.locator("tbody").getByRole("link").first().getAttribute("href")) ?? "";
  const other = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } });
  const colleague = await other.newPage();
  await signIn(colleague, "owner");

  await test.step("the colleague begins a visit", async () => {
    await colleague.goto(client);
    await expect(colleague.getByText(/^Since /)).toBeVisible();
  });

  await test.step("a call is written down", async () => {
    await page.goto(`${client}/timeline`);
    await expect(page.getByText("Your firm alone; nobody at the client sees it.")).toBeVisible();
    await page.getByText("Write down a note, a call or a meeting").click();
    const form = page.locator("form").filter({ has: page.getByRole("button", { name: "Write it down" }) });
    await form.getByLabel("A call").check();
    await form
      .getByLabel("What was said")
      .fill(`They move in June ${mark}. @Miriam Fielding, you know the place.`);
    await form.getByLabel("Petra Vogel").check();
    await form.getByLabel("Next step").fill(`Send the plan ${mark}`);
    await page.getByRole("button", { name: "Write it down" }).click();
    await expect(form.getByLabel("By which day?")).toHaveAttribute("aria-invalid", "true");
    await form.getByLabel("By which day?").fill("2027-01-04");
    await page.getByRole("button", { name: "Write it down" }).click();
    const entry = page.getByRole("listitem").filter({ hasText: `They move in June ${mark}` });
    await expect(entry).toContainText(`Next step: Send the plan ${mark}`);
    await expect(entry).toContainText("With Petra Vogel");
  });

  await test.step("a pasted e-mail fills in its own fields", async () => {
    await page.getByText("Paste an e-mail").click();
    const paste = page.getByLabel("Paste the e-mail, with its head if you have it");
    const head = `From: Emre Yilmaz <emre@northgate.example>\nDate: Tue, 24 Nov 2026 14:05:09 +0100\nSubject: Night list ${mark}`;
    await paste.fill(`${head}\n\nThe list holds.`);
    await expect(page.getByLabel("Subject").first()).toHaveValue(`Night list ${mark}`);
    await page.getByRole("button", { name: "Keep the e-mail" }).click();
    const mail = page.getByRole("listitem").filter({ hasText: `Night list ${mark}` });
    await expect(mail).toContainText("14:05");
    await expect(mail).toContainText("With Emre Yilmaz");
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      // Measured when the colours have come to rest.
      await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
    await mail.getByRole("button", { name: /^Delete/ }).click();
    await expect(mail).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(mail).toHaveCount(1);
  });

  await test.step("a file is put there", async () => {
    await page.getByText("Add a file", { exact: true }).click();
    await page
      .getByLabel("A file of up to 5 MB")
      .setInputFiles({ name: `tours-${mark}.csv`, mimeType: "text/csv", buffer: Buffer.from("a;b\n1;2\n") });
    await page.getByRole("button", { name: "Add the file" }).click();
    await expect(page.getByRole("link", { name: `tours-${mark}.csv` })).toBeVisible();
  });

  await test.step("the next step is a task", async () => {
    await page.goto("/tasks");
    await expect(page.getByText(`Send the plan ${mark}`)).toBeVisible();
  });

  await test.step("the colleague is told, and the client's page says what is new", async () => {
    await colleague.goto("/notices");
    await colleague
      .getByRole("button", { name: /^Open: .*named you in the timeline/ })
      .first()
      .click();
    await expect(colleague.getByText(`They move in June ${mark}`)).toBeVisible();
    expect((await new AxeBuilder({ page: colleague }).analyze()).violations).toEqual([]);
    await colleague.goto(client);
    const since = colleague.locator("#since");
    await since.getByRole("link", { name: /call/ }).click();
    await expect(colleague.getByText(`They move in June ${mark}`)).toBeVisible();
  });
  await other.close();
});
