import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startEmbedded } from "@/lib/db/embedded";
import { asOwner } from "@/scripts/steps/external-database";
import { expect, test } from "../support/browser";
import { startProgram } from "../support/program";

test("without its database the program is alive and not ready, and is ready again once it is back", async ({
  request,
}) => {
  test.setTimeout(120_000);
  const folder = await mkdtemp(path.join(tmpdir(), "throughline-health-"));
  let database = await startEmbedded(path.join(folder, "data"));
  await asOwner(database.ownerUrl("postgres"), "CREATE DATABASE health");
  // A database it did not start itself, so that it does not bring it back itself either.
  const program = await startProgram({
    args: ["--empty"],
    env: { DATABASE_URL: database.appUrl("health"), DATABASE_OWNER_URL: database.ownerUrl("health") },
  });
  const standing = async () => {
    const asked = ["live", "ready"].map((what) => request.get(`${program.url}/api/health/${what}`));
    return (await Promise.all(asked)).map((answer) => answer.status());
  };
  try {
    expect(await standing()).toEqual([200, 200]);
    await database.stop();
    expect(await standing()).toEqual([200, 503]);
    database = await startEmbedded(path.join(folder, "data"));
    await expect.poll(standing).toEqual([200, 200]);
  } finally {
    await program.stop();
    await database.stop();
    await rm(folder, { recursive: true });
  }
});
