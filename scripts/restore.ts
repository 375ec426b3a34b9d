import { parseArgs } from "node:util";
import { checkBackup, restore } from "@/lib/db/restore";
import { OperatorError } from "@/lib/operator-error";
import { putInPlace } from "./steps/database";
import { forgetDemoSignIns } from "./steps/demo";
import { say } from "./steps/say";
import { runUntilStopped, stopAll } from "./steps/stopping";

/** Puts a backup in the place of an empty database, or with --replace of the present one, which is kept beside it. */
await runUntilStopped(async () => {
  const { file, replace } = readOptions();
  say("Reading the backup…");
  const { madeAt } = await checkBackup(file);
  await putInPlace(async (ownerUrl, appRole) => {
    await restore(file, ownerUrl, appRole);
  }, replace);
  await forgetDemoSignIns();
  say(`The database is as it was at ${madeAt}. Sign in as before; sessions of then go on while they last.`);
  await stopAll(0);
}, 1);

function readOptions(): { file: string; replace: boolean } {
  try {
    const options = { replace: { type: "boolean", default: false } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) throw new Error("Say which file");
    return { file, replace: values.replace };
  } catch (error) {
    throw new OperatorError(
      `${(error as Error).message}: npm run restore -- FILE, with --replace if need be.`,
    );
  }
}
