import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";

/** A logo of the viewer's firm, also one that it no longer wears. `null`: none of theirs. */
export async function getLogo(viewer: Viewer, id: string) {
  if (!areRowIds(id)) return null;
  return withViewer(viewer, (tx) =>
    tx.firmLogo.findUnique({
      where: { firmId_id: { firmId: viewer.firmId, id } },
      select: { contentType: true, bytes: true, sha256: true },
    }),
  );
}
