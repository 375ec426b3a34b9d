import "server-only";
import { isDeepStrictEqual } from "node:util";
import { type Viewer, can } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { readDocument } from "@/lib/rules/sops/check-document";
import { imageIdsOf } from "@/lib/rules/sops/document";
import { isOpen } from "@/lib/rules/sops/words";
import { dayIn } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import { findVersion, holdSop, sopEntity } from "./find-version";
import { followVersions } from "./follow-versions";
import type { SaveSopDraft } from "./schema";

export type SaveSopDraftRefusal =
  "FORBIDDEN" | "NOT_FOUND" | "NOT_A_DRAFT" | "STALE" | "NOT_A_TEXT" | "OTHER_PICTURE";
export type StartSopVersionRefusal = "FORBIDDEN" | "NOT_FOUND";

/**
 * Keeps the text of a draft, and says its new revision. STALE: it was saved by somebody else since it was read; whoever is
 * refused keeps their text and is shown the other.
 */
export async function saveSopDraft(
  viewer: Viewer,
  { id, number, revision, document: json }: SaveSopDraft,
  savedAt: Date = new Date(),
): Promise<Result<{ revision: number }, SaveSopDraftRefusal>> {
  if (!can(viewer, "sop:edit")) return refuse("FORBIDDEN");
  const document = readDocument(json);
  if (!document) return refuse("NOT_A_TEXT");
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const place = await holdSop(tx, viewer, id);
    const draft = place && (await findVersion(tx, viewer, id, number));
    if (!draft) return refuse("NOT_FOUND");
    const isKept = isDeepStrictEqual(draft.document, JSON.parse(JSON.stringify(document)));
    // Sent again after a lost answer, or nothing was typed: it is what is kept already.
    if (isKept) return ok({ revision: draft.revision });
    if (draft.state !== "draft") return refuse("NOT_A_DRAFT");
    const images = [...new Set(imageIdsOf(document))];
    if ((await tx.sopImage.count({ where: { firmId, sopId: id, id: { in: images } } })) !== images.length)
      return refuse("OTHER_PICTURE");
    const kept = await tx.sopVersion.updateMany({
      where: { firmId, sopId: id, number, state: "draft", revision },
      data: {
        document: document as Prisma.InputJsonObject,
        authorIds: [...new Set([...draft.authorIds, viewer.membershipId])],
        savedAt,
        savedByName: viewer.displayName,
        revision: { increment: 1 },
      },
    });
    if (kept.count === 0) return refuse("STALE");
    await audit(tx, viewer, "sop.text-saved", {
      ...sopEntity(place),
      after: { number, revision: revision + 1 },
    });
    return ok({ revision: revision + 1 });
  });
}

/**
 * Drafts the next version from the newest one, beside what is in use, which stays in use until the new one is put into
 * use. Where one is being worked on already, it is that one.
 */
export async function startSopVersion(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<{ number: number }, StartSopVersionRefusal>> {
  if (!can(viewer, "sop:edit")) return refuse("FORBIDDEN");
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const place = await holdSop(tx, viewer, id);
    if (!place) return refuse("NOT_FOUND");
    const versions = await tx.sopVersion.findMany({
      where: { firmId, sopId: id },
      select: { number: true, state: true, document: true },
      orderBy: { number: "desc" },
    });
    const open = versions.find(({ state }) => isOpen(state));
    if (open) return ok({ number: open.number });
    const from = versions.find(({ state }) => state === "in_use") ?? versions[0];
    if (!from) return refuse("NOT_FOUND");
    const number = (versions[0]?.number ?? 0) + 1;
    await tx.sopVersion.create({
      data: {
        firmId,
        clientCompanyId: place.clientCompanyId,
        sopId: id,
        number,
        document: from.document as Prisma.InputJsonObject,
        authorIds: [viewer.membershipId],
        savedByName: viewer.displayName,
      },
    });
    await followVersions(tx, { firmId, id }, dayIn(viewer.timeZone, new Date()));
    await audit(tx, viewer, "sop.version-started", {
      ...sopEntity(place),
      after: { number, from: from.number },
    });
    return ok({ number });
  });
}
