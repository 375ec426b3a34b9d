import { createHash } from "node:crypto";
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * Makes something unless it was made from exactly these sources. Contents are compared, not times: a checkout of
 * another branch and back has nothing to do.
 * @param stamp file inside what is made, where the sources' hash is kept
 */
export async function makeUnlessFresh(
  stamp: string,
  sources: string[],
  make: () => Promise<void>,
): Promise<void> {
  const wanted = await hashOf(sources);
  const found = await readFile(stamp, "utf8").catch(() => null);
  if (found === wanted) return;
  await rm(stamp, { force: true });
  await make();
  await writeFile(stamp, wanted);
}

async function hashOf(sources: string[]): Promise<string> {
  const files = (await Promise.all(sources.map(filesIn))).flat().sort();
  const contents = await Promise.all(files.map((file) => readFile(file)));
  const hash = createHash("sha256").update(process.version);
  files.forEach((file, index) => hash.update(`\0${file}\0`).update(contents[index] ?? ""));
  return hash.digest("hex");
}

async function filesIn(source: string): Promise<string[]> {
  const found = await stat(source).catch(() => null);
  if (!found) return [];
  if (found.isFile()) return [source];
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
