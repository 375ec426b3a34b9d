import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSnapshot } from "@/lib/rules/diagnosis/parse-snapshot";
import type { Snapshot } from "@/lib/rules/diagnosis/snapshot";

/** A company told as a story, with what the diagnosis must find. Lists hold every answer that is acceptable. */
export type Case = {
  id: string;
  story: string;
  snapshot: unknown;
  expected: {
    stage?: string[];
    scope?: string;
    scopeNot?: string;
    role?: string[];
    roleNot?: string[];
    bindingDepartment?: string;
    reportsTo?: string;
    warnings?: string[];
    warningsNot?: string[];
    confidence?: string[];
    conclusive?: boolean;
  };
};

const root = path.resolve(import.meta.dirname, "../..");

export const OWN_CASES = casesIn(path.join(root, "tests/cases"));
/** Stands beside the checkout where the project is developed; a clone does without. */
export const SHARED_CASES = casesIn(path.join(root, "../shared/vignettes"));

function casesIn(folder: string): Case[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")) as Case);
}

export function snapshotOf(input: unknown): Snapshot {
  const parsed = parseSnapshot(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.snapshot;
}

export function ownCase(id: string): Snapshot {
  const found = OWN_CASES.find((each) => each.id === id);
  if (!found) throw new Error(`There is no case ${id}`);
  return snapshotOf(found.snapshot);
}
