import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, signIn, test } from "../support/browser";

test("a list is filtered and kept as a view that a colleague opens; rows are changed at once, and come back", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "consultant");
  const table = page.getByRole("table", { name: "Time entries" });
  const count = page.getByRole("status").filter({ hasText: /entr(y|ies)$/ });

  await test.step("all entries of a year, of one kind, by client", async () => {
    await page.goto("/timesheet/entries?days=365");
    await expect(table).toBeVisible();
    await page.getByRole("button", { name: "Filters" }).click();
    await page.getByRole("group", { name: "Kind of work" }).getByRole("checkbox", { name: /^SOPs/ }).check();
    await expect(page.getByRole("list", { name: "Filters" })).toContainText("Kind of work: SOP");
    await page.getByLabel("Group by").selectOption("client");
    await page.getByRole("button", { name: "Hours", exact: true }).click();
    await expect(table.getByRole("columnheader", { name: "Hours" })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
    await expect(page).toHaveURL(/f-kind=sop/);
    expect(page.url()).toContain("group=client");
    await expect(table.getByRole("rowheader", { name: /^Total/ })).toBeVisible();
  });

  await test.step("the file has what is shown", async () => {
    const shown = (await count.innerText()).split(" ")[0]?.replaceAll(",", "");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "CSV of Time entries", exact: true }).click(),
    ]);
    const lines = (await readFile(await download.path(), "utf8")).trim().split("\r\n");
    expect(lines).toHaveLength(Number(shown) + 1);
  });

  await test.step("kept under a name, for the firm", async () => {
    await page.getByRole("button", { name: "Filters" }).click();
    await page.getByRole("button", { name: "Save as a view" }).click();
    await page.getByLabel("Name of the new view").fill("SOP hours by client");
    await page.getByLabel("Share it with the firm").check();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.getByRole("button", { name: "Save the view" }).click();
    await expect(page.getByRole("link", { name: "SOP hours by client (shared)" })).toHaveAttribute(
      "aria-current",
      "true",
    );
  });

  await test.step("several tasks get another day at once, and it back", async () => {
    // Those that somebody wrote down: what an engagement's terms ask for keeps its own day.
    await page.goto("/tasks?view=everybody&f-kind=other&q=the");
    const tasks = page.getByRole("table", { name: "Tasks" });
    const first = tasks.getByRole("row").nth(1);
    const due = await first.getByRole("cell").nth(1).innerText();
    await tasks.getByRole("checkbox").nth(1).check();
    await tasks
      .getByRole("checkbox")
      .nth(2)
      .click({ modifiers: ["Shift"] });
    const form = page.getByRole("form", { name: "Change 2 tasks" });
    await form.getByLabel("Due on").fill("2031-05-06");
    await form.getByRole("button", { name: "Change them" }).click();
    await expect(tasks.getByText("6 May 2031")).toHaveCount(2);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("2 rows are as they were.")).toBeVisible();
    await expect(tasks.getByText("6 May 2031")).toHaveCount(0);
    await expect(first.getByRole("cell").nth(1)).toHaveText(due);
  });

  await test.step("the owner opens the shared view", async () => {
    await page.context().clearCookies();
    await signIn(page, "owner");
    await page.goto("/timesheet/entries");
    await page.getByRole("link", { name: "SOP hours by client (by Daniel Rowe)" }).click();
    await expect(page.getByRole("list", { name: "Filters" })).toContainText("Kind of work: SOP");
    await expect(table).toBeVisible();
  });
});
