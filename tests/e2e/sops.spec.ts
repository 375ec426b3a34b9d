import { randomUUID } from "node:crypto";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import { demoSignIns, expect, signIn, signInAs, test } from "../support/browser";
import { docxText } from "../support/docx";

const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function asRole(browser: Browser, baseURL: string | undefined, who: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL })).newPage();
  const account = demoSignIns().find(({ role, email }) => role === who || email.startsWith(who));
  if (account) await signInAs(page, account);
  return page;
}

async function complaintsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => ({ id, html })));
}

test("an SOP from a template into use with three sign-offs, and a second version that asks again", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const title = `Handing over a patient ${randomUUID().slice(0, 6)}`;
  await signIn(page, "consultant");
  await page.goto("/clients?q=brightwater");
  const client = await page.locator("tbody").getByRole("link").first().getAttribute("href");

  // Begun from a template, and written on.
  await page.goto(`${client}/sops/new`);
  await page.getByLabel("Name of the procedure").fill(title);
  await page.getByRole("radio", { name: /^Handoff from sales to delivery/ }).check();
  await page.getByRole("button", { name: "Begin to write" }).click();
  await page.waitForURL(/\/edit$/);
  const sop = new URL(page.url()).pathname.replace(/\/edit$/, "");
  const editor = page.getByRole("textbox", { name: "Text of the SOP" });
  await expect(editor).toContainText("When it starts");
  expect(await complaintsOf(page)).toEqual([]);
  await editor.press("Control+End");
  await page.keyboard.type("Ask Monique.");
  await expect(page.getByText("Not saved yet")).toBeVisible();
  // What was typed is there again after a reload.
  page.on("dialog", (dialog) => dialog.accept());
  await page.reload();
  await expect(editor).toContainText("Ask Monique.");
  await expect(page.getByText(/it is not saved yet/)).toBeVisible();
  await editor.press("Control+Enter");
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();

  // Somebody else saves meanwhile: both texts are there.
  const other = await asRole(browser, baseURL, "assistant");
  await other.goto(page.url());
  const theirs = other.getByRole("textbox", { name: "Text of the SOP" });
  await theirs.press("Control+End");
  await other.keyboard.type(" Or ask Kevin.");
  await theirs.press("Control+Enter");
  await expect(other.getByText("Saved.", { exact: true })).toBeVisible();
  await editor.press("Control+End");
  await page.keyboard.type(" Or ask Stuart.");
  await editor.press("Control+Enter");
  await expect(page.getByText(/saved this draft while you were writing/)).toBeVisible();
  await expect(editor).toContainText("Or ask Stuart.");
  await expect(page.getByRole("group", { name: "Their text" })).toContainText("Or ask Kevin.");
  expect(await complaintsOf(page)).toEqual([]);
  await page.keyboard.type(" Or ask Kevin.");
  await page.getByRole("button", { name: "Save mine" }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Done writing" }).click();

  // Who must follow it: the CEO, a head, and the consultant.
  await page.goto(`${sop}/details`);
  for (const name of [/Alma Reyes/, /Monique Adler/, /Daniel Rowe/])
    await page.getByRole("checkbox", { name }).check();
  await page.getByRole("button", { name: "Save who must follow it" }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();

  // Never approved by its author.
  await page.goto(sop);
  await page.getByRole("button", { name: "Submit for review" }).click();
  await expect(page.getByText(/You wrote some of this version/)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Approve/ })).toHaveCount(0);
  const owner = await asRole(browser, baseURL, "owner");
  await owner.goto(sop);
  await owner.getByRole("button", { name: "Approve version 1" }).click();
  await expect(owner.getByText("Version 1 is approved and can be put into use.")).toBeVisible();
  await owner.getByRole("button", { name: "Put version 1 into use" }).click();
  await expect(owner.getByText(/0 of 3 have signed it off/)).toBeVisible();

  // Three sign-offs.
  const ceo = await asRole(browser, baseURL, "alma.reyes");
  const head = await asRole(browser, baseURL, "monique.adler");
  for (const reader of [ceo, head]) {
    await reader.goto("/portal");
    await reader.getByRole("link", { name: title }).click();
    await expect(reader.getByRole("button", { name: "Sign off version 1" })).toBeVisible();
    // On the way from page to page there is none for a moment.
    await expect(reader).toHaveTitle("SOP · Throughline");
    expect(await complaintsOf(reader)).toEqual([]);
    await reader.getByRole("button", { name: "Sign off version 1" }).click();
    await expect(reader.getByText(/You signed off version 1/)).toBeVisible();
  }
  await page.goto(sop);
  await page.getByRole("button", { name: "Sign off version 1" }).click();
  await expect(page.getByText(/3 of 3 have signed it off \(100 %\)/)).toBeVisible();

  // A second version beside the one in use.
  await page.getByRole("button", { name: "Start a new version" }).click();
  await page.getByRole("link", { name: "Go to version 2" }).click();
  await page.getByRole("link", { name: "Write" }).click();
  await editor.press("Control+End");
  await page.keyboard.type(" From Monday on.");
  await editor.press("Control+Enter");
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Done writing" }).click();
  await page.getByLabel("What changed, and why").fill("Says from when.");
  await page.getByRole("button", { name: "Submit for review" }).click();
  await expect(page.getByText(/waits for a second person/)).toBeVisible();
  await page.goto(`${sop}/versions`);
  await expect(page.locator("ins")).toContainText("From Monday on.");
  expect(await complaintsOf(page)).toEqual([]);

  // The CEO is the second person this time, in the portal; until then everybody reads version 1.
  await head.goto(`/portal/sops/${sop.split("/").at(-1)}`);
  await expect(head.getByText("From Monday on.")).toHaveCount(0);
  await ceo.goto("/portal");
  await ceo.getByRole("link", { name: `Version 2 waits for approval: “${title}”` }).click();
  await ceo.getByRole("button", { name: "Approve version 2" }).click();
  await ceo.waitForURL(/portal\/sops$/);
  await page.goto(`${sop}?version=2`);
  await page.getByRole("button", { name: "Put version 2 into use" }).click();
  await expect(page.getByText(/0 of 3 have signed it off \(0 %\)/)).toBeVisible();
  await head.goto("/portal");
  await head.getByRole("link", { name: title }).click();
  await expect(head.getByRole("button", { name: "Sign off version 2" })).toBeVisible();
  const pdf = await head.request.get(`/api/sops/${sop.split("/").at(-1)}/pdf`);
  expect(pdf.headers()["content-type"]).toBe("application/pdf");
  const word = await head.getByRole("link", { name: "Word", exact: true }).getAttribute("href");
  const file = await head.request.get(word ?? "");
  expect(file.headers()).toMatchObject({
    "content-disposition": expect.stringMatching(/ version 2\.docx"/),
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
  });
  expect(await docxText(await file.body())).toContain("From Monday on.");
});
