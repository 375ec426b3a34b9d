import "server-only";
import { createHash } from "node:crypto";
import { type Viewer, can } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type Picture, pictureOf } from "@/lib/documents/image-size";
import { logoFile, paperLook } from "@/lib/documents/paper-look";
import { renderPdf } from "@/lib/documents/render-pdf";
import { type Result, ok, refuse } from "@/lib/result";
import { MOST_LOGO_BYTES, type SaveBrand, WIDEST_LOGO } from "./brand-schema";

export type BrandRefusal = "NOT_FOUND" | "STALE" | "NOT_A_PICTURE" | "TOO_LARGE";

/**
 * Changes the firm's colour and logo; version 0 is a firm that has none yet. What was issued keeps the look of its day.
 * STALE: somebody changed it since the page was opened.
 */
export async function saveBrand(
  viewer: Viewer,
  { id, version, accent, logo, withoutLogo }: SaveBrand,
): Promise<Result<undefined, BrandRefusal>> {
  if (!can(viewer, "firm:manage")) return refuse("NOT_FOUND");
  const looked = logo && (await lookAt(id, logo));
  if (looked && !looked.ok) return looked;
  const { firmId, displayName } = viewer;
  return withViewer(viewer, async (tx) => {
    const before = await tx.firmBrand.findUnique({
      where: { firmId },
      select: { accent: true, logoId: true, version: true },
    });
    if ((before?.version ?? 0) !== version) return refuse("STALE");
    if (logo && looked)
      await addLogo(tx, { firmId, id, ...looked.value, bytes: logo, addedByName: displayName });
    const keptLogo = withoutLogo ? null : (before?.logoId ?? null);
    const after = { accent, logoId: logo ? id : keptLogo };
    if (before) {
      const { count } = await tx.firmBrand.updateMany({
        where: { firmId, version },
        data: { ...after, version: { increment: 1 } },
      });
      if (count === 0) return refuse("STALE");
    } else await tx.firmBrand.create({ data: { firmId, ...after } });
    await audit(tx, viewer, "firm.branded", {
      entity: "firm",
      entityId: firmId,
      clientCompanyId: null,
      ...(before && { before: { accent: before.accent, logoId: before.logoId } }),
      after,
    });
    return ok();
  });
}

type NewLogo = Picture & { firmId: string; id: string; bytes: Uint8Array<ArrayBuffer>; addedByName: string };

async function addLogo(tx: Tx, logo: NewLogo) {
  const sha256 = createHash("sha256").update(logo.bytes).digest("hex");
  await tx.firmLogo.createMany({ data: [{ ...logo, sha256 }], skipDuplicates: true });
}

/** A picture may begin like one and be none: it is set on a page once, before a report has to be. */
async function lookAt(
  id: string,
  bytes: Uint8Array,
): Promise<Result<Picture, "NOT_A_PICTURE" | "TOO_LARGE">> {
  const picture = pictureOf(bytes);
  if (!picture) return refuse("NOT_A_PICTURE");
  const { width, height } = picture;
  if (bytes.length > MOST_LOGO_BYTES || Math.max(width, height) > WIDEST_LOGO) return refuse("TOO_LARGE");
  const logo = { id, sha256: "", ...picture };
  const files = new Map([[logoFile(logo), Buffer.from(bytes)]]);
  try {
    await renderPdf("letterhead", { look: paperLook({ accent: null, logo }) }, new Date(0), files);
    return ok(picture);
  } catch {
    return refuse("NOT_A_PICTURE");
  }
}
