import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { putAppRole } from "@/lib/db/app-role";
import { env } from "@/lib/env";
import { OperatorError } from "@/lib/operator-error";
import { asOwner } from "./steps/external-database";
import { runCommand, say } from "./steps/say";

/** For a database of one's own: makes the app's role there, as its owner, and prints the address to use. Several
 * programs on one server take a role each: its name can be given. */
await runCommand(async () => {
  const [name = "throughline_app"] = process.argv.slice(2);
  const { DATABASE_OWNER_URL: ownerUrl } = env();
  if (!ownerUrl)
    throw new OperatorError("Set DATABASE_OWNER_URL to the database's owner and run this again.");
  await asOwner(ownerUrl, "SELECT 1");
  const password = randomBytes(24).toString("base64url");
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await putAppRole(owner, { name, password });
  } finally {
    await owner.end();
  }
  say(`The role ${name} has a new password. Keep this address, and start with it and DATABASE_OWNER_URL:`);
  console.log(`DATABASE_URL=${Object.assign(new URL(ownerUrl), { username: name, password }).href}`);
});
