import { startEmbedded } from "@/lib/db/embedded";

// A program with a built-in database, for tests that kill it: says the address, then runs until then.
const [, , folder = ""] = process.argv;
const database = await startEmbedded(folder);
console.log(JSON.stringify({ ownerUrl: database.ownerUrl("postgres") }));
setInterval(() => {}, 60_000);
