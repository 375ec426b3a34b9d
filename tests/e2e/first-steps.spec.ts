import { mkdirSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { expect, test } from "../support/browser";
import { startProgram } from "../support/program";

const PASSWORD = "seven herons by the weir";

test("a new firm's owner is led from the set-up to a first engagement, and each step ticks itself", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const program = await startProgram({ args: ["--empty"] });
  try {
    await setUp(page, /https?:\/\/\S+\/links\/set-up\/[\w-]+/.exec(program.output())?.[0] ?? "");
    await expect(page.getByText("From nothing to the first engagement: about 10 minutes.")).toBeVisible();
    await seen(page, "1-empty");
    await page.getByRole("link", { name: "Add your first client" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Aldgate Signs");
    await page.getByRole("button", { name: "Add the client" }).click();
    await page.waitForURL(/\/clients\/[0-9a-f-]{36}$/);
    await seen(page, "2-client");

    // On the client's page, too, the next step is one press away.
    await page.getByRole("button", { name: "Keep as a favourite" }).click();
    await expect(page.getByRole("button", { name: "Let go of this favourite" })).toBeVisible();
    await page.getByRole("link", { name: "Enter its CEO" }).click();
    const contact = page.locator("section", { has: page.getByRole("heading", { name: "Add somebody" }) });
    await contact.getByLabel("Name").fill("Carla Ruiz");
    await contact.getByLabel(/^E-mail/).fill("carla@aldgate.example");
    await contact.getByLabel(/^In the company/).selectOption({ label: "CEO" });
    await contact.getByRole("button", { name: "Add", exact: true }).click();
    await expect(page.getByRole("listitem").filter({ hasText: "Carla Ruiz" }).first()).toBeVisible();

    await page.goto(`${program.url}/portfolio`);
    await expect(page.getByText(/^2 of 6 done: about 7 minutes to go/)).toBeVisible();
    await seen(page, "3-ceo");
    await page.getByRole("link", { name: "Start the first assessment" }).click();
    await page.getByRole("button", { name: "Start the round" }).click();
    await page.waitForURL(/\/rounds\/[0-9a-f-]{36}/);
    await seen(page, "4-round");

    await page.goto(`${program.url}/first-steps`);
    await expect(page.getByText(/^3 of 6 done/)).toBeVisible();
    await expect(
      page.getByRole("link", { name: "Answer as the consultant, or send the links" }),
    ).toBeVisible();
    await seen(page, "5-answers");
    await page.getByRole("button", { name: "Put them away from the portfolio" }).click();
    await expect(page.getByRole("button", { name: "Show them on the portfolio again" })).toBeVisible();
    await page.goto(`${program.url}/portfolio`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("heading", { name: "First steps" })).toHaveCount(0);
    await openPalette(page);
    await look(page, program.url);
  } finally {
    await program.stop();
  }
});

/** A new owner sets up the second factor first: the firm asks for it. */
async function setUp(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Name of the firm").fill("Quiet Operations");
  await page.getByLabel("Time zone").selectOption("Europe/Berlin");
  await page.getByLabel("Currency").selectOption("EUR");
  await page.getByLabel("Your name").fill("Nora Quiet");
  await page.getByLabel("Your e-mail").fill("nora@quiet.example");
  await page
    .getByLabel(/password/i)
    .first()
    .fill(PASSWORD);
  await page.getByRole("button", { name: "Set up the firm" }).click();
  await page.waitForURL(/\/second-factor/);
  const key = await page
    .getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/)
    .first()
    .textContent();
  const app = new TOTP({ secret: Secret.fromBase32((key ?? "").replaceAll(" ", "")) });
  await page.getByRole("textbox", { name: "Code" }).fill(app.generate());
  await page.getByRole("button", { name: "Set it up" }).click();
  await page.waitForURL(/\/portfolio/);
}

/** Before anything is typed: what was open last, and what is kept at hand. */
async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Search" });
  await expect(palette.getByRole("group", { name: "Favourites" }).getByRole("option")).toHaveText(
    /Aldgate Signs/,
  );
  await expect(palette.getByRole("group", { name: "Recent" }).getByRole("option")).toHaveText(
    /Aldgate Signs/,
  );
  await seen(page, "6-palette");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Aldgate Signs" })).toBeVisible();
}

/** Kept with the person: the server's own page has it, before any script has run. */
async function look(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/account/appearance`);
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.getByRole("radio", { name: /^Compact/ }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.locator("html")).toHaveClass("dark");
  await expect(page.locator("html")).toHaveAttribute("data-density", "compact");
  const body = await (await page.request.get(`${url}/clients`)).text();
  expect(body).toMatch(
    /<html[^>]*class="dark"[^>]*data-density="compact"|<html[^>]*data-density="compact"[^>]*class="dark"/,
  );
  await seen(page, "7-appearance");
}

/** As it looks, for whoever wants to see it; without findings in either case. */
async function seen(page: Page, name: string): Promise<void> {
  const folder = process.env.THROUGHLINE_LOOK;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const width of [1280, 390])
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
      await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true });
    }
  await page.setViewportSize({ width: 1280, height: 800 });
}
