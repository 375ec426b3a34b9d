import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const FOLDERS = ["app", "components", "lib", "prisma/seed", "scripts", "tests"];
/** What a file takes in when it runs: types are gone by then. Prettier has put every import into this form. */
const IMPORT = /^(?:import|export) (?!type )(?:([^;]*?) from )?"([^"]+)";$/gm;

/** ESLint's own rule walks the whole program anew from each file: six minutes for what takes a second here. */
function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(IMPORT)].flatMap(([, names = "", from = ""]) => {
    const taken = /^\{([^}]*)\}$/s
      .exec(names)?.[1]
      ?.split(",")
      .map((name) => name.trim());
    if (taken?.every((name) => name === "" || name.startsWith("type "))) return [];
    const base = from.startsWith("@/")
      ? path.join(root, from.slice(2))
      : path.resolve(path.dirname(file), from);
    if (!from.startsWith("@/") && !from.startsWith(".")) return [];
    return [base, `${base}.ts`, `${base}.tsx`].filter((each) => /\.tsx?$/.test(each) && existsSync(each));
  });
}

/** The first ring of files found that import each other, closed; `null` where there is none. */
function findCycle(imports: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (file: string): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    way.push(file);
    for (const next of imports.get(file) ?? []) {
      const found = walk(next);
      if (found) return found;
    }
    way.pop();
    done.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const found = walk(file);
    if (found) return found;
  }
  return null;
}

test("no file imports itself by way of others", () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(root, folder, name)),
  );
  const imports = new Map(files.map((file) => [file, importsOf(file, readFileSync(file, "utf8"))]));
  expect([...imports.values()].flat().length).toBeGreaterThan(3_000);
  expect(findCycle(imports)?.map((file) => path.relative(root, file)) ?? []).toEqual([]);
});

test("a ring is found, and where nothing closes there is none", () => {
  const rings = new Map([
    ["a", ["b"]],
    ["b", ["c", "d"]],
    ["c", []],
    ["d", ["b"]],
  ]);
  expect(findCycle(rings)).toEqual(["b", "d", "b"]);
  expect(
    findCycle(
      new Map([
        ["a", ["b", "c"]],
        ["b", ["c"]],
        ["c", []],
      ]),
    ),
  ).toBeNull();
});
