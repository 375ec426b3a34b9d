import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startEmbedded } from "@/lib/db/embedded";
import { OperatorError } from "@/lib/operator-error";
import { say } from "./steps/say";
import { schemaDifference } from "./steps/schema-difference";
import { onStop, runUntilStopped, stopAll } from "./steps/stopping";

const SCHEMA = "prisma/schema.prisma";
const MIGRATIONS = "prisma/migrations";

/** Writes the SQL from the schema of the last commit to the one on disk. Policies and grants are then added by hand. */
await runUntilStopped(async () => {
  const [name = ""] = process.argv.slice(2);
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new OperatorError(
      "Say what the migration does, as in `npm run make-migration -- archived_clients`.",
    );
  }
  const folder = await mkdtemp(path.join(tmpdir(), "throughline-migration-"));
  onStop(() => rm(folder, { recursive: true }));
  const server = await startEmbedded(path.join(folder, "data"));
  onStop(server.stop);
  const sql = await schemaDifference(
    server.ownerUrl("postgres"),
    committed(),
    await readFile(SCHEMA, "utf8"),
  );
  const target = path.join(MIGRATIONS, await nameAfterAllOthers(name));
  await mkdir(target, { recursive: true });
  await writeFile(path.join(target, "migration.sql"), sql, { flag: "wx" });
  say(`Wrote ${target}/migration.sql.`);
  await stopAll(0);
});

/** Migrations run in the order of their names, so a second one of a day must sort after the first. */
async function nameAfterAllOthers(what: string): Promise<string> {
  const others = (await readdir(MIGRATIONS)).filter((entry) => /^\d/.test(entry)).sort();
  const last = others.at(-1) ?? "";
  const today = new Date().toISOString().slice(0, 10).replaceAll("-", "");
  const day = last.slice(0, 8) > today ? last.slice(0, 8) : today;
  const name = `${day}_${what}`;
  if (name > last) return name;
  throw new OperatorError(`${name} would run before ${last}: choose a name that sorts after that.`);
}

function committed(): string {
  return execFileSync("git", ["show", `HEAD:${SCHEMA}`], { encoding: "utf8" });
}
