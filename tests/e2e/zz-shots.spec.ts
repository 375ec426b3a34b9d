import { signIn, test } from "../support/browser";

test("shots", async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, "consultant");
  await page.goto("/clients?q=northgate");
  const client = (await page.locator("tbody").getByRole("link").first().getAttribute("href")) ?? "";
  const pages: [string, string][] = [["client", client], ["timeline", `${client}/timeline`], ["portfolio", "/portfolio"], ["contacts", `${client}/contacts`]];
  for (const [name, path] of pages)
    for (const [width, scheme] of [[1280, "light"], [1280, "dark"], [390, "light"], [390, "dark"]] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(path);
      if (name === "timeline") await page.getByText("Write down a note, a call or a meeting").click();
      await page.screenshot({ path: `/tmp/team/history/${name}-${width}-${scheme}.png`, fullPage: name !== "portfolio" });
    }
  await page.goto(`${client}/contacts`);
  await page.getByRole("link", { name: "Petra Vogel" }).first().click();
  await page.getByText("Roles over time").waitFor();
  for (const [width, scheme] of [[1280, "light"], [390, "dark"]] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.screenshot({ path: `/tmp/team/history/contact-${width}-${scheme}.png`, fullPage: true });
  }
});
