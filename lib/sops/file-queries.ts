import "server-only";
import { type Viewer, isStaff, visibleClient } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type SopDocument, imageIdsOf } from "@/lib/rules/sops/document";
import { readableSops, readableStates } from "./scope";

/**
 * A picture, to whoever reads an SOP that shows it: the consultants any of it, the client's people one that stands in a
 * version of theirs to read. `null` is "no such picture" and "not yours".
 */
export async function getSopImage(viewer: Viewer, imageId: string) {
  if (!areRowIds(imageId)) return null;
  return withViewer(viewer, async (tx) => {
    const image = await tx.sopImage.findFirst({
      where: { firmId: viewer.firmId, id: imageId, sop: readableSops(viewer) },
      select: { sopId: true, contentType: true, bytes: true },
    });
    if (!image) return null;
    const { sopId, ...file } = image;
    if (!isStaff(viewer) && !(await isShown(tx, viewer, sopId, imageId))) return null;
    return file;
  });
}

async function isShown(tx: Tx, viewer: Viewer, sopId: string, imageId: string): Promise<boolean> {
  const versions = await tx.sopVersion.findMany({
    where: { firmId: viewer.firmId, sopId, state: { in: [...readableStates(viewer)] } },
    select: { document: true },
  });
  return versions.some(({ document }) => imageIdsOf(document as unknown as SopDocument).includes(imageId));
}

/** All SOPs of a client with the text that counts: the one in use, else the newest. `null`: not your client. */
export async function listSopTexts(viewer: Viewer, clientCompanyId: string) {
  if (!isStaff(viewer) || !areRowIds(clientCompanyId)) return null;
  return withViewer(viewer, async (tx) => {
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: { name: true },
    });
    if (!client) return null;
    const sops = await tx.sop.findMany({
      where: { AND: [{ clientCompanyId }, readableSops(viewer)] },
      select: {
        id: true,
        process: true,
        ownerSeat: true,
        purpose: true,
        scope: true,
        department: { select: { name: true } },
        deliverable: { select: { title: true, owner: { select: { name: true } } } },
        versions: { select: { number: true, state: true, document: true }, orderBy: { number: "desc" } },
        images: { select: { id: true, contentType: true, bytes: true } },
      },
      orderBy: { deliverable: { title: "asc" } },
    });
    return {
      client,
      sops: sops.flatMap(({ versions, deliverable, ...sop }) => {
        const version = versions.find(({ state }) => state === "in_use") ?? versions[0];
        if (!version) return [];
        const document = version.document as unknown as SopDocument;
        return {
          ...sop,
          title: deliverable.title,
          ownerName: deliverable.owner?.name ?? null,
          version: { ...version, document },
        };
      }),
    };
  });
}
