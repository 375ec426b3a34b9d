import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Download, Page } from "@playwright/test";
import { expect, signIn, test } from "../support/browser";
import { pdfText } from "../support/pdf";

test("sheets are printed, and what comes back goes in: refused with its bad rows, written once they are mended", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signIn(page, "owner");
  const company = `Zeta Paper Mill ${Date.now().toString(36)}`;
  await startRound(page, company);
  const roundPath = new URL(page.url()).pathname;

  await test.step("a sheet with a name, in German on Letter, and a blank one", async () => {
    await page.getByRole("link", { name: "On paper" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/On paper/);
    await expectNoFindings(page);
    await page.getByRole("link", { name: "Deutsch" }).click();
    await expect(page).toHaveURL(/language=de/);
    await page.getByRole("link", { name: "Letter", exact: true }).click();
    await expect(page).toHaveURL(/language=de&paper=letter/);
    const mine = await saved(page, page.getByRole("link", { name: "PDF for Bo Strand" }).click());
    expect(mine.name).toBe(`Fragebogen ${company}, Bo Strand.pdf`);
    const text = await pdfText(mine.bytes);
    for (const words of ["Bo Strand", "Wer Ihre Antworten sieht", "Seite 1 von"])
      expect(text).toContain(words);
    const blank = await saved(page, page.getByRole("link", { name: "Blank PDF for a head" }).click());
    expect(await pdfText(blank.bytes)).not.toContain("Bo Strand");
  });

  const file =
    await test.step("the file to fill in has a row per person and a column per statement", async () => {
      const given = await saved(
        page,
        page.getByRole("link", { name: "Get the file to fill in (CSV)" }).click(),
      );
      const lines = new TextDecoder().decode(given.bytes).trim().split("\r\n");
      expect(lines).toHaveLength(4);
      expect(lines[0]).toContain("E1 Work is done to standard the first time.");
      return lines;
    });
  const filled = (ceo: string, head: string) =>
    [file[0], ...file.slice(1).map((line) => line.replace(/,{35}$/, `,${answers(line, ceo, head)}`))].join(
      "\r\n",
    );

  await test.step("with bad rows in it nothing can be written, and each is named", async () => {
    await choose(
      page,
      filled("44443444342221121211221112232232222", "4444344434222112121122111223223222x") +
        "\r\nNobody Here,,,4",
    );
    await page.getByRole("button", { name: "Look at the file" }).click();
    await expect(
      page.getByText("Nothing can be written yet: 2 things in the file must be mended first."),
    ).toBeVisible();
    const errors = page.getByRole("table", { name: "What must be mended" });
    await expect(errors.getByRole("row").nth(1)).toContainText(/3\s*AL, I5\s*x\s*Write 1 to 5/);
    await expect(errors.getByRole("row").nth(2)).toContainText(
      /5\s*A, Respondent\s*Nobody Here\s*Nobody in this round/,
    );
    await expect(page.getByRole("button", { name: /^Write \d/ })).toHaveCount(0);
    const list = await saved(page, page.getByRole("link", { name: "Save this list as CSV" }).click());
    expect(list.bytes.toString()).toContain("Nobody Here");
    await expectNoFindings(page);
  });

  await test.step("mended, it says what it would write, and then writes it", async () => {
    await choose(page, filled("44443444342221121211221112232232222", "4444344434222112121122111223223222-"));
    await page.getByRole("checkbox", { name: "Everybody in this file has finished" }).check();
    await page.getByRole("button", { name: "Look at the file" }).click();
    await expect(
      page.getByText("This would write 70 answers of 2 people, and mark 2 people as finished."),
    ).toBeVisible();
    await expectNoFindings(page);
    await page.getByRole("button", { name: "Write 70 answers" }).click();
    await expect(
      page.getByText("Written: 70 answers of 2 people. 2 people marked as finished."),
    ).toBeVisible();
  });

  await test.step("the same file again has nothing to write", async () => {
    await page.getByRole("button", { name: "Look at the file" }).click();
    await expect(page.getByText("All of it is there already: there is nothing to write.")).toBeVisible();
  });

  await test.step("the round says who is done, and who entered it", async () => {
    await page.goto(roundPath);
    const bo = page.getByRole("row").filter({ hasText: "Bo Strand" });
    await expect(bo).toContainText("35 of 35");
    await expect(bo).toContainText(/Finished .*All entered from paper by /);
    await expectNoFindings(page);
  });
});

test("a portal user prints their own questionnaire", async ({ page }) => {
  await signIn(page, "head");
  await page
    .getByRole("link", { name: /^(Begin|Go on)/ })
    .first()
    .click();
  await page.waitForURL("**/answer");
  const own = await saved(page, page.getByRole("link", { name: "A4 (PDF)" }).click());
  expect(own.name).toMatch(/^Questionnaire .+\.pdf$/);
  expect(await pdfText(own.bytes)).toContain("Who sees your answers");
});

function answers(line: string, ceo: string, head: string): string {
  const said = line.includes("Carla Ruiz") ? ceo : line.includes("Bo Strand") ? head : " ".repeat(35);
  return [...said].join(",").replaceAll(" ", "");
}

async function choose(page: Page, text: string) {
  const file = { name: "answers.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
  await page.getByLabel("Answers as a CSV file").setInputFiles(file);
}

async function saved(page: Page, click: Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent("download") as Promise<Download>, click]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function expectNoFindings(page: Page) {
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
}

/** A company of its own, with a CEO and a head, and an open round that asks them and the consultant. */
async function startRound(page: Page, company: string) {
  await page.goto("/clients/new");
  await page.getByLabel("Name", { exact: true }).fill(company);
  await page.getByLabel(/^Currency/).fill("EUR");
  if ((await page.getByLabel("Department", { exact: true }).count()) === 0)
    await page.getByRole("button", { name: "Add a department" }).click();
  await page.getByLabel("Department", { exact: true }).first().fill("Sales");
  await page.getByRole("button", { name: "Add the client" }).click();
  await page.waitForURL(/\/clients\/[0-9a-f-]{36}$/);
  const home = new URL(page.url()).pathname;
  await page.goto(`${home}/contacts`);
  await addContact(page, "Carla Ruiz", "CEO");
  await addContact(page, "Bo Strand", "Head of a department", "Sales");
  await page.goto(`${home}/rounds`);
  await page.getByRole("button", { name: "Start the round" }).click();
  await page.waitForURL(/\/rounds\/[0-9a-f-]{36}$/);
}

async function addContact(page: Page, name: string, position: string, department?: string) {
  const form = page.locator("section", { has: page.getByRole("heading", { name: "Add somebody" }) });
  await form.getByLabel("Name").fill(name);
  await form.getByLabel(/^In the company/).selectOption({ label: position });
  if (department) await form.getByLabel(/^Department/).selectOption({ label: department });
  await form.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByRole("listitem").filter({ hasText: name }).first()).toBeVisible();
}
