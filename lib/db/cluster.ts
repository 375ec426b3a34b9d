import { spawn } from "node:child_process";
import { chown, mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { OperatorError } from "@/lib/operator-error";
import { postgresAccount, spawnAs, type PostgresAccount } from "./postgres-account";
import { postgresPrograms, type PostgresPrograms } from "./postgres-programs";
import { serverFlags } from "./postgres-settings";

/** One PostgreSQL cluster on disk, and the means to run it. */
export type Cluster = Readonly<{
  folder: string;
  data: string;
  account: PostgresAccount;
  programs: PostgresPrograms;
}>;

export async function openCluster(folder: string): Promise<Cluster> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const programs = await postgresPrograms();
  const account = await postgresAccount(folder, programs);
  if (account.owner) await chown(folder, account.owner.uid, account.owner.gid);
  return { folder, data: path.join(folder, "cluster"), account, programs };
}

/** Makes the cluster unless it is there. It gets its name only when whole, so a half-made one is simply made again. */
export async function makeCluster(cluster: Cluster, superuser: string, password: string): Promise<void> {
  if (await isThere(path.join(cluster.data, "PG_VERSION"))) return;
  const draft = `${cluster.data}.new`;
  const passwordFile = path.join(cluster.folder, "password");
  await rm(draft, { recursive: true, force: true });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (cluster.account.owner) await chown(passwordFile, cluster.account.owner.uid, cluster.account.owner.gid);
  const flags = [
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--data-checksums",
  ];
  // Names sort as people expect, on every platform alike.
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=und"];
  const made = await runProgram(cluster, cluster.programs.initdb, [`--pgdata=${draft}`, ...flags, ...locale]);
  await rm(passwordFile, { force: true });
  if (made.code !== 0) throw new OperatorError(whyFailed("could not make its files", made.output));
  await rename(draft, cluster.data);
}

/** Tries for 30 seconds: backends of a killed server hold its shared memory for a moment longer. */
export async function startCluster(cluster: Cluster, port: number): Promise<void> {
  const log = path.join(cluster.folder, "server.log");
  const deadline = Date.now() + 30_000;
  for (;;) {
    const flags = serverFlags(port)
      .map((flag) => `-c ${flag}`)
      .join(" ");
    await rm(log, { force: true });
    const options = [
      "start",
      "--wait",
      "--timeout=120",
      `--pgdata=${cluster.data}`,
      `--log=${log}`,
      `--options=${flags}`,
    ];
    const started = await runProgram(cluster, cluster.programs.pg_ctl, options);
    if (started.code === 0) return;
    const said = started.output + (await readFile(log, "utf8").catch(() => ""));
    if (Date.now() > deadline || /No space left/.test(said))
      throw new OperatorError(whyFailed("did not start", said));
    await sleep(500);
  }
}

export async function stopCluster(cluster: Cluster): Promise<void> {
  for (const mode of ["fast", "immediate"]) {
    const options = ["stop", "--wait", "--timeout=20", `--mode=${mode}`, `--pgdata=${cluster.data}`];
    await runProgram(cluster, cluster.programs.pg_ctl, options);
    if (!(await isThere(path.join(cluster.data, "postmaster.pid")))) return;
  }
}

type Ended = Readonly<{ code: number | null; output: string }>;

function runProgram(cluster: Cluster, program: string, args: ReadonlyArray<string>): Promise<Ended> {
  const command = spawnAs(cluster.account, program, args);
  return new Promise((resolve, reject) => {
    const stdio: ["ignore", "pipe", "pipe"] = ["ignore", "pipe", "pipe"];
    const child = spawn(command.file, command.args, { ...command.options, cwd: cluster.folder, stdio });
    let output = "";
    child.stdout.on("data", (text: Buffer) => (output += text.toString()));
    child.stderr.on("data", (text: Buffer) => (output += text.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}

function whyFailed(what: string, output: string): string {
  if (/No space left/.test(output)) return "The disk is full: free some space and start again.";
  const last = output.trim().split("\n").slice(-4).join(" / ");
  return `The built-in PostgreSQL ${what}: ${last}`;
}

function isThere(file: string): Promise<boolean> {
  return open(file).then(
    (handle) => handle.close().then(() => true),
    () => false,
  );
}
