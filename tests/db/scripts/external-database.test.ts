import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { migrate } from "@/lib/db/migrate";
import { asOwner, checkExternal } from "@/scripts/steps/external-database";
import { createDatabase, type TestDatabase } from "../../support/databases";

let database: TestDatabase;
let ownerUrl: string;

/** An owner as hosts give one: it may make roles and owns its database, and is no superuser. */
beforeAll(async () => {
  database = await createDatabase(inject("testServer"));
  const role = `${database.name}_owner`;
  await asOwner(database.ownerUrl, `CREATE ROLE ${role} LOGIN CREATEROLE PASSWORD 'plain'`);
  await asOwner(database.ownerUrl, `ALTER DATABASE ${database.name} OWNER TO ${role}`);
  ownerUrl = Object.assign(new URL(database.ownerUrl), { username: role, password: "plain" }).href;
});

afterAll(() => database.drop());

test("the script makes a role that the start accepts, and made again it has a new password", async () => {
  const name = `${database.name}_app`;
  const first = await makeAppRole(name);
  const second = await makeAppRole(name);
  expect(second).not.toBe(first);
  await expect(checkExternal(first, ownerUrl)).rejects.toThrow("password authentication failed");
  expect(await checkExternal(second, ownerUrl)).toMatchObject({ appRole: name });
  await migrate(ownerUrl, name);
  expect(await asOwner(second, 'SELECT count(*)::int FROM "firm"')).toEqual([{ count: 0 }]);
});

test.each([
  ["only the app's address", () => checkExternal(database.appUrl, undefined), "Set DATABASE_OWNER_URL too"],
  ["only the owner's address", () => checkExternal(undefined, ownerUrl), "Set DATABASE_URL too"],
  ["the owner as the app", () => checkExternal(ownerUrl, ownerUrl), "could see every firm's rows"],
  ["a superuser as the app", () => checkExternal(database.ownerUrl, ownerUrl), "could see every firm's rows"],
  [
    "nothing listening",
    () => checkExternal("postgresql://a:b@127.0.0.1:1/none", ownerUrl),
    "The database of DATABASE_URL cannot be reached",
  ],
])("%s is refused in a sentence that says what to do", async (_what, check, sentence) => {
  await expect(check()).rejects.toThrow(sentence);
});

async function makeAppRole(name: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ["scripts/run.mjs", "make-app-role", name], {
    env: { ...process.env, DATABASE_OWNER_URL: ownerUrl },
  });
  return stdout.trim().replace("DATABASE_URL=", "");
}
