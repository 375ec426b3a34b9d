import "server-only";
import { type Viewer, can, visibleClient } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { fileKindOf } from "@/lib/documents/file-kind";
import { type Result, ok, refuse } from "@/lib/result";
import { MOST_FILE_BYTES } from "@/lib/rules/questionnaire/beside";
import type { AddFile } from "./schema";

export type AddFileRefusal = "FORBIDDEN" | "NOT_FOUND" | "TOO_LARGE" | "NOT_A_KIND" | "TOO_MANY";

/** Of one client, in the bin or not. */
const MOST_FILES = 500;

/** Puts a file into a client's timeline. Its id is made by the page: sent again after a lost reply, it is there once. */
export async function addFile(
  viewer: Viewer,
  { id, clientCompanyId, name }: AddFile,
  bytes: Uint8Array<ArrayBuffer>,
  now: Date = new Date(),
): Promise<Result<undefined, AddFileRefusal>> {
  if (!can(viewer, "timeline:write")) return refuse("FORBIDDEN");
  if (bytes.length > MOST_FILE_BYTES) return refuse("TOO_LARGE");
  const kind = fileKindOf(bytes);
  if (!kind) return refuse("NOT_A_KIND");
  return withViewer(viewer, async (tx) => {
    const { firmId, membershipId, displayName } = viewer;
    const of = { firmId, clientCompanyId };
    if (!(await tx.clientCompany.count({ where: visibleClient(viewer, clientCompanyId) })))
      return refuse("NOT_FOUND");
    // One file after the other, or the last places would be given away twice.
    await tx.$queryRaw`SELECT 1 FROM "client_company" WHERE "firm_id" = ${firmId}::uuid AND "id" = ${clientCompanyId}::uuid FOR NO KEY UPDATE`;
    if (await tx.timelineEntry.count({ where: { ...of, id, authorId: membershipId } })) return ok();
    if ((await tx.timelineEntry.count({ where: { ...of, kind: "file" } })) >= MOST_FILES)
      return refuse("TOO_MANY");
    const { count } = await tx.timelineEntry.createMany({
      data: [
        {
          ...{ ...of, id, kind: "file", title: name, happenedAt: now },
          ...{ authorId: membershipId, authorName: displayName },
        },
      ],
      skipDuplicates: true,
    });
    // The id is taken, by somebody else's.
    if (count === 0) return refuse("NOT_FOUND");
    const file = { kind, byteCount: bytes.length, bytes };
    await tx.timelineFile.createMany({ data: [{ ...of, id, ...file }] });
    await audit(tx, viewer, "timeline.file-added", {
      ...{ entity: "timeline_entry", entityId: id, clientCompanyId },
      after: { kind },
    });
    return ok();
  });
}
