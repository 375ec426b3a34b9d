import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { env } from "@/lib/env";
import { writeSecret } from "@/lib/db/secret-file";

export type SignIn = Readonly<{ role: string; email: string; password: string }>;
type SignInsFile = Readonly<{ url: string; accounts: ReadonlyArray<SignIn> }>;

/** The passwords are random and stand nowhere else in clear. */
export async function writeDemoSignIns(accounts: ReadonlyArray<SignIn>): Promise<void> {
  await writeSecret(signInsFile(), { url: env().APP_ORIGIN, accounts } satisfies SignInsFile);
}

/** The sign-ins of the demo firm if it is what the database holds. The address follows the port of this start. */
export async function readDemoSignIns(): Promise<ReadonlyArray<SignIn> | null> {
  const text = await readFile(signInsFile(), "utf8").catch(() => null);
  if (!text) return null;
  const { url, accounts } = JSON.parse(text) as SignInsFile;
  if (url !== env().APP_ORIGIN) await writeDemoSignIns(accounts);
  return accounts;
}

/** They are of a database that is no longer there. */
export async function forgetDemoSignIns(): Promise<void> {
  await rm(signInsFile(), { force: true });
}

function signInsFile(): string {
  return path.join(env().THROUGHLINE_DATA, "demo-sign-ins.json");
}
