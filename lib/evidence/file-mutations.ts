import "server-only";
import type { AnsweringViewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { areRowIds } from "@/lib/db/row-id";
import { fileKindOf } from "@/lib/documents/file-kind";
import { askedOf } from "@/lib/questionnaires/of-round";
import { ok, refuse, type Result } from "@/lib/result";
import { type AnswerRefusal, asRespondent, audited } from "@/lib/rounds/as-respondent";
import { MOST_FILE_BYTES, MOST_FILES } from "@/lib/rules/questionnaire/beside";
import type { AddEvidenceInput } from "./schema";

export type EvidenceRefusal = AnswerRefusal | "TOO_LARGE" | "NOT_A_KIND" | "TOO_MANY";

/** Puts a file beside an answer. Its id is made by the page: the same file sent again after a lost reply is there once. */
export async function addEvidence(
  viewer: AnsweringViewer,
  { id, respondentId, itemId, name }: AddEvidenceInput,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<undefined, EvidenceRefusal>> {
  if (bytes.length > MOST_FILE_BYTES) return refuse("TOO_LARGE");
  const kind = fileKindOf(bytes);
  if (!kind) return refuse("NOT_A_KIND");
  return asRespondent(viewer, respondentId, async (tx, respondent) => {
    const { firmId } = viewer;
    if (!(await askedOf(tx, viewer, respondentId)).includes(itemId)) return refuse("NOT_FOUND");
    // One file after the other, or the last places would be given away twice.
    await tx.$queryRaw`SELECT 1 FROM "respondent" WHERE "firm_id" = ${firmId}::uuid AND "id" = ${respondentId}::uuid FOR UPDATE`;
    const there = await tx.evidenceFile.findMany({ where: { firmId, respondentId }, select: { id: true } });
    if (there.some((file) => file.id === id)) return ok();
    if (there.length >= MOST_FILES) return refuse("TOO_MANY");
    const { count } = await tx.evidenceFile.createMany({
      data: [{ ...respondent, id, itemId, name, kind, byteCount: bytes.length, bytes }],
      skipDuplicates: true,
    });
    // The id is taken, by a file of somebody else's.
    if (count === 0) return refuse("NOT_FOUND");
    await audit(tx, viewer, "evidence.added", {
      ...audited(respondent),
      after: { evidenceId: id, statement: itemId, kind },
    });
    return ok();
  });
}

/** Takes a file away again, bytes and all. What is gone already is gone. */
export async function removeEvidence(
  viewer: AnsweringViewer,
  { id, respondentId }: Pick<AddEvidenceInput, "id" | "respondentId">,
): Promise<Result<undefined, AnswerRefusal>> {
  if (!areRowIds(id, respondentId)) return refuse("NOT_FOUND");
  return asRespondent(viewer, respondentId, async (tx, respondent) => {
    const { count } = await tx.evidenceFile.deleteMany({
      where: { firmId: viewer.firmId, respondentId, id },
    });
    if (count > 0)
      await audit(tx, viewer, "evidence.removed", { ...audited(respondent), after: { evidenceId: id } });
    return ok();
  });
}
