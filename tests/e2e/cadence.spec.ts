import type { Page } from "@playwright/test";
import { addDays, dayIn } from "@/lib/units/days";
import { expect, signIn, test } from "../support/browser";

const today = dayIn("Europe/Berlin", new Date());
const ago = (days: number) => addDays(today, -days);

test("a cadence from a template is run four times and missed once, its actions are closed, and a calendar reads it", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const title = `Huddle ${Date.now().toString(36)}`;
  await signIn(page, "consultant");
  await page.goto("/clients?q=northgate");
  const client = (await page.locator("tbody").getByRole("link").first().getAttribute("href")) ?? "";
  const ceo = await (await browser.newContext({ baseURL })).newPage();
  await signIn(ceo, "ceo");

  await test.step("set it up from a template, every day since five days", async () => {
    await page.goto(`${client}/cadences`);
    await page.getByText("Set one up").click();
    await page.getByLabel("Template").selectOption("daily_huddle");
    await page.getByLabel(/^Its name/).fill(title);
    await page.getByLabel("From which day on").fill(ago(5));
    await page.getByRole("button", { name: "Set up the cadence" }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await page.getByRole("link", { name: "Change when, who and what" }).click();
    await page.getByLabel("On", { exact: true }).selectOption("every_day");
    await page.getByLabel("Holds from").fill(ago(5));
    await page.getByLabel("Begins at").fill("25:00");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Type the time as 9:00.").first()).toBeVisible();
    await page.getByLabel("Begins at").fill("8:30");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Every day at 8:30, Berlin time")).toBeVisible();
    await expect(page.getByText("0 of 5 meetings held in the last eight weeks; 5 missed.")).toBeVisible();
  });
  const cadence = new URL(page.url()).pathname;
  const meeting = (day: string) => `${cadence}/meetings/${day}`;

  await test.step("four of the five were held", async () => {
    for (const days of [5, 4, 3, 1]) {
      await page.goto(meeting(ago(days)));
      await page.getByRole("button", { name: "It was held: enter it" }).click();
      await page.getByRole("button", { name: "Close: it was held" }).click();
      await expect(page.getByText(/: held with \d+ present/)).toBeVisible();
    }
    await page.goto(cadence);
    await expect(page.getByText("4 of 5 meetings held in the last eight weeks; 1 missed.")).toBeVisible();
    await expect(page.getByRole("img", { name: "4 held, 1 missed" })).toBeVisible();
  });

  await test.step("today's runs: the clock and the notes survive a reload", async () => {
    await page.goto(meeting(today));
    await page.getByRole("button", { name: "Begin the meeting" }).click();
    const first = page.getByRole("textbox", { name: /^Notes on/ }).first();
    await first.fill("The truck to Bremen waits for papers.");
    await expect(page.getByText("Saved", { exact: true }).first()).toBeVisible();
    await page.reload();
    await expect(first).toHaveValue("The truck to Bremen waits for papers.");
    await expect(page.getByRole("button", { name: /^Stop the clock/ })).toHaveCount(1);
    await expect(page.getByRole("timer").first()).not.toContainText("0:00 of");
  });

  await test.step("a colleague writes on the same item meanwhile: both texts are kept", async () => {
    const colleague = await (await browser.newContext({ baseURL })).newPage();
    await signIn(colleague, "assistant");
    await colleague.goto(meeting(today));
    const notes = (of: Page) => of.getByRole("textbox", { name: /^Notes on/ }).nth(1);
    await Promise.all([notes(page).fill("Ours: dock two."), notes(colleague).fill("Theirs: dock three.")]);
    const merge = (of: Page) => of.getByRole("button", { name: "Put mine below theirs" });
    await expect.poll(async () => (await merge(page).count()) + (await merge(colleague).count())).toBe(1);
    const loser = (await merge(page).count()) > 0 ? page : colleague;
    await merge(loser).click();
    await expect(notes(loser)).toHaveValue(/Theirs: dock three\.[\s\S]*Ours|Ours: dock two\.[\s\S]*Theirs/);
    // The first item says "Saved" as well: what counts is what stands beside this one's notes.
    await expect(notes(loser).locator("..").getByText("Saved", { exact: true })).toBeVisible();
    await page.reload();
    await expect(notes(page)).toHaveValue(/Ours: dock two\./);
    await expect(notes(page)).toHaveValue(/Theirs: dock three\./);
    await colleague.context().close();
  });

  await test.step("a decision, and an action that its owner ticks off in the portal", async () => {
    await page.getByLabel("What was decided").fill(`Papers go with the driver ${title}`);
    await page.getByRole("button", { name: "Note the decision" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: "Papers go with the driver" })).toBeVisible();
    await page.getByLabel("What is to be done").fill(`Tell the drivers ${title}`);
    await page.getByLabel("Who does it").selectOption({ label: "Jonas Richter" });
    await page.getByRole("button", { name: "Add the action" }).click();
    await expect(page.getByText(`Tell the drivers ${title}`)).toBeVisible();

    await ceo.goto("/portal/meetings");
    await expect(ceo.getByRole("heading", { name: title })).toBeVisible();
    await expect(ceo.getByText(`Papers go with the driver ${title}`)).toBeVisible();
    await expect(ceo.getByText("Ours: dock two.")).toHaveCount(0);
    await ceo.getByRole("button", { name: `Done: Tell the drivers ${title}` }).click();
    await expect(
      ceo.getByRole("button", { name: `Not done after all: Tell the drivers ${title}` }),
    ).toBeVisible();
    await page.goto(cadence);
    await expect(page.getByText("None is open.")).toBeVisible();
  });

  await test.step("tomorrow's is called off, with its reason", async () => {
    await page.goto(meeting(addDays(today, 1)));
    await page.getByText("Call it off").click();
    await page.getByLabel("Why").fill("Public holiday");
    await page.getByRole("button", { name: "Call this meeting off" }).click();
    await expect(page.getByText(/called off\. Public holiday/)).toBeVisible();
  });

  await test.step("a calendar reads it under a secret address, until it is revoked", async () => {
    await ceo.goto("/account/calendar");
    await ceo.getByRole("button", { name: /^Make/ }).click();
    const address = await ceo.locator("code").innerText();
    expect(address).toMatch(/\/api\/calendar\/[\w-]{43}\.ics$/);
    const read = () => fetch(address);
    const feed = await read();
    expect([feed.status, feed.headers.get("content-type")]).toEqual([200, "text/calendar; charset=utf-8"]);
    const text = await feed.text();
    expect(text).toContain(`SUMMARY:${title}`);
    expect(text).not.toMatch(/Harbour|Brightwater|Marlow|Keel/);
    await ceo.getByRole("button", { name: "Revoke the address" }).click();
    await expect(ceo.getByText("Your meetings can be read under no address yet.")).toBeVisible();
    expect((await read()).status).toBe(404);
  });
});
