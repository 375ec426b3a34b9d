import { createHash } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { mondayOf } from "@/lib/units/days";
import { expect, signIn, test } from "../support/browser";
import { pdfText } from "../support/pdf";

/** E1 to I5, as the page asks them: functions that do well alone, in a company that does not cohere. */
const ANSWERS = ["44443", "44434", "22211", "21211", "22111", "22322", "32222"];

test("a new company becomes a diagnosis, an engagement, a report, and the CEO's own view", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  // A name of its own, so that the test can run twice against the same database.
  const company = `Aldgate Signs ${Date.now().toString(36)}`;
  const ceoEmail = `${company.toLowerCase().replaceAll(" ", ".")}@clients.example`;

  await test.step("add the company with its facts", async () => {
    await signIn(page, "owner");
    await page.getByRole("link", { name: "Add a client" }).first().click();
    await page.getByLabel("Name", { exact: true }).fill(company);
    await page.getByLabel(/^Industry/).fill("Signage");
    await page.getByLabel(/^Currency/).fill("EUR");
    await page.getByLabel(/^Annual revenue/).fill("6.5m");
    await page.getByLabel(/^People in the company/).fill("38");
    await addDepartments(page, [
      ["Sales", "8"],
      ["Production", "14"],
      ["Design", "9"],
      ["Finance", "4"],
    ]);
    await page.getByRole("button", { name: "Add the client" }).click();
    await expectSaid(page, company);
  });
  const clientPath = new URL(page.url()).pathname;

  await test.step("enter its people, and invite the CEO", async () => {
    await page.goto(`${clientPath}/contacts`);
    await addContact(page, { name: "Carla Ruiz", email: ceoEmail, position: "CEO" });
    await addContact(page, {
      name: "Bo Strand",
      email: `bo.${ceoEmail}`,
      position: "Head of a department",
      department: "Sales",
    });
    const carla = page.getByRole("listitem").filter({ hasText: "Carla Ruiz" });
    await carla.getByRole("button", { name: "Invite to the portal" }).click();
    await expect(carla).toContainText(/invited/i);
  });

  const ceo = await (await browser.newContext({ baseURL })).newPage();
  await test.step("the CEO accepts by the link that waits in the outbox", async () => {
    await page.goto("/settings/outbox");
    const mail = page.locator("li", { hasText: ceoEmail }).first();
    const link = /https?:\/\/\S+\/links\/invitation\/[\w-]+/.exec(
      (await mail.innerText()) + (await mail.innerHTML()),
    )?.[0];
    expect(link, "the invitation's link").toBeTruthy();
    await ceo.goto(link ?? "");
    await ceo
      .getByLabel(/password/i)
      .first()
      .fill("a long sentence nobody guesses");
    await ceo.getByRole("button", { name: "Accept the invitation" }).click();
    await ceo.waitForURL("**/portal");
    await expect(ceo.getByRole("heading", { level: 1 })).toBeVisible();
  });

  await test.step("start a round; the consultant and the CEO answer all 35 statements", async () => {
    await page.goto(`${clientPath}/rounds`);
    await page.getByRole("button", { name: "Start the round" }).click();
    await expectSaid(page, "0 of 3 have finished");
    await page.getByRole("link", { name: "Answer as consultant" }).click();
    await answerAll(page);
    await ceo.goto("/portal");
    await ceo.getByRole("link", { name: "Begin" }).click();
    await answerAll(ceo);
  });

  await test.step("close the round and read the verdict", async () => {
    await page.goto(`${clientPath}/rounds`);
    await page.getByRole("link", { name: "Go to the open round" }).click();
    await expectSaid(page, "2 of 3 have finished");
    await page.getByRole("button", { name: "Close and score" }).click();
    const question = page.getByRole("dialog", { name: "Close this round and score it?" });
    await expect(question).toContainText("Bo Strand, 0 of 35 answered");
    await question.getByRole("button", { name: "Cancel" }).click();
    await expect(page.getByRole("button", { name: "Close and score" })).toBeFocused();
    await page.getByRole("button", { name: "Close and score" }).click();
    await question.getByRole("button", { name: "Close without them" }).click();
    await page.waitForURL("**/diagnoses/*");
    await expectSaid(page, company);
    await expectSaid(page, "fractional chief operating officer");
    await expect(page.getByText("Nobody but the CEO holds the departments together")).toBeVisible();
  });
  const diagnosisPath = new URL(page.url()).pathname;

  await test.step("nothing is the CEO's to see before it is shared", async () => {
    const hidden = await ceo.goto(`/portal/diagnoses/${diagnosisPath.split("/").at(-1)}`);
    expect(hidden?.status()).toBe(404);
    await page.getByRole("button", { name: "Share with the CEO" }).click();
    await expect(page.getByRole("button", { name: "Take back from the CEO" })).toBeVisible();
  });

  await test.step("open an engagement, plan a deliverable, log hours", async () => {
    await page.goto(`${clientPath}/engagements/new`);
    await page.getByLabel(/^Kind/).selectOption("fractional_coo");
    const monday = mondayOf(new Date().toISOString().slice(0, 10));
    await page.getByLabel(/^First day/).fill(monday);
    await page.getByLabel(/^Planned hours a week/).fill("12");
    await page.getByLabel(/^Rate per hour/).fill("180");
    await page.getByRole("button", { name: /open the engagement/i }).click();
    await page.getByLabel("What it is").fill("Handing a signed order to production");
    await page.getByLabel(/^Owner at the client/).selectOption({ label: "Bo Strand" });
    await page.getByRole("button", { name: "Add to the plan" }).click();
    await expect(page.getByText("Handing a signed order to production").first()).toBeVisible();

    await page.getByRole("link", { name: "Log hours" }).click();
    await page.waitForURL("**/weeks/*");
    await page.getByRole("textbox", { name: "Hours", exact: true }).fill("1:30");
    await page.getByLabel(/^Deliverable/).selectOption({ label: "Handing a signed order to production" });
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expectSaid(page, "1:30 of 12:00");
  });

  await test.step("issue the readiness report and read the file", async () => {
    await page.goto(`${clientPath}/reports`);
    await page.getByRole("link", { name: "Prepare a report" }).click();
    await page.getByRole("button", { name: "Issue this report" }).click();
    await page.getByRole("button", { name: "Issue it for good" }).click();
    await page.waitForURL(/reports\/[0-9a-f-]{36}$/);
    const href = await page.getByRole("link", { name: /PDF/ }).first().getAttribute("href");
    const file = await page.request.get(href ?? "");
    expect(file.headers()["content-type"]).toBe("application/pdf");
    const text = await pdfText(await file.body());
    expect(text).toContain(company);
    expect(text).toContain("1:30");
    expect(text).toContain("Handing a signed order to production");
    const stolen = await ceo.request.get(href ?? "");
    expect(stolen.status()).toBe(404);
  });

  await test.step("the report is shared, the CEO reads it, and anybody can tell the file from a changed one", async () => {
    await page.getByRole("button", { name: "Share with the CEO" }).click();
    await expect(page.getByRole("button", { name: "Take back from the CEO" })).toBeVisible();
    await ceo.goto("/portal/reports");
    await expectSaid(ceo, company);
    expect((await new AxeBuilder({ page: ceo }).analyze()).violations).toEqual([]);
    const href = await ceo.getByRole("link", { name: /^PDF/ }).first().getAttribute("href");
    const pdf = await (await ceo.request.get(href ?? "")).body();

    const board = await (await browser.newContext({ baseURL })).newPage();
    await board.goto("/verify");
    const check = async (buffer: Buffer) => {
      await board
        .getByLabel("The PDF")
        .setInputFiles({ name: "report.pdf", mimeType: "application/pdf", buffer });
      await expect(board.getByLabel("Its SHA-256")).toHaveValue(
        createHash("sha256").update(buffer).digest("hex"),
      );
      await board.getByRole("button", { name: "Check" }).click();
    };
    await check(pdf);
    await expect(board.getByText(/^Yes\. This is readiness report No\. \d+/)).toBeVisible();
    await check(Buffer.concat([pdf, Buffer.from("\n")]));
    await expect(board.getByText(/^No\. This is not a document as it was issued here/)).toBeVisible();
    await check(pdf);
    await expect(board.getByText(/^Yes\. This is readiness report/)).toBeVisible();
    await expect(board.getByText(/^No\. /)).toHaveCount(0);
    expect((await new AxeBuilder({ page: board }).analyze()).violations).toEqual([]);
    await board.context().close();
  });

  await test.step("the CEO sees the diagnosis, the hours and the deliverables, and signs off", async () => {
    await ceo.goto("/portal");
    await expectSaid(ceo, company);
    await ceo.getByRole("link", { name: /sign off/i }).click();
    await ceo.getByLabel("A comment").fill("This is us.");
    await ceo.getByRole("button", { name: "I have read it and agree" }).click();
    await expect(ceo.getByText(/Read and agreed by Carla Ruiz/)).toBeVisible();
    await ceo.goto("/portal/weeks");
    await expect(ceo.getByText("1:30").first()).toBeVisible();
    await expect(ceo.getByText("180")).toHaveCount(0);
    await ceo.goto("/portal/deliverables");
    await expect(ceo.getByText("Handing a signed order to production")).toBeVisible();
    expect((await ceo.goto(clientPath))?.url()).toContain("/portal");
    await page.goto(diagnosisPath);
    await expect(page.getByText(/Read and agreed by Carla Ruiz/)).toBeVisible();
  });
});

/** Said at the head of the page: its title, and its answer in a sentence. */
async function expectSaid(page: Page, words: string) {
  await expect(page.getByRole("main").getByText(words).first()).toBeVisible();
}

async function addDepartments(page: Page, departments: ReadonlyArray<readonly [string, string]>) {
  for (const [index, [name, people]] of departments.entries()) {
    if ((await page.getByLabel("Department", { exact: true }).count()) <= index)
      await page.getByRole("button", { name: "Add a department" }).click();
    await page.getByLabel("Department", { exact: true }).nth(index).fill(name);
    await page.getByLabel("People", { exact: true }).nth(index).fill(people);
    await page.getByLabel("Own targets").nth(index).selectOption({ label: "Yes" });
    await page.getByLabel("Has a head").nth(index).selectOption({ label: "Yes" });
  }
}

async function addContact(
  page: Page,
  contact: { name: string; email: string; position: string; department?: string },
) {
  const form = page.locator("section", { has: page.getByRole("heading", { name: "Add somebody" }) });
  await form.getByLabel("Name").fill(contact.name);
  await form.getByLabel(/^E-mail/).fill(contact.email);
  await form.getByLabel(/^In the company/).selectOption({ label: contact.position });
  if (contact.department) await form.getByLabel(/^Department/).selectOption({ label: contact.department });
  await form.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByRole("listitem").filter({ hasText: contact.name }).first()).toBeVisible();
}

/** Chooses a level for every statement, subject by subject, each acknowledged, and finishes. */
async function answerAll(page: Page) {
  for (const [step, ratings] of ANSWERS.entries()) {
    for (const [index, rating] of [...ratings].entries())
      await page
        .getByRole("radiogroup")
        .nth(index)
        .getByRole("radio")
        .nth(Number(rating) - 1)
        .check();
    await expect(page.getByText(`${(step + 1) * 5} of 35`)).toBeVisible();
    const next = page.getByRole("button", { name: /^Next: / });
    if ((await next.count()) === 0) continue;
    const title = (await next.innerText()).replace("Next: ", "");
    await next.click();
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
  }
  await page.getByRole("button", { name: "Finish" }).click();
  await expect(page.getByText(/You have finished/).first()).toBeVisible();
}
