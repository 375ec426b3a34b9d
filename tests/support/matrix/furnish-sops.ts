import { randomUUID } from "node:crypto";
import { addSopImage } from "@/lib/sops/image-mutations";
import { saveSopDraft } from "@/lib/sops/draft-mutations";
import { submitSop } from "@/lib/sops/life-mutations";
import { approveSop } from "@/lib/sops/life-mutations";
import { nameReaders, putThrough, revisionOf, textSaying, writtenSop } from "../sops";
import { asDatabaseOwner, type World } from "../world";
import { MARKS } from "./secrets";

export const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);

/** SOPs of A1 where they may stand: a draft, one in review, one approved, one in use that everybody there must follow. */
export async function furnishSops({ a }: World, engagementId: string) {
  const { consultant, assistant, owner, a1 } = a;
  const [inner, worked, known] = [MARKS.a1Inner, MARKS.a1Work, MARKS.a1];
  const written = (title: string, writer = consultant) =>
    writtenSop(writer, engagementId, { title, steps: [title], departmentId: a1.departments.Operations });
  // A title stands among the deliverables that the CEO sees; the text of a draft does not.
  const hidden = (title: string) =>
    writtenSop(consultant, engagementId, { title: `${title} ${worked}`, steps: [`${title} ${inner}`] });
  const draftSopId = await hidden("Draft");
  // By the assistant, so that owner, consultant and CEO each are a second person.
  const reviewedSopId = await written(`Review ${worked}`, assistant);
  const first = { id: reviewedSopId, number: 1 };
  await submitSop(assistant, { ...first, revision: await revisionOf(reviewedSopId, 1), changeNote: null });
  const approvedSopId = await hidden("Approved");
  const approved = { id: approvedSopId, number: 1 };
  await submitSop(consultant, {
    ...approved,
    revision: await revisionOf(approvedSopId, 1),
    changeNote: null,
  });
  await approveSop(owner, { ...approved, revision: await revisionOf(approvedSopId, 1) });

  const usedSopId = await written(`Dispatch ${known}`);
  const sopImageId = randomUUID();
  await addSopImage(consultant, { id: sopImageId, sopId: usedSopId, bytes: PNG });
  const tree = JSON.parse(textSaying(known)) as { content: object[] };
  tree.content.push({ type: "image", attrs: { src: `/api/sop-images/${sopImageId}`, alt: known } });
  const revision = await revisionOf(usedSopId, 1);
  await saveSopDraft(consultant, { id: usedSopId, number: 1, revision, document: JSON.stringify(tree) });
  const staff = [owner, consultant, assistant].map(({ membershipId }) => membershipId);
  await nameReaders(consultant, usedSopId, [a1.ceoContactId, a1.headContactId], staff);
  await putThrough(consultant, owner, usedSopId);
  const innerImageId = randomUUID();
  await addSopImage(consultant, { id: innerImageId, sopId: usedSopId, bytes: PNG });
  // What somebody else may have said of a draft, and what stands at the head of an SOP.
  await asDatabaseOwner(
    "UPDATE sop_version SET change_note = $2, sent_back_at = now(), sent_back_by_name = $2, sent_back_comment = $2 WHERE sop_id = $1",
    [draftSopId, inner],
  );
  await asDatabaseOwner(
    "UPDATE sop SET owner_seat = $2, process = $2, purpose = $2, scope = $2 WHERE id = $1",
    [usedSopId, known],
  );
  return {
    draftSopId,
    reviewedSopId,
    approvedSopId,
    usedSopId,
    sopImageId,
    innerImageId,
    usedSopVersion: "3",
    draftRevision: String(await revisionOf(draftSopId, 1)),
    reviewedRevision: String(await revisionOf(reviewedSopId, 1)),
    approvedRevision: String(await revisionOf(approvedSopId, 1)),
  };
}
