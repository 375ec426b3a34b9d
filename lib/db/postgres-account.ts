import { execFile, spawnSync } from "node:child_process";
import { stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { OperatorError } from "@/lib/operator-error";
import type { PostgresPrograms } from "./postgres-programs";

const run = promisify(execFile);

/** Under which account PostgreSQL's programs run: ours, or, as PostgreSQL refuses root, the account `postgres`. */
export type PostgresAccount = Readonly<{
  /** Owner of the database's files; null when they are simply ours. */
  owner: { uid: number; gid: number } | null;
  /** What stands in front of a program so that it runs under the account. */
  prefix: ReadonlyArray<string>;
}>;

/** @param folder the database's folder, existing; if it belongs to somebody already, the programs run as that account. */
export async function postgresAccount(
  folder: string,
  { initdb }: PostgresPrograms,
): Promise<PostgresAccount> {
  if (process.getuid?.() !== 0) return { owner: null, prefix: [] };
  const { uid, gid } = await stat(folder);
  const owner = uid !== 0 ? { uid, gid } : ((await idsOf("postgres")) ?? (await makeAccount()));
  const bare = { owner, prefix: [] };
  if ((await mayEnter(path.dirname(folder))) && runs(bare, initdb)) return bare;
  // A clone below /root or a `mktemp -d`: only root may enter. The account is lent exactly the right to read past that.
  const ids = [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, "--clear-groups", "--no-new-privs"];
  const right = [
    "--inh-caps=-all,+dac_override",
    "--ambient-caps=-all,+dac_override",
    "--bounding-set=-all,+dac_override",
    // Without it, access(2), by which PostgreSQL looks at its own programs, takes no notice of the right.
    "--securebits=+no_setuid_fixup",
  ];
  const lent = { owner, prefix: ["setpriv", ...ids, ...right] };
  if (runs(lent, initdb)) return lent;
  throw new OperatorError(
    `PostgreSQL does not run as root and the account "postgres" may not enter ${folder}: use an ordinary account, or a folder that others may enter.`,
  );
}

/** How node spawns under the account; with a prefix, that program changes the account itself. */
export function spawnAs(account: PostgresAccount, program: string, args: ReadonlyArray<string>) {
  const [file = program, ...rest] = [...account.prefix, program, ...args];
  const ids = account.prefix.length > 0 ? {} : (account.owner ?? {});
  return { file, args: rest, options: { ...ids } };
}

/** Showing its settings, initdb looks for the other programs just as it does when it matters. */
function runs(account: PostgresAccount, initdb: string): boolean {
  const { file, args, options } = spawnAs(account, initdb, ["--show", "--pgdata=unused"]);
  return spawnSync(file, args, { ...options, stdio: "ignore" }).status === 0;
}

async function mayEnter(folder: string): Promise<boolean> {
  const { mode } = await stat(folder);
  if (!(mode & 0o001)) return false;
  const parent = path.dirname(folder);
  return parent === folder || mayEnter(parent);
}

async function idsOf(name: string): Promise<{ uid: number; gid: number } | null> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

async function makeAccount() {
  await run("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]).catch(() => undefined);
  const ids = await idsOf("postgres");
  if (ids) return ids;
  throw new OperatorError(
    'PostgreSQL does not run as root, and an account "postgres" could not be made: start as an ordinary account.',
  );
}
