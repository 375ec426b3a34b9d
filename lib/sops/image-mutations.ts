import "server-only";
import { type Viewer, can } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { holdSop, sopEntity } from "./find-version";
import { imageTypeOf } from "./image-type";
import { MOST_BYTES } from "./schema";

export type AddSopImageRefusal = "FORBIDDEN" | "NOT_FOUND" | "NOT_A_PICTURE" | "TOO_MANY";
const MOST_IMAGES = 200;

/** Keeps a picture for an SOP's text, under the id that the page made: sent twice, it is the same one. */
export async function addSopImage(
  viewer: Viewer,
  { id, sopId, bytes }: { id: string; sopId: string; bytes: Uint8Array<ArrayBuffer> },
): Promise<Result<{ id: string }, AddSopImageRefusal>> {
  if (!can(viewer, "sop:edit")) return refuse("FORBIDDEN");
  const contentType = imageTypeOf(bytes);
  if (contentType === null || bytes.length > MOST_BYTES) return refuse("NOT_A_PICTURE");
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const place = await holdSop(tx, viewer, sopId);
    if (!place) return refuse("NOT_FOUND");
    const there = await tx.sopImage.findFirst({ where: { firmId, id }, select: { sopId: true } });
    if (there) return there.sopId === sopId ? ok({ id }) : refuse("NOT_FOUND");
    if ((await tx.sopImage.count({ where: { firmId, sopId } })) >= MOST_IMAGES) return refuse("TOO_MANY");
    const { clientCompanyId } = place;
    await tx.sopImage.create({ data: { firmId, id, clientCompanyId, sopId, contentType, bytes } });
    await audit(tx, viewer, "sop.picture-added", {
      ...sopEntity(place),
      after: { imageId: id, bytes: bytes.length },
    });
    return ok({ id });
  });
}
