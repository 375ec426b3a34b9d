"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import { type SaveSopDraftRefusal, saveSopDraft } from "@/lib/sops/draft-mutations";
import { type AddSopImageRefusal, addSopImage } from "@/lib/sops/image-mutations";
import { type ReadFileRefusal, readSopFile } from "@/lib/sops/import-queries";
import { importSopInput, saveSopDraftInput, sopImageInput } from "@/lib/sops/schema";

const MESSAGES: Record<SaveSopDraftRefusal | AddSopImageRefusal | ReadFileRefusal, string> = {
  FORBIDDEN: "Only the firm's people write SOPs.",
  NOT_FOUND: "This SOP no longer exists.",
  NOT_A_DRAFT:
    "Not saved: this version is not a draft any more; it was submitted meanwhile. Your text is kept in this window.",
  STALE: "Not saved: somebody else saved meanwhile. Your text is kept here, theirs stands beside it.",
  NOT_A_TEXT: "Not saved: the text is too long, or holds something an SOP cannot. Your text is kept here.",
  OTHER_PICTURE: "Not saved: a picture in it belongs to another SOP. Take it out and upload it here.",
  NOT_A_PICTURE: "This is not a PNG, JPEG or WebP picture of at most 2 MB.",
  TOO_MANY: "This SOP has 200 pictures already.",
  NOT_READABLE: "This file could not be read. Choose a Markdown (.md) or Word (.docx) file with text in it.",
  TOO_LONG:
    "This file takes too long to read: it is longer, or more intricate, than an SOP can be. Choose a part of it, or paste its text. Your text here is as it was.",
};

/** `values.revision` is what the next save names. Refused as stale, the page brings the other text with it. */
export const saveSopDraftAction = formAction(saveSopDraftInput, async (viewer, input) => {
  const kept = await saveSopDraft(viewer, input);
  if (!kept.ok) {
    if (kept.reason === "STALE") refresh();
    return refused(MESSAGES[kept.reason]);
  }
  return { ...saved("Saved."), values: { revision: String(kept.value.revision) } };
});

export const addSopImageAction = formAction(sopImageInput, async (viewer, { file, ...input }) => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const added = await addSopImage(viewer, { ...input, bytes });
  return added.ok ? saved("Uploaded.") : refused(MESSAGES[added.reason]);
});

/** Reads a file into the editor; nothing is kept before the text is saved. */
export const importSopAction = formAction(importSopInput, async (viewer, { id, file }) => {
  const bytes = Buffer.from(await file.arrayBuffer());
  const read = await readSopFile(viewer, { id, bytes });
  if (!read.ok) return refused(MESSAGES[read.reason]);
  return { ...saved("Read. Look it over, then save."), values: { document: JSON.stringify(read.value) } };
});
