import { z } from "zod";
import {
  isWithinReach,
  optionalId,
  optionalText,
  OUT_OF_REACH,
  requiredDay,
  requiredText,
  rowId,
  rowVersion,
} from "@/lib/form-fields";
import { SOP_TEMPLATE_IDS } from "@/lib/rules/sops/templates";
import { DeliverableState } from "@/prisma/generated/enums";

const versionSeen = { id: rowId, number: rowVersion, revision: rowVersion };

/** `id` is the planned deliverable's, or that of one that this makes. */
export const startSopInput = z.object({
  id: rowId,
  engagementId: z.uuid({ error: "Choose the engagement it is written in." }),
  title: requiredText("Name the procedure.", 160),
  ownerContactId: optionalId,
  departmentId: optionalId,
  template: z.enum(SOP_TEMPLATE_IDS).optional(),
  /** The decision that should not come to the CEO again: it is turned into this SOP. */
  escalationId: optionalId,
});
export type StartSop = z.output<typeof startSopInput>;

export const sopDetailsInput = z.object({
  id: rowId,
  version: rowVersion,
  title: requiredText("Name the procedure.", 160),
  process: optionalText(120),
  departmentId: optionalId,
  ownerSeat: optionalText(120),
  ownerContactId: optionalId,
  purpose: optionalText(2_000),
  scope: optionalText(2_000),
});
export type SopDetails = z.output<typeof sopDetailsInput>;

export const sopReadersInput = z.object({
  id: rowId,
  version: rowVersion,
  contactIds: z.array(rowId).max(500).default([]),
  membershipIds: z.array(rowId).max(100).default([]),
});
export type SopReaders = z.output<typeof sopReadersInput>;

/** The tree arrives as JSON in pieces, because a field of a form has a length. */
export const saveSopDraftInput = z.object({
  ...versionSeen,
  document: z
    .array(z.string().max(20_000))
    .min(1, "There is no text.")
    .max(40, "That is more than one SOP takes.")
    .transform((pieces) => pieces.join("")),
});
export type SaveSopDraft = z.output<typeof saveSopDraftInput>;

export const submitSopInput = z.object({ ...versionSeen, changeNote: optionalText(500) });
export type SubmitSop = z.output<typeof submitSopInput>;

export const sopVersionInput = z.object(versionSeen);
export type SopVersionSeen = z.output<typeof sopVersionInput>;

export const sendBackSopInput = z.object({
  ...versionSeen,
  comment: requiredText("Say what is to change, so that the author knows.", 2_000),
});
export type SendBackSop = z.output<typeof sendBackSopInput>;

/** For starting a version, and for taking the SOP out of use. */
export const sopInput = z.object({ id: rowId });

export const signOffSopInput = z.object({ id: rowId, number: rowVersion });
export type SignOffSop = z.output<typeof signOffSopInput>;

export const reviewSopInput = z.object({
  id: rowId,
  version: rowVersion,
  reviewDay: requiredDay("When is it to be looked at again?").refine(
    (day) => isWithinReach(day),
    OUT_OF_REACH,
  ),
});
export type ReviewSop = z.output<typeof reviewSopInput>;

export const MOST_BYTES = 2 * 1024 * 1024;

export const sopImageInput = z.object({
  id: rowId,
  sopId: rowId,
  file: z
    .instanceof(File, { error: "Choose a picture." })
    .refine(({ size }) => size <= MOST_BYTES, "At most 2 MB, please."),
});

export const importSopInput = z.object({
  id: rowId,
  file: z
    .instanceof(File, { error: "Choose a file." })
    .refine(({ size }) => size <= MOST_BYTES, "At most 2 MB, please."),
});

/** A value that an old bookmark or a hand may have spoilt counts as not given: a list always answers. */
function given<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().catch(undefined);
}

/** The list's state as it stands in its address. */
export const sopListInput = z.object({
  q: given(z.string().trim().min(1).max(100)),
  department: given(z.union([z.uuid(), z.literal("none")])),
  process: given(z.string().trim().min(1).max(120)),
  state: given(z.enum([...Object.values(DeliverableState), "due"])),
});
export type SopListInput = z.output<typeof sopListInput>;

/** Which version a page shows; without one, or a spoilt one, the one in use. */
export const versionAsked = z.coerce.number().int().min(1).max(100_000).optional().catch(undefined);

/** Two versions to read against each other. */
export const sopDifferenceInput = z.object({ from: versionAsked, to: versionAsked });

/** Out of which decision an SOP is begun, whatever an address says. */
export const escalationChosen = rowId.nullable().catch(null);
