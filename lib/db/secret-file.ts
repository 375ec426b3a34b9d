import { rename, rm, writeFile } from "node:fs/promises";

/** As JSON, whole or not at all, and for our eyes only. */
export async function writeSecret(file: string, content: unknown): Promise<void> {
  const draft = `${file}.new`;
  // A draft left by a killed run would keep its own mode.
  await rm(draft, { force: true });
  await writeFile(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flush: true });
  await rename(draft, file);
}
