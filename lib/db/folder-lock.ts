import { createHash } from "node:crypto";
import { realpath, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { OperatorError } from "@/lib/operator-error";

/**
 * One program per data folder. The lock is a socket, because that dies with its process: a lock file would outlive a
 * `kill -9`, and its process id may by then be somebody else's.
 * @returns gives the folder free
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const name = `throughline-${createHash("sha256")
    .update(await realpath(folder))
    .digest("hex")
    .slice(0, 24)}`;
  const address = addressOf(name);
  // A run that was just told to stop may need a moment longer than the npm that started it.
  for (const deadline = Date.now() + 4_000; Date.now() < deadline; await sleep(100)) {
    const release = (await hold(address)) ?? ((await isHeld(address)) ? null : await takeOver(address));
    if (release) return release;
  }
  throw new OperatorError(
    `Throughline already runs on the data folder ${folder}: stop it first, or set THROUGHLINE_DATA to another folder.`,
  );
}

function addressOf(name: string): string {
  if (process.platform === "win32") return `\\\\.\\pipe\\${name}`;
  // Linux has socket names outside the file system, of which nothing stays behind.
  if (process.platform === "linux") return `\0${name}`;
  return path.join(tmpdir(), `${name}.sock`);
}

function hold(address: string): Promise<(() => Promise<void>) | null> {
  const server = createServer((asking) => asking.destroy());
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(null) : reject(error),
    );
    server.listen(address, () => {
      server.unref();
      resolve(() => new Promise((closed) => server.close(() => closed())));
    });
  });
}

function isHeld(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address, () => resolve(true)).on("error", () => resolve(false));
    socket.on("close", () => socket.destroy());
  });
}

async function takeOver(address: string) {
  await rm(address, { force: true });
  return hold(address);
}
