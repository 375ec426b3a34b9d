// What every npm command starts: plain JavaScript and nothing but Node, because on a bare clone nothing else is there.
// Makes sure the dependencies are those of the lock file, then runs scripts/<command>.ts.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statfsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const stamp = path.join(root, "node_modules", ".throughline-installed");
const [command = "", ...args] = process.argv.slice(2);

process.chdir(root);
checkNode();
if (!/^[a-z-]+$/.test(command) || !existsSync(`scripts/${command}.ts`)) {
  stop(`There is no command "${command}": README.md lists the ones there are.`);
}
if (existsSync(".env")) process.loadEnvFile(".env");
install();
run();

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24) return;
  stop(
    `Node ${process.versions.node} is too old or not supported: install Node 22 or 24 (20.19 or later works too) and start again.`,
  );
}

/** Installs with the pinned pnpm unless the dependencies on disk are already those of the lock file. */
function install() {
  const wanted = installFingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  checkDisk();
  say("Installing dependencies…");
  const { packageManager } = JSON.parse(readFileSync("package.json", "utf8"));
  const result = spawnSync(
    "npx",
    [
      "-y",
      packageManager,
      "install",
      "--frozen-lockfile",
      "--config.confirmModulesPurge=false",
      "--reporter=append-only",
    ],
    {
      encoding: "utf8",
      maxBuffer: 1 << 26,
      shell: process.platform === "win32",
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const output = `${result.stdout ?? ""}${result.stderr ?? ""}${result.error ?? ""}`;
  if (result.status !== 0) {
    process.stderr.write(output);
    stop(whyInstallFailed(output));
  }
  if (installFingerprint() !== wanted) {
    stop("Installing changed pnpm-lock.yaml: restore it (git checkout pnpm-lock.yaml) and start again.");
  }
  writeFileSync(stamp, wanted);
}

/** Of everything that decides what belongs in node_modules; binaries differ by platform, hence those too. */
function installFingerprint() {
  const hash = createHash("sha256");
  for (const file of ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"])
    hash.update(readFileSync(file));
  return hash.update(`${process.platform} ${process.arch} ${process.versions.modules}`).digest("hex");
}

function checkDisk() {
  const { bavail, bsize } = statfsSync(root);
  const freeGigabytes = (bavail * bsize) / 1e9;
  if (freeGigabytes < 2) {
    stop(
      `Only ${freeGigabytes.toFixed(1)} GB are free on this disk and installing needs 2 GB: free some and start again.`,
    );
  }
}

/** @param {string} output */
function whyInstallFailed(output) {
  if (/ENOSPC/.test(output)) return "The disk is full: free at least 2 GB and start again.";
  if (/ENOENT.*npx|npx.*ENOENT/.test(output))
    return "npx was not found: install Node together with npm and start again.";
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|META_FETCH_FAIL/.test(
      output,
    )
  ) {
    return "The npm registry cannot be reached: check the network or the registry and proxy settings of npm, and start again.";
  }
  return "Installing the dependencies failed: the lines above say why.";
}

function run() {
  // "react-server" makes `import "server-only"` what it is on the server: nothing.
  const node = ["--conditions=react-server", "--import", "tsx", `scripts/${command}.ts`, ...args];
  const child = spawn(process.execPath, node, { stdio: "inherit" });
  // A terminal's Ctrl-C reaches the child by itself as well: stopping twice is stopping once.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  stopWithNpm(child);
  child.on("exit", (code, signal) => process.exit(signal ? 1 : code));
}

/**
 * Some shells die of npm's SIGTERM without passing it on, and nothing can pass on a SIGKILL: then we have a new parent.
 * @param {import("node:child_process").ChildProcess} child
 */
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill("SIGTERM"), 100).unref();
}

/** On standard error: what `npm run score` prints on standard output is for machines. @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  say(sentence);
  process.exit(1);
}
