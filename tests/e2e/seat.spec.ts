import { randomUUID } from "node:crypto";
import { expect, signIn, test } from "../support/browser";

test("the consultant draws the line, profiles a candidate, compares costs, and puts both into a report", async ({
  page,
}) => {
  await signIn(page, "consultant");
  await page.goto("/clients?q=northgate");
  const client = await page.locator("tbody").getByRole("link").first().getAttribute("href");

  await page.goto(`${client}/seat`);
  await expect(page.getByText(/^The .* reports to the CEO\.$/)).toBeVisible();
  await expect(page.getByText(/COO .*reports to CEO: a new seat\./)).toBeVisible();

  await page.goto(`${client}/seat/candidates`);
  const name = `Ines Inside ${randomUUID().slice(0, 6)}`;
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Present seat").fill("Head of planning");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByText(`It is not known yet whether ${name} can do this job.`)).toBeVisible();
  await page.getByLabel("Example").first().fill("Dispatch works by her plan since May");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Choose what the example shows.").first()).toBeVisible();
  await page.getByRole("radio", { name: /^Changed work in other departments/ }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(
    page.getByText("Said to be shown; without a dated example it counts as partly."),
  ).toBeVisible();
  await page.getByLabel(/^When/).first().fill("2026-05-04");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("“Dispatch works by her plan since May”, 4 May 2026")).toBeVisible();

  await page.goto(`${client}/seat/cost`);
  await page.getByLabel("Salary, a year").fill("150,000");
  await page.getByLabel(/^Benefits/).fill("21,5");
  await page.getByLabel("Weeks a year").fill("46");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByText(/the fractional seat costs [\d.]+\s% (less|more) a year/)).toBeVisible();
  await expect(
    page.getByText(/Not counted, because not known: bonus, equity, search fee, ramp\./),
  ).toBeVisible();

  await page.goto(`${client}/reports/draft`);
  const issue = page.getByRole("button", { name: "Issue this report" });
  await expect(issue).toBeVisible();
  await page.getByRole("combobox", { name: /^Inside candidate/ }).selectOption({ label: name });
  // Only what is shown can be issued, and what is shown is what was saved.
  await expect(issue).toHaveCount(0);
  for (const part of ["Full-time or fractional", "An inside candidate"])
    await page.getByRole("checkbox", { name: part }).check();
  await page.getByRole("button", { name: "Save the draft" }).click();
  await issue.click();
  await expect(page.getByText(/it is No\. \d+, the next of your firm/)).toBeVisible();
  await page.getByRole("button", { name: "Issue it for good" }).click();
  await page.waitForURL(/reports\/[0-9a-f-]{36}/);
  await expect(page.getByText("Candidate’s profile").first()).toBeVisible();
  await expect(page.getByText("Cost comparison").first()).toBeVisible();
});
