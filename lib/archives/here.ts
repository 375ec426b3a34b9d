import "server-only";
import { readdir } from "node:fs/promises";
import path from "node:path";
import packageOfProgram from "@/package.json";

export const PROGRAM_VERSION = packageOfProgram.version;

/** The migrations that this program knows, the newest last; its database has all of them since it started. */
export async function knownMigrations(): Promise<string[]> {
  const entries = await readdir(path.join("prisma", "migrations"), { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}
