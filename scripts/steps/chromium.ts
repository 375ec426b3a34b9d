import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { OperatorError } from "@/lib/operator-error";
import { say } from "./say";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = ["Google Chrome", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

/** A Chromium that is there already: the one of `CHROMIUM_PATH`, an installed one, or Playwright's own. */
export function findChromium(): string | null {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const installed = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const candidates = [process.env.CHROMIUM_PATH ?? "", ...installed, ...MAC, chromium.executablePath()];
  return candidates.find(isProgram) ?? null;
}

/** Installs one where none is: Debian's own as root, else the build that Playwright downloads. */
export function installChromium(): void {
  say("Installing a Chromium for the browser tests…");
  try {
    if (isDebian() && process.getuid?.() === 0) {
      run("apt-get", "update");
      run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
    } else {
      run("npx", "playwright", "install", "chromium");
    }
  } catch {
    throw new OperatorError(
      "No Chromium could be installed: install one yourself and set CHROMIUM_PATH to its program.",
    );
  }
}

/** What Playwright starts it with: it may not call home, and as root it has no sandbox to use. */
export function chromiumFlags(): string[] {
  const quiet = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ];
  return process.getuid?.() === 0 ? ["--no-sandbox", "--disable-dev-shm-usage", ...quiet] : quiet;
}

function isProgram(file: string): boolean {
  if (!file || !existsSync(file)) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Ubuntu's package of that name only fetches a snap, which containers do not have. */
function isDebian(): boolean {
  return existsSync("/etc/os-release") && /^ID="?debian"?$/m.test(readFileSync("/etc/os-release", "utf8"));
}

function run(program: string, ...args: string[]): void {
  execFileSync(program, args, { shell: process.platform === "win32", stdio: ["ignore", 2, 2] });
}
