import { readFileSync, statSync } from "node:fs";
import { canonicalJson } from "@/lib/rules/canonical-json";
import { diagnose } from "@/lib/rules/diagnosis/diagnose";
import { parseSnapshot } from "@/lib/rules/diagnosis/parse-snapshot";

/** A snapshot of 500 respondents is under half of this. */
const LARGEST_FILE_BYTES = 4 * 1024 * 1024;
const STANDARD_INPUT = 0;

/** A reason to stop that the person at the keyboard can act on. */
class Unreadable extends Error {}

function readText(path: string): string {
  if (path === "-") return readFileSync(STANDARD_INPUT, "utf8");
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file) throw new Unreadable(`There is no file at ${path}.`);
  if (!file.isFile()) throw new Unreadable(`${path} is not a file.`);
  if (file.size > LARGEST_FILE_BYTES) throw new Unreadable(tooLarge(path));
  return readFileSync(path, "utf8");
}

function tooLarge(path: string): string {
  return `${path} holds more than ${LARGEST_FILE_BYTES / 1024 / 1024} MB, which no snapshot needs.`;
}

function readSnapshot(path: string): unknown {
  const text = readText(path);
  const source = path === "-" ? "Standard input" : path;
  if (text.length > LARGEST_FILE_BYTES) throw new Unreadable(tooLarge(source));
  // Editors on Windows put a byte order mark first, which JSON.parse takes for a character of the text.
  const json = text.replace(/^\uFEFF/, "");
  if (json.trim() === "") throw new Unreadable(`${source} is empty.`);
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Unreadable(`${source} is not JSON: ${messageOf(error)}.`);
  }
}

/** The same members in the same order, with line breaks for a reader. */
function legible(canonical: string): string {
  return JSON.stringify(JSON.parse(canonical), null, 2);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The exit code: 0 with the diagnosis on standard output, 2 with every problem on standard error. */
function score(paths: string[]): number {
  const [path] = paths;
  if (path === undefined || paths.length > 1) {
    console.error("Say which snapshot to score: npm run score -- FILE (or - for standard input).");
    return 2;
  }
  try {
    const parsed = parseSnapshot(readSnapshot(path));
    if (parsed.ok) {
      process.stdout.write(`${legible(canonicalJson(diagnose(parsed.snapshot)))}\n`);
      return 0;
    }
    for (const { path: place, message } of parsed.problems)
      console.error(`${place || "the snapshot"}: ${message}`);
  } catch (error) {
    const systemError = error instanceof Error && "code" in error;
    if (!(error instanceof Unreadable) && !systemError) throw error;
    console.error(messageOf(error));
  }
  return 2;
}

process.exitCode = score(process.argv.slice(2));
