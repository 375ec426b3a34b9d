import { backUp } from "@/lib/db/backup";
import { OperatorError } from "@/lib/operator-error";
import { databaseToBackUp } from "./steps/database";
import { say } from "./steps/say";
import { runUntilStopped, stopAll } from "./steps/stopping";

/** Writes the whole database into one file, also while the program runs. */
await runUntilStopped(async () => {
  const [file, ...more] = process.argv.slice(2);
  if (!file || more.length > 0) throw new OperatorError("Say where to: npm run backup -- FILE");
  const { tables } = await backUp(await databaseToBackUp(), file, new Date());
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  say(
    `Backed up ${rows} rows of ${tables.length} tables into ${file}. It holds everything: keep it as safe as the database.`,
  );
  await stopAll(0);
}, 1);
