import "server-only";
import { type Viewer, can } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { LONGEST_DOCUMENT } from "@/lib/rules/sops/check-document";
import { type SopDocument, isBlank } from "@/lib/rules/sops/document";
import { readFile } from "./read-file";
import { readableSops } from "./scope";

export type ReadFileRefusal = "FORBIDDEN" | "NOT_FOUND" | "NOT_READABLE" | "TOO_LONG";

/** The text of a Markdown or Word file, for an SOP that the viewer writes. */
export async function readSopFile(
  viewer: Viewer,
  { id, bytes }: { id: string; bytes: Buffer },
): Promise<Result<SopDocument, ReadFileRefusal>> {
  if (!can(viewer, "sop:edit")) return refuse("FORBIDDEN");
  const sop = await withViewer(viewer, (tx) =>
    tx.sop.findFirst({ where: { AND: [{ id }, readableSops(viewer)] }, select: { id: true } }),
  );
  if (!sop) return refuse("NOT_FOUND");
  const document = await readFile(bytes);
  if (document === "TOO_LONG") return refuse("TOO_LONG");
  if (!document || isBlank(document)) return refuse("NOT_READABLE");
  return JSON.stringify(document).length > LONGEST_DOCUMENT ? refuse("TOO_LONG") : ok(document);
}
