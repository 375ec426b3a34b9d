import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { readSheet } from "read-excel-file/node";
import { expect, signIn, test } from "../support/browser";

test("the clients as filtered come as a CSV and an XLSX, and the CEO's hours as the page shows them", async ({
  page,
}) => {
  await signIn(page, "owner");
  await page.goto("/clients?q=freight");
  const csv = await saved(page, "CSV of Clients");
  expect(csv.name).toMatch(/^Clients, \d{4}-\d\d-\d\d\.csv$/);
  const lines = csv.bytes.toString("utf8").trim().split("\r\n");
  expect(lines).toHaveLength(await page.getByRole("table", { name: "Clients" }).getByRole("row").count());
  expect(lines[1]).toContain("Northgate Freight");
  const xlsx = await saved(page, "XLSX of Clients");
  expect((await readSheet(xlsx.bytes)).map(([name]) => name)).toEqual(
    lines.map((line) => /"(.*?)",/.exec(line)?.[1]),
  );

  await page.context().clearCookies();
  await signIn(page, "ceo");
  await page.goto("/portal/weeks");
  const weeks = await readSheet((await saved(page, "XLSX of Weeks, latest first")).bytes);
  const shown = await page
    .getByRole("table", { name: "Weeks, latest first" })
    .getByRole("row")
    .evaluateAll((rows) => rows.slice(1).map((row) => row.children[1]?.textContent ?? ""));
  const used = weeks.slice(1).map(([, hours]) => Math.round(Number(hours) * 60));
  expect(
    used.map((minutes) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`),
  ).toEqual(shown);
});

async function saved(page: Page, link: string) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: link, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
