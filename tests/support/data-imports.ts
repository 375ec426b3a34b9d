import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/auth/policy";
import { getImport } from "@/lib/imports/queries";
import { readFile } from "@/lib/imports/read-mutations";
import { undoImport } from "@/lib/imports/undo-mutations";
import { writeImport } from "@/lib/imports/write-mutations";
import type { ImportKind } from "@/lib/rules/imports/fields";
import { asDatabaseOwner } from "./world";

export const TODAY = "2026-11-27";
export const one = async <Row>(sql: string, values: unknown[]) =>
  (await asDatabaseOwner<Row & object>(sql, values))[0];
export const clientName = async (id: string) =>
  (await one<{ name: string }>("SELECT name FROM client_company WHERE id = $1", [id]))?.name ?? "";

export async function read(viewer: Viewer, kind: ImportKind, content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const done = await readFile(viewer, { id: randomUUID(), kind, fileName: "a.csv", bytes });
  if (!done.ok) throw new Error(done.reason);
  return done.value;
}

export async function look(viewer: Viewer, id: string) {
  const found = await getImport(viewer, id, TODAY);
  if (!found?.look) throw new Error("Not there");
  return { ...found.look, version: found.version };
}

export async function bring(viewer: Viewer, id: string, leaveOut = false) {
  const { seen, version } = await look(viewer, id);
  return writeImport(viewer, { id, version, seen: seen ?? "", leaveOut }, TODAY);
}

export async function takeBack(viewer: Viewer, id: string) {
  return undoImport(viewer, { id, version: (await getImport(viewer, id))?.version ?? 0 });
}
