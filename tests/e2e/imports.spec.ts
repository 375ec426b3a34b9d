import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import Papa from "papaparse";
import { demoSignIns, expect, signIn, test } from "../support/browser";

const HEADER =
  "User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount (EUR)";
/** What a bad row says instead: a day there is not, no length of time, more than a day, somebody nobody knows. */
const WRONG = [
  ["2022-01-04", "2022-02-30"],
  ["00:20:00", "later"],
  ["00:20:00", "31:00:00"],
  ["Tern Coffee Roasters", "Nobody Known"],
] as const;

/** Ten thousand hours of Toggl Track's, 37 of them bad. */
function report(email: string): string {
  const rows = Array.from({ length: 10_000 }, (_, at) => {
    const day = new Date(Date.UTC(2022, 0, 3 + (at % 700))).toISOString().slice(0, 10);
    const row = (on: string) =>
      `Miriam Fielding,${email},Tern Coffee Roasters,Before our time,,"Entry ${at}, from Toggl",Yes,${on},09:00:00,${on},09:20:00,00:20:00,,`;
    if (at === 0 || at % 270 !== 0) return row(day);
    const [right, wrong] = WRONG[(at / 270) % WRONG.length] ?? WRONG[0];
    return row("2022-01-04").replaceAll(right, wrong);
  });
  return [HEADER, ...rows].join("\n");
}

test("10,000 time entries with 37 bad rows are looked at, brought in without them, and taken back", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "owner");
  await page.goto("/clients?q=tern");
  const href = await page.getByRole("link", { name: "Tern Coffee Roasters" }).first().getAttribute("href");
  await page.goto(`${href}/engagements/new`);
  await page.getByLabel("Title").fill("Before our time");
  await page.getByLabel("First day").fill("2022-01-03");
  await page.getByLabel("Last day").fill("2023-12-31");
  await page.getByLabel("Rate per hour").fill("100");
  await page.getByRole("button", { name: "Open the engagement" }).click();
  await page.waitForURL(/\/engagements\/[0-9a-f-]{36}/);

  const entries = async () => {
    const year = await page.request.get("/tables/entries.csv?from=2022-01-03&to=2022-12-31");
    return Papa.parse<string[]>((await year.text()).trim()).data.length - 1;
  };
  const before = await entries();

  await test.step("the dry run says 9,963 and 37, and the download has the 37", async () => {
    await page.goto("/imports");
    const email = demoSignIns().find(({ role }) => role === "owner")?.email ?? "";
    const file = { name: "toggl.csv", mimeType: "text/csv", buffer: Buffer.from(report(email)) };
    await page.getByLabel("CSV or XLSX file").setInputFiles(file);
    await page.getByRole("button", { name: "Read the file" }).click();
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}$/);
    await expect(page.getByText("Time entries from Toggl Track: 10,000 rows.")).toBeVisible();
    const look = page.getByRole("region", { name: "What would happen" });
    await expect(look.locator("dl")).toHaveText("New9,963Changed0There already0Bad37");
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download the 37 bad rows (CSV)" }).click(),
    ]);
    const [header, ...rows] = Papa.parse<string[]>(
      (await readFile(await download.path(), "utf8")).trim(),
    ).data;
    expect(header?.slice(-3)).toEqual(["Line", "Column", "What is wrong"]);
    expect(rows).toHaveLength(37);
    expect(rows[0]?.at(-1)).toBe("Not a length of time, such as 1:30 or 1.5.");
  });

  await test.step("all or nothing, unless the bad rows are left out by hand", async () => {
    const bring = page.getByRole("button", { name: "Bring in 9,963 time entries" });
    await bring.click();
    await expect(page.getByText("There are bad rows, so nothing was brought in.").first()).toBeVisible();
    await page.getByLabel("Leave the 37 bad rows out").check();
    await bring.click();
    await expect(
      page.getByText("9,963 time entries brought in, 37 bad rows left out.").first(),
    ).toBeVisible();
    expect(await entries()).toBeGreaterThan(before + 5_000);
  });

  await test.step("taken back as a whole, it is as before", async () => {
    await page.getByRole("button", { name: "Take this import back" }).click();
    await page.getByRole("button", { name: "Take it back" }).click();
    await expect(page.getByRole("heading", { name: "Taken back" })).toBeVisible();
    expect(await entries()).toBe(before);
  });
});
