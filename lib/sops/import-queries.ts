import "server-only";
import { type Viewer, can } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { type SopDocument, isBlank } from "@/lib/rules/sops/document";
import { fromMarkdown } from "@/lib/rules/sops/markdown";
import { fromDocx } from "./docx";
import { readableSops } from "./scope";

export type ReadFileRefusal = "FORBIDDEN" | "NOT_FOUND" | "NOT_READABLE";

/** The text of a Markdown or Word file, for an SOP that the viewer writes. By its first bytes: a Word file is a zip. */
export async function readSopFile(
  viewer: Viewer,
  { id, bytes }: { id: string; bytes: Buffer },
): Promise<Result<SopDocument, ReadFileRefusal>> {
  if (!can(viewer, "sop:edit")) return refuse("FORBIDDEN");
  const sop = await withViewer(viewer, (tx) =>
    tx.sop.findFirst({ where: { AND: [{ id }, readableSops(viewer)] }, select: { id: true } }),
  );
  if (!sop) return refuse("NOT_FOUND");
  const isZip = bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
  const document = isZip ? await fromDocx(bytes) : readText(bytes);
  return document && !isBlank(document) ? ok(document) : refuse("NOT_READABLE");
}

function readText(bytes: Buffer): SopDocument | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : fromMarkdown(text);
  } catch {
    return null;
  }
}
