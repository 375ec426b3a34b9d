import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, showWho, signIn, test } from "../support/browser";

test("the owner saves a client's archive, and Settings says of each file what it is", async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, "owner");
  await page.goto("/clients?q=northgate");
  await page.locator("tbody").getByRole("link").first().click();
  await page.getByRole("link", { name: "Save everything" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Data" })).toBeVisible();
  await expect(page.getByText("Visible to the firm's owners.")).toBeVisible();

  await expect(page.getByRole("link", { name: "Save the archive" })).toHaveCount(0);
  await showWho(page, "owner");
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: "Save the archive" }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^Northgate Freight \d{4}-\d{2}-\d{2}\.zip$/);
  const bytes = await readFile(await file.path());
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
  await page.reload();
  const saved = page.getByRole("table", { name: "Archives saved" });
  await expect(saved.getByRole("row").nth(1)).toContainText(/[0-9a-f]{64}/);

  await page.goto("/settings");
  await page.getByRole("link", { name: "Data" }).click();
  const choose = (name: string, buffer: Buffer) =>
    page.getByLabel("The archive").setInputFiles({ name, buffer, mimeType: "application/zip" });
  const said = page.getByRole("status");
  await choose("whole.zip", bytes);
  await expect(said).toContainText("This client is here already", { timeout: 60_000 });
  await choose("cut.zip", bytes.subarray(0, -1_000));
  await expect(said).toContainText("cut short or changed");
  await choose("none.zip", Buffer.from("no archive"));
  await expect(said).toContainText("This is no archive of a client");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("the owner looks at another client's archive and brings it in", async ({ page }) => {
  test.setTimeout(120_000);
  const name = `Arriving ${Date.now().toString(36)} Ltd`;
  await signIn(page, "owner");
  await page.goto("/clients/new");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page
    .getByRole("button", { name: /Add the client|Add client|Save/ })
    .first()
    .click();
  await page.waitForURL(/\/clients\/[0-9a-f-]{36}/);
  await page.goto(`${new URL(page.url()).pathname}/data`);
  await showWho(page, "owner");
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: "Save the archive" }).click();
  const bytes = await readFile(await (await coming).path());

  await page.goto("/settings/data");
  await page
    .getByLabel("The archive")
    .setInputFiles({ name: "other.zip", buffer: asAnotherClients(bytes), mimeType: "application/zip" });
  await page.getByRole("button", { name: `Bring in ${name}` }).click();
  await expect(page.getByRole("status")).toContainText(`${name} is here, with everything it had.`);
  await page.getByRole("link", { name: "Open the client" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
});

/** The same archive as one of a client that is not here: every id in it is another one, and it is sealed anew. */
function asAnotherClients(archive: Buffer): Buffer {
  const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
  const others = (bytes: Uint8Array) =>
    strToU8(
      strFromU8(bytes).replace(
        /\b([0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{11})([0-9a-f])\b/g,
        (_id, most: string, last: string) => most + (parseInt(last, 16) ^ 1).toString(16),
      ),
    );
  const { "manifest.json": list, ...files } = unzipSync(archive);
  const changed = Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [path, /\.(json|csv)$/.test(path) ? others(bytes) : bytes]),
  );
  let manifest = strFromU8(others(list ?? new Uint8Array()));
  for (const [path, bytes] of Object.entries(files))
    manifest = manifest.replaceAll(sha256(bytes), sha256(changed[path] ?? bytes));
  const zip = Buffer.from(zipSync({ "manifest.json": strToU8(manifest), ...changed }));
  zip.writeUInt16LE(64, zip.length - 2);
  return Buffer.concat([zip, Buffer.from(sha256(zip))]);
}

test("a consultant is not shown the way, and finds no such page", async ({ page }) => {
  await signIn(page, "consultant");
  await page.goto("/clients?q=northgate");
  await page.locator("tbody").getByRole("link").first().click();
  await expect(page.getByRole("link", { name: "Edit the facts" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Save everything" })).toHaveCount(0);
  const client = page.url();
  expect((await page.goto(`${client}/data`))?.status()).toBe(404);
  expect((await page.goto("/settings/data"))?.status()).toBe(404);
});
