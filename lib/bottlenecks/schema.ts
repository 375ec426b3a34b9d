import { z } from "zod";
import { optionalNumber, optionalId, requiredDay, requiredText, rowId, rowVersion } from "@/lib/form-fields";
import { firstOfMonth, isIsoDay } from "@/lib/units/days";

const MOST_LAYERS = 20;

const bottleneck = {
  step: requiredText("Which step holds the work back?", 200),
  departmentId: optionalId,
  unit: requiredText("What is counted: “orders a day”?", 40),
  approvalLayers: optionalNumber.refine(
    (layers) => layers === null || (Number.isInteger(layers) && layers >= 0 && layers <= MOST_LAYERS),
    `A whole number up to ${MOST_LAYERS}, please.`,
  ),
  foundDay: requiredDay("When was it found?"),
};

export const addBottleneckInput = z.object({ id: rowId, clientCompanyId: rowId, ...bottleneck });
export type AddBottleneck = z.output<typeof addBottleneckInput>;

export const editBottleneckInput = z.object({ id: rowId, version: rowVersion, ...bottleneck });
export type EditBottleneck = z.output<typeof editBottleneckInput>;

export const removeBottleneckInput = z.object({
  id: rowId,
  version: rowVersion,
  day: requiredDay("Since when is it out of the way?"),
  /** What took it away; left out, something else did. */
  deliverableId: optionalId,
});
export type RemoveBottleneck = z.output<typeof removeBottleneckInput>;

export const comeBackInput = z.object({
  id: rowId,
  version: rowVersion,
  day: requiredDay("Since when is it back?"),
});
export type ComeBack = z.output<typeof comeBackInput>;

/** For the bin. */
export const bottleneckInput = z.object({ id: rowId });

const figure = optionalNumber.refine((value) => value === null || value >= 0, "Not below zero, please.");

export const enterMonthInput = z.object({
  bottleneckId: rowId,
  month: z
    .string({ error: "Which month?" })
    .refine((day) => isIsoDay(day) && firstOfMonth(day) === day, "A month is named by its first day."),
  of: z.enum(["throughput", "headcount"], { error: "Which figure?" }),
  /** What stood there when it was typed over. */
  was: optionalNumber,
  value: figure,
});
export type EnterMonth = z.output<typeof enterMonthInput>;
