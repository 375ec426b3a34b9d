import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import { expect, signIn, test } from "../support/browser";

/** What only the CEO's page may hold, and no head's: in the HTML and in what the router is sent with it. */
const NOT_FOR_HEADS = /byGroup|snapshotHash|fullTimeBudget|headSpread|nearMisses|counterfactuals|"trace"/;

test("a closed round is shared, reopened with a reason, closed as version 2; the next one asks for a new head", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const company = `Tidewater Press ${Date.now().toString(36)}`;
  await signIn(page, "owner");
  await page.goto("/clients/new");
  await page.getByLabel("Name", { exact: true }).fill(company);
  await page.getByLabel(/^Currency/).fill("EUR");
  await page.getByLabel("Department", { exact: true }).first().fill("Sales");
  await page.getByRole("button", { name: "Add the client" }).click();
  await expect(page.getByRole("main").getByText(company).first()).toBeVisible();
  const clientPath = new URL(page.url()).pathname;
  await page.goto(`${clientPath}/contacts`);
  await addContact(page, "Carla Ruiz", { position: "CEO" });
  await addContact(page, "Monique Adler", HEAD_OF_SALES);
  const head = await accepted(page, browser, baseURL ?? "", "Monique Adler");

  await test.step("a round that consultant and head have answered is closed", async () => {
    await page.goto(`${clientPath}/rounds`);
    await page.getByRole("button", { name: "Start the round" }).click();
    await page.getByRole("link", { name: "Answer as consultant" }).click();
    await answerFirst(page, 2);
    await head.goto("/portal");
    await head.getByRole("link", { name: "Begin" }).click();
    await answerFirst(head, 1);
    await page.goto(`${clientPath}/rounds`);
    await page.getByRole("link", { name: "Go to the open round" }).click();
    await close(page);
  });
  const first = new URL(page.url()).pathname;

  await test.step("share with the CEO, and separately with the heads", async () => {
    await expect(page.getByRole("button", { name: "Share with the heads" })).toHaveCount(0);
    await page.getByRole("button", { name: "Share with the CEO" }).click();
    await page.getByRole("button", { name: "Share with the heads" }).click();
    await expect(page.getByRole("button", { name: "Take back from the heads" })).toBeVisible();
    await head.goto("/portal");
    await head.getByRole("link", { name: "Read more" }).click();
    await expect(head.getByRole("heading", { level: 1 })).toContainText("Diagnosis as of");
    const raw = await (await head.request.get(head.url())).text();
    expect(raw).not.toMatch(NOT_FOR_HEADS);
    const payload = await (await head.request.get(head.url(), { headers: { RSC: "1" } })).text();
    expect(payload).not.toMatch(NOT_FOR_HEADS);
    const id = first.split("/").at(-1) ?? "";
    expect((await head.request.get(`/portal/diagnoses/${id}`)).status()).toBe(404);
    expect((await new AxeBuilder({ page: head }).setLegacyMode().analyze()).violations).toEqual([]);
    await page.goto(`${first}/readers`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("As the CEO sees it");
    await page.getByRole("link", { name: "The heads", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("As the heads see it");
  });

  await test.step("reopen it: a reason is asked for, and told to whoever answers", async () => {
    await page.goto(first);
    await page.getByRole("link", { name: "The round", exact: true }).click();
    await page.getByText("Reopen as version 2").click();
    await page.getByRole("button", { name: "Open version 2" }).click();
    await expect(page.getByText("Say why: everybody who is asked reads it.").first()).toBeVisible();
    await page.getByLabel("Why").fill("The first statement was read in two ways.");
    await page.getByRole("button", { name: "Open version 2" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("version 2");
    await head.goto("/portal");
    await expect(head.getByText("The first statement was read in two ways.")).toBeVisible();
    await head.getByRole("link", { name: /^(Begin|Go on)/ }).click();
    await expect(head.getByText("This round was reopened")).toBeVisible();
    await answerFirst(head, 4);
  });

  await test.step("closed again, version 2 stands for the round, and the old one says so", async () => {
    await close(page);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("version 2");
    await page.goto(first);
    await expect(page.getByText("Replaced by version 2")).toBeVisible();
    await page.goto(`${clientPath}/history`);
    await expect(page.getByText(/Version 2: the round was reopened/)).toBeVisible();
    await expect(page.getByText(/Replaced by version 2/)).toBeVisible();
    expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  });

  await test.step("plan the next round, and move it", async () => {
    await page.goto(`${clientPath}/rounds`);
    await page
      .getByRole("row", { name: /version 2/ })
      .getByRole("link")
      .nth(1)
      .click();
    await page.getByLabel("After 180 days").check();
    await page.getByRole("button", { name: "Plan it" }).click();
    await expect(page.getByText(/^Planned for/).first()).toBeVisible();
    await page.getByLabel("After 365 days").check();
    await page.getByRole("button", { name: "Move it" }).click();
    await expect(page.getByRole("button", { name: "Cancel the next round" })).toBeVisible();
    expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
    await page.goto("/tasks?view=everybody");
    await expect(page.getByText(/^Start the next round, after the one of/).first()).toBeVisible();
  });

  await test.step("a head has left: who is head now is ticked instead", async () => {
    await page.goto(`${clientPath}/contacts`);
    const leaving = page.getByRole("listitem").filter({ hasText: "Monique Adler" });
    await leaving.getByText("Edit Monique Adler").click();
    await leaving.getByRole("button", { name: "Remove Monique Adler" }).click();
    await expect(leaving).toHaveCount(0);
    await addContact(page, "Tom Brandt", HEAD_OF_SALES);
    await page.goto(`${clientPath}/rounds`);
    await expect(page.getByText(/Sales: Monique Adler has left\. Tom Brandt is head now/)).toBeVisible();
    await expect(page.getByRole("checkbox", { name: /Tom Brandt/ })).toBeChecked();
    await page.getByRole("button", { name: "Start the round" }).click();
    await page.waitForURL("**/rounds/*");
    await expect(page.getByRole("cell", { name: "Tom Brandt", exact: true })).toBeVisible();
    await expect(page.getByRole("cell", { name: "Monique Adler", exact: true })).toHaveCount(0);
  });
});

const HEAD_OF_SALES = { position: "Head of a department", department: "Sales" };

async function addContact(page: Page, name: string, seat: { position: string; department?: string }) {
  const form = page.locator("section", { has: page.getByRole("heading", { name: "Add somebody" }) });
  await form.getByLabel("Name").fill(name);
  await form.getByLabel(/^E-mail/).fill(addressOf(name));
  await form.getByLabel(/^In the company/).selectOption({ label: seat.position });
  if (seat.department) await form.getByLabel(/^Department/).selectOption({ label: seat.department });
  await form.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByRole("listitem").filter({ hasText: name }).first()).toBeVisible();
}

const STAMP = Date.now().toString(36);
function addressOf(name: string): string {
  return `${name.toLowerCase().replaceAll(" ", ".")}.${STAMP}@clients.example`;
}

/** Invites somebody, who accepts by the link that waits in the outbox. */
async function accepted(page: Page, browser: Browser, baseURL: string, name: string): Promise<Page> {
  const contact = page.getByRole("listitem").filter({ hasText: name });
  await contact.getByRole("button", { name: "Invite to the portal" }).click();
  await expect(contact).toContainText(/invited/i);
  await page.goto("/settings/outbox");
  const mail = page.locator("li", { hasText: addressOf(name) }).first();
  const words = (await mail.innerText()) + (await mail.innerHTML());
  const theirs = await (await browser.newContext({ baseURL })).newPage();
  await theirs.goto(/https?:\/\/\S+\/links\/invitation\/[\w-]+/.exec(words)?.[0] ?? "");
  await theirs
    .getByLabel(/password/i)
    .first()
    .fill("a long sentence nobody guesses");
  await theirs.getByRole("button", { name: "Accept the invitation" }).click();
  await theirs.waitForURL("**/portal");
  return theirs;
}

/** The first statement, by its level. */
async function answerFirst(page: Page, level: number) {
  const statement = page.getByRole("radiogroup").first();
  await statement.getByRole("radio").nth(level).check();
  await expect(statement.getByText("Saved", { exact: true })).toBeVisible();
}

async function close(page: Page) {
  await page.getByRole("button", { name: "Close and score" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^(Yes, close|Close without)/ })
    .click();
  await page.waitForURL("**/diagnoses/*");
}
