import "server-only";
import { can, type Viewer, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { type FilledField, fieldsToFill } from "@/lib/rules/people/merge-parts";
import { type Hindrance, hindranceOf } from "./hindrance";
import { moveParts } from "./parts";
import type { MergeInput, UndoMergeInput } from "./schema";

export type MergeRefusal = Hindrance | "FORBIDDEN" | "NOT_FOUND";
export type UndoMergeRefusal = "FORBIDDEN" | "NOT_FOUND" | "KEPT_IS_GONE" | "EMAIL_TAKEN";

const person = {
  id: true,
  name: true,
  title: true,
  email: true,
  phone: true,
  timeZone: true,
  language: true,
  externalId: true,
} as const;

/** Moves what is the one's to the other, fills what the other lacks, and puts the one into the bin. Sent twice, it is done once. */
export async function mergeContacts(
  viewer: Viewer,
  { id, clientCompanyId, keptId, goneId }: MergeInput,
): Promise<Result<undefined, MergeRefusal>> {
  if (!can(viewer, "client:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const of = { firmId: viewer.firmId, clientCompanyId };
    const { kept, gone } = await lockPair(tx, viewer, { ...of, keptId, goneId });
    if (await tx.contactMerge.count({ where: { ...of, id, keptId, goneId } })) return ok();
    if (!kept || !gone || kept.deletedAt || gone.deletedAt) return refuse("NOT_FOUND");
    const hindrance = await hindranceOf(tx, of, goneId);
    if (hindrance) return refuse(hindrance);
    const moved = await moveParts(tx, of, { from: goneId, to: keptId });
    const filled = fieldsToFill(kept, gone);
    // The one goes first: a client has an e-mail address once.
    await tx.contact.updateMany({
      where: { ...of, id: goneId, deletedAt: null },
      data: { deletedAt: new Date(), version: { increment: 1 } },
    });
    await tx.contact.updateMany({
      where: { ...of, id: keptId, deletedAt: null },
      data: { ...pick(gone, filled), version: { increment: 1 } },
    });
    await tx.respondentLink.updateMany({
      where: { firmId: of.firmId, withdrawnAt: null, respondent: { contactId: goneId } },
      data: { withdrawnAt: new Date() },
    });
    await tx.contactMerge.create({
      data: { ...of, id, keptId, goneId, moved, filled, mergedByName: viewer.displayName },
    });
    await audit(tx, viewer, "contact.merged", {
      ...entity(keptId, clientCompanyId),
      after: { goneId, gone: gone.name, moved, filled },
    });
    return ok();
  });
}

/** Both as they were: what was moved goes back unless it changed hands since, and so does what was filled in. */
export async function undoMerge(
  viewer: Viewer,
  { id, clientCompanyId }: UndoMergeInput,
): Promise<Result<undefined, UndoMergeRefusal>> {
  if (!can(viewer, "client:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const of = { firmId: viewer.firmId, clientCompanyId };
    const merge = await tx.contactMerge.findFirst({ where: { ...of, id } });
    if (!merge) return refuse("NOT_FOUND");
    const { keptId, goneId } = merge;
    const { kept, gone } = await lockPair(tx, viewer, { ...of, keptId, goneId });
    if (!kept || !gone) return refuse("NOT_FOUND");
    const now = await tx.contactMerge.findFirst({ where: { ...of, id }, select: { undoneAt: true } });
    if (now?.undoneAt) return ok();
    if (kept.deletedAt) return refuse("KEPT_IS_GONE");
    const emptied = (merge.filled as FilledField[]).filter((field) => kept[field] === gone[field]);
    const isFreed = emptied.includes("email");
    const others = { ...of, email: gone.email, deletedAt: null, ...(isFreed && { NOT: { id: keptId } }) };
    if (gone.email !== null && (await tx.contact.count({ where: others }))) return refuse("EMAIL_TAKEN");
    const nothing = Object.fromEntries(emptied.map((field) => [field, null]));
    await tx.contact.updateMany({
      where: { ...of, id: keptId },
      data: { ...nothing, version: { increment: 1 } },
    });
    await tx.contact.updateMany({
      where: { ...of, id: goneId },
      data: { deletedAt: null, version: { increment: 1 } },
    });
    const only = merge.moved as Record<string, string[]>;
    const moved = await moveParts(tx, of, { from: keptId, to: goneId, only });
    await tx.contactMerge.updateMany({
      where: { ...of, id, undoneAt: null },
      data: { undoneAt: new Date() },
    });
    await audit(tx, viewer, "contact.merge-undone", {
      ...entity(keptId, clientCompanyId),
      after: { goneId, moved, emptied },
    });
    return ok();
  });
}

type Pair = { firmId: string; clientCompanyId: string; keptId: string; goneId: string };

/** Both, held until the end; taking turns at the client's row, as whoever changes an e-mail address does. */
async function lockPair(tx: Tx, viewer: Viewer, { firmId, clientCompanyId, keptId, goneId }: Pair) {
  await tx.$queryRaw`SELECT 1 FROM "client_company" WHERE "firm_id" = ${firmId}::uuid AND "id" = ${clientCompanyId}::uuid FOR NO KEY UPDATE`;
  await tx.$queryRaw`SELECT 1 FROM "contact" WHERE "firm_id" = ${firmId}::uuid AND "id" IN (${keptId}::uuid, ${goneId}::uuid) ORDER BY "id" FOR UPDATE`;
  const people = await tx.contact.findMany({
    where: {
      firmId,
      clientCompanyId,
      id: { in: [keptId, goneId] },
      clientCompany: visibleClients(viewer),
    },
    select: { ...person, deletedAt: true },
  });
  const find = (id: string) => people.find((one) => one.id === id);
  return { kept: find(keptId), gone: find(goneId) };
}

function pick(from: Record<FilledField, string | null>, fields: readonly FilledField[]) {
  return Object.fromEntries(fields.map((field) => [field, from[field]]));
}

function entity(entityId: string, clientCompanyId: string) {
  return { entity: "contact", entityId, clientCompanyId };
}
