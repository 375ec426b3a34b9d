import { randomBytes } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { env } from "@/lib/env";
import { writeSecret } from "@/lib/db/secret-file";

/** Signs the session cookie; drawn once per installation unless it is given. */
export async function authSecret(): Promise<string> {
  const { AUTH_SECRET, THROUGHLINE_DATA } = env();
  if (AUTH_SECRET) return AUTH_SECRET;
  const file = path.join(THROUGHLINE_DATA, "auth-secret.json");
  const kept = await readFile(file, "utf8").catch(() => null);
  if (kept) return JSON.parse(kept) as string;
  await mkdir(THROUGHLINE_DATA, { recursive: true, mode: 0o711 });
  const drawn = randomBytes(32).toString("base64url");
  await writeSecret(file, drawn);
  return drawn;
}
