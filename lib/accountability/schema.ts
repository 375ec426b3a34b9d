import { z } from "zod";
import { optionalId, optionalText, requiredText, rowId, rowVersion } from "@/lib/form-fields";
import { MOST_NUMBERS, MOST_OWNERS, MOST_RESPONSIBILITIES } from "@/lib/rules/accountability/seat";
import { MOST_SEATS } from "@/lib/rules/accountability/tree";

const title = requiredText("What is the seat called?", 80);
const ticked = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");

export const startDraftInput = z.object({ id: rowId, clientCompanyId: rowId });
export type StartDraft = z.output<typeof startDraftInput>;

/** For giving up a draft, and taking it up again. */
export const draftInput = z.object({ id: rowId });

export const makeLiveInput = z.object({ chartId: rowId, version: rowVersion, deliverableId: optionalId });
export type MakeLive = z.output<typeof makeLiveInput>;

export const addSeatInput = z.object({
  id: rowId,
  chartId: rowId,
  title,
  /** Empty in an empty chart: the seat at its top. */
  parentId: optionalId,
});
export type AddSeat = z.output<typeof addSeatInput>;

const ofChart = { chartId: rowId, version: rowVersion, seatId: rowId };

export const moveSeatInput = z.object({
  ...ofChart,
  parentId: rowId,
  index: z.coerce.number({ error: "Where to?" }).int().min(0).max(MOST_SEATS),
});
export type MoveSeat = z.output<typeof moveSeatInput>;

export const removeSeatInput = z.object(ofChart);
export type RemoveSeat = z.output<typeof removeSeatInput>;

const texts = (most: number, longest: number) =>
  z
    .array(optionalText(longest))
    .max(most, `At most ${most}, please.`)
    .optional()
    .transform((all) => [...new Set((all ?? []).filter((text) => text !== null))]);

export const editSeatInput = z.object({
  /** The seat's own version: another one's being edited meanwhile does no harm. */
  ...ofChart,
  title,
  departmentId: optionalId,
  responsibilities: texts(MOST_RESPONSIBILITIES, 160),
  ownerIds: z
    .array(rowId.optional())
    .max(MOST_OWNERS, `At most ${MOST_OWNERS} owners, please.`)
    .optional()
    .transform((all) => [...new Set((all ?? []).filter((id) => id !== undefined))]),
  measureIds: z
    .array(rowId)
    .max(MOST_NUMBERS, `At most ${MOST_NUMBERS} of the scorecard, please.`)
    .optional()
    .transform((all) => [...new Set(all ?? [])]),
  numberName: optionalText(120),
  isOperations: ticked,
  isLeadership: ticked,
});
export type EditSeat = z.output<typeof editSeatInput>;

export const chartNumber = z.coerce.number().int().min(1).max(100_000);

export const whoOwnsQuery = z.string().trim().max(100).catch("");

/** The number of the chart that was just made live. */
export const madeLive = chartNumber.nullable().catch(null);

/** Whose seats a grid has for columns. */
export const chartAsked = z.enum(["live", "draft"]).catch("live");
