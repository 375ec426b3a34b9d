import { z } from "zod";
import { optionalId, rowId } from "@/lib/form-fields";
import {
  type Composition,
  completed,
  LONGEST_ALL,
  LONGEST_WORDS,
  PAPERS,
  PART_IDS,
  type PartId,
} from "@/lib/rules/report/parts";

const partId = z.enum(PART_IDS);
const words = z
  .string()
  .max(LONGEST_WORDS, `At most ${LONGEST_WORDS.toLocaleString("en")} characters before one part, please.`)
  .transform((text) => text.replaceAll("\r\n", "\n").trim());

/** `words.why` and the like, as fields of the form; a part without words sends nothing. */
const typedWords = z.partialRecord(partId, words).default({});

/** Which data a report is made from; no diagnosis and no engagement named means the newest. */
const sources = {
  diagnosisId: optionalId,
  engagementId: z
    .union([rowId, z.literal("none")])
    .optional()
    .transform((id) => id ?? null),
  candidateId: optionalId,
};

export const saveDraftInput = z
  .object({
    clientCompanyId: rowId,
    /** The draft that was edited: 0 where none was kept yet. */
    version: z.coerce.number({ error: "This form is out of date: reload the page." }).int().min(0),
    paper: z.enum(PAPERS, { error: "Choose a paper." }),
    order: z.string({ error: "This form is out of date: reload the page." }).max(500),
    parts: z.array(partId).default([]),
    words: typedWords,
    ...sources,
  })
  .transform(({ paper, order, parts, words: typed, clientCompanyId, version, ...from }) => ({
    clientCompanyId,
    version,
    draft: { paper, parts: inOrder(order, parts, typed), ...from } satisfies ReportDraft,
  }))
  .refine(({ draft }) => draft.parts.some(({ isIn }) => isIn), {
    path: ["parts"],
    error: "Put at least one part in.",
  })
  .refine(({ draft }) => draft.parts.reduce((sum, part) => sum + part.words.length, 0) <= LONGEST_ALL, {
    path: ["order"],
    error: `At most ${LONGEST_ALL.toLocaleString("en")} characters of your own in all, please.`,
  });
export type SaveDraft = Omit<z.output<typeof saveDraftInput>, "draft"> & { draft: ReportDraft };

/** A draft as it is kept. */
export type ReportDraft = Composition & {
  diagnosisId: string | null;
  engagementId: string | null;
  candidateId: string | null;
};

function inOrder(order: string, parts: readonly PartId[], typed: Partial<Record<PartId, string>>) {
  const named = order.split(",").flatMap((id) => partId.safeParse(id).data ?? []);
  return completed(named.map((id) => ({ id, isIn: parts.includes(id), words: typed[id] ?? "" })));
}

const kept = z.object({
  paper: z.enum(PAPERS),
  parts: z.array(z.object({ id: partId, isIn: z.boolean(), words: z.string() })),
  diagnosisId: z.string().nullable(),
  engagementId: z.string().nullable(),
  candidateId: z.string().nullable(),
});

/** As it was kept, with the parts that came since. */
export function draftOf(value: unknown): ReportDraft {
  const draft = kept.parse(value);
  return { ...draft, parts: completed(draft.parts) };
}

export const issueDraftInput = z.object({
  id: rowId,
  clientCompanyId: rowId,
  /** The draft that was looked at. */
  version: z.coerce.number({ error: "This form is out of date: reload the page." }).int().min(0),
});
export type IssueDraft = z.output<typeof issueDraftInput>;
