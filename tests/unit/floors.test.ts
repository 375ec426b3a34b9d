import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

// Stands in for `npm audit`, which a private registry may not offer: versions with known holes, and second copies of
// what must be one, fail here. The floors are those of the security promises.

const AT_LEAST = { next: "16.4.6", react: "19.3.1", "react-dom": "19.3.1", zod: "4.6.7", sharp: "0.35.5" };
const EXACTLY = {
  "next-auth": "4.24.15",
  prisma: "7.10.0",
  "@prisma/client": "7.10.0",
  "@prisma/adapter-pg": "7.10.0",
  "@prisma/client-runtime-utils": "7.10.0",
  "@prisma/driver-adapter-utils": "7.10.0",
};

describe("what the lock file installs", () => {
  const installed = lockedVersions(readFileSync("pnpm-lock.yaml", "utf8"));

  test.each(Object.entries(AT_LEAST))("%s is one copy, of %s or newer", (name, floor) => {
    const versions = installed.get(name) ?? [];
    expect(versions).toHaveLength(1);
    expect(compare(versions[0]!, floor)).toBeGreaterThanOrEqual(0);
  });

  test.each(Object.entries(EXACTLY))("%s is one copy, of %s", (name, version) => {
    expect(installed.get(name)).toEqual([version]);
  });

  test("nothing comes from anywhere but the configured registry", () => {
    expect(readFileSync("pnpm-lock.yaml", "utf8")).not.toMatch(/tarball:|resolution: \{(?!integrity: )/);
  });
});

test("package.json pins every version exactly", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
});

test("no tracked file names a machine's folder or a private registry", () => {
  const found = git(
    "grep",
    "-lIE",
    "(^|[^.[:alnum:]_])/(work|root|home/[a-z]+)/|registry=|_authToken",
    "--",
    ".",
  );
  expect(found.filter((file) => file !== "tests/unit/floors.test.ts")).toEqual([]);
});

/** "next" → ["16.4.6"], from the keys of the lock file's `packages`. */
function lockedVersions(lock: string): Map<string, string[]> {
  const packages = lock.split("\npackages:\n")[1]!.split("\nsnapshots:\n")[0]!;
  const versions = new Map<string, string[]>();
  for (const [, name = "", version = ""] of packages.matchAll(/^ {2}'?(@?[^@\s']+)@([^:'\s]+)'?:$/gm))
    versions.set(name, [...(versions.get(name) ?? []), version]);
  return versions;
}

function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map((part) => Number.parseInt(part, 10)));
  for (const [index, part] of left!.entries()) if (part !== right![index]) return part - (right![index] ?? 0);
  return 0;
}

/** The lines that git answers; none where it found nothing (exit 1) or where this is no clone. */
function git(...args: string[]): string[] {
  try {
    return execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
      .trim()
      .split("\n");
  } catch {
    return [];
  }
}
