import type { Browser, Page } from "@playwright/test";

export const PHONE = { width: 390, height: 844 };

/** A company of its own with so many heads, each of a department, and its open round, as whoever is signed in; its path. */
export async function roundWithHeads(page: Page, count: number): Promise<string> {
  const company = `Lindqvist Pumps ${Date.now().toString(36)}`;
  const departments = ["Sales", "Production", "Design", "Finance", "Service"].slice(0, Math.max(count, 2));
  await page.goto("/clients/new");
  await page.getByLabel("Name", { exact: true }).fill(company);
  await page.getByLabel(/^Currency/).fill("EUR");
  for (const [at, name] of departments.entries()) {
    if ((await page.getByLabel("Department", { exact: true }).count()) <= at)
      await page.getByRole("button", { name: "Add a department" }).click();
    await page.getByLabel("Department", { exact: true }).nth(at).fill(name);
  }
  await page.getByRole("button", { name: "Add the client" }).click();
  await page.waitForURL(/\/clients\/[0-9a-f-]{36}$/);
  const client = new URL(page.url()).pathname;
  await page.goto(`${client}/contacts`);
  const form = page.locator("section", { has: page.getByRole("heading", { name: "Add somebody" }) });
  for (const department of departments.slice(0, count)) {
    const name = `Kim ${department}`;
    await form.getByLabel("Name").fill(name);
    await form.getByLabel(/^In the company/).selectOption({ label: "Head of a department" });
    await form.getByLabel(/^Department/).selectOption({ label: department });
    await form.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("listitem").filter({ hasText: name }).first().waitFor();
  }
  await page.goto(`${client}/rounds`);
  await page.getByRole("button", { name: "Start the round" }).click();
  await page.waitForURL("**/rounds/*");
  return new URL(page.url()).pathname;
}

/** Makes a personal link for everybody of the round that the page shows. */
export async function linksOfRound(page: Page): Promise<Array<{ name: string; link: string }>> {
  await page
    .getByRole("button", { name: /^Make (the \d+ missing links$|a link for )/ })
    .first()
    .click();
  const fields = page.getByLabel(/^Link for /);
  await fields.first().waitFor();
  return Promise.all(
    (await fields.all()).map(async (field) => ({
      name: ((await field.locator("..").innerText()).split("\n")[0] ?? "").replace("Link for ", "").trim(),
      link: await field.inputValue(),
    })),
  );
}

export async function openOnPhone(browser: Browser, baseURL: string, link: string): Promise<Page> {
  // Colours are to be judged where they end, not on their way there.
  const context = await browser.newContext({
    baseURL,
    viewport: PHONE,
    hasTouch: true,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(new URL(link).pathname);
  return page;
}
