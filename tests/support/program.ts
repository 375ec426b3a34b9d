import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "./free-port";

export type Program = Readonly<{
  url: string;
  /** Its own data folder, with `demo-sign-ins.json` in it. */
  dataFolder: string;
  /** What it said so far. */
  output(): string;
  stop(): Promise<void>;
}>;

/** The whole program as people start it, with data and a port of its own, beside whatever else runs here. */
export async function startProgram(
  options: { args?: string[]; env?: Record<string, string> } = {},
): Promise<Program> {
  const folder = await mkdtemp(path.join(tmpdir(), "throughline-program-"));
  const dataFolder = path.join(folder, "data");
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const own = { PORT: String(port), APP_ORIGIN: url, THROUGHLINE_DATA: dataFolder };
  const nothing = { DATABASE_URL: "", DATABASE_OWNER_URL: "", SMTP_URL: "" };
  const child = spawn(process.execPath, ["scripts/run.mjs", "start", ...(options.args ?? [])], {
    env: { ...process.env, ...nothing, ...own, ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let output = "";
  const ready = new Promise<void>((resolve, reject) => {
    const read = (text: Buffer) => {
      output += text.toString();
      if (output.includes("Throughline is ready")) resolve();
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", () => reject(new Error(`The program did not start:\n${output}`)));
  });
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  await ready.catch((error: unknown) => stop().then(() => Promise.reject(error)));
  return { url, dataFolder, output: () => output, stop };
}
