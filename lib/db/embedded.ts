import { randomBytes } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { Client } from "pg";
import { putAppRole } from "./app-role";
import { keepRunning } from "./cluster-watch";
import { makeCluster, openCluster, startCluster, stopCluster } from "./cluster";
import { lockFolder } from "./folder-lock";
import { stopOrphan } from "./orphan";
import { writeSecret } from "./secret-file";

const OWNER = "throughline_owner";
const APP = "throughline_app";

export type EmbeddedDatabase = Readonly<{
  appRole: string;
  /** Address for the app's role; the database itself may not exist yet. */
  appUrl(database: string): string;
  ownerUrl(database: string): string;
  stop(): Promise<void>;
}>;

/** What is drawn once per data folder; the port is kept so that a running program can be found from outside. */
type Keys = { port: number; ownerPassword: string; appPassword: string };

/**
 * Starts the built-in PostgreSQL on a data folder, making it there if need be. Whatever an earlier run left behind (a
 * server nobody stopped, a stale lock, a half-made cluster) is put in order first.
 */
export async function startEmbedded(dataFolder: string): Promise<EmbeddedDatabase> {
  await mkdir(dataFolder, { recursive: true, mode: 0o711 });
  const unlock = await lockFolder(dataFolder);
  try {
    const keysFile = path.join(dataFolder, "database.json");
    const keys = await readKeys(keysFile);
    const cluster = await openCluster(path.join(dataFolder, "database"));
    await makeCluster(cluster, OWNER, keys.ownerPassword);
    await stopOrphan(cluster);
    const port = await freePort(keys.port);
    if (port !== keys.port) await writeSecret(keysFile, { ...keys, port });
    await startCluster(cluster, port);
    const endWatch = keepRunning(cluster, port);
    const stop = () =>
      endWatch()
        .then(() => stopCluster(cluster))
        .finally(unlock);
    const database = addresses({ ...keys, port }, stop);
    await prepareAppRole(database, keys.appPassword).catch(async (error: unknown) => {
      await stop();
      throw error;
    });
    return database;
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** The owner's address at the server that a running program keeps on this folder; `null` where none answers. */
export async function findRunning(dataFolder: string): Promise<((database: string) => string) | null> {
  const kept = await readFile(path.join(dataFolder, "database.json"), "utf8").catch(() => null);
  if (!kept) return null;
  const { ownerUrl } = addresses(JSON.parse(kept) as Keys, () => Promise.resolve());
  const owner = new Client({ connectionString: ownerUrl("postgres"), connectionTimeoutMillis: 2_000 });
  const isThere = await owner.connect().then(
    () => true,
    () => false,
  );
  await owner.end();
  return isThere ? ownerUrl : null;
}

function addresses(keys: Keys, stop: () => Promise<void>): EmbeddedDatabase {
  const at = (role: string, password: string) => (database: string) =>
    `postgresql://${role}:${password}@127.0.0.1:${keys.port}/${database}`;
  return { appRole: APP, ownerUrl: at(OWNER, keys.ownerPassword), appUrl: at(APP, keys.appPassword), stop };
}

async function prepareAppRole(database: EmbeddedDatabase, password: string): Promise<void> {
  const owner = new Client({ connectionString: database.ownerUrl("postgres") });
  await owner.connect();
  try {
    await putAppRole(owner, { name: APP, password });
  } finally {
    await owner.end();
  }
}

async function readKeys(file: string): Promise<Keys> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text) return JSON.parse(text) as Keys;
  const keys = { port: 0, ownerPassword: password(), appPassword: password() };
  await writeSecret(file, keys);
  return keys;
}

/** The wanted port, or another one if that is taken by now. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => (wanted === 0 ? reject(error) : resolve(freePort(0))));
    probe.listen(wanted, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : wanted));
    });
  });
}

function password(): string {
  return randomBytes(24).toString("base64url");
}
