import { z } from "zod";
import { optionalId, optionalNumber, optionalText, requiredText, rowId, rowVersion } from "@/lib/form-fields";
import { isMonday } from "@/lib/units/days";

const measure = {
  title: requiredText("What is counted?", 120),
  unit: optionalText(20),
  ownerContactId: optionalId,
  goalKind: z.enum(["at_least", "at_most", "between"], { error: "What is the goal?" }),
  goalLow: optionalNumber,
  goalHigh: optionalNumber,
};

type GoalInput = {
  goalKind: "at_least" | "at_most" | "between";
  goalLow: number | null;
  goalHigh: number | null;
};

/** Only the bounds that the kind of goal has; the others are not kept. */
function withGoal<Input extends GoalInput>(input: Input, context: z.RefinementCtx): Input {
  const { goalKind, goalLow, goalHigh } = input;
  const missing = (path: string) =>
    context.addIssue({ code: "custom", path: [path], message: "Which number is the goal?" });
  if (goalKind !== "at_most" && goalLow === null) missing("goalLow");
  if (goalKind !== "at_least" && goalHigh === null) missing("goalHigh");
  if (goalKind === "between" && goalLow !== null && goalHigh !== null && goalLow > goalHigh)
    context.addIssue({ code: "custom", path: ["goalHigh"], message: "Not below the first number, please." });
  return {
    ...input,
    goalLow: goalKind === "at_most" ? null : goalLow,
    goalHigh: goalKind === "at_least" ? null : goalHigh,
  };
}

export const addMeasureInput = z
  .object({ id: rowId, clientCompanyId: rowId, ...measure })
  .transform((input, context) => withGoal(input, context));
export type AddMeasure = z.output<typeof addMeasureInput>;

export const editMeasureInput = z
  .object({ id: rowId, version: rowVersion, ...measure })
  .transform((input, context) => withGoal(input, context));
export type EditMeasure = z.output<typeof editMeasureInput>;

/** For taking it off the scorecard, and bringing it back. */
export const measureInput = z.object({ id: rowId });

export const enterValueInput = z.object({
  measureId: rowId,
  monday: z.string({ error: "Which week?" }).refine(isMonday, "A week is named by its Monday."),
  /** 0 where nothing is entered yet. */
  version: z.coerce.number({ error: "This form is out of date: reload the page." }).int().min(0),
  value: optionalNumber,
});
export type EnterValue = z.output<typeof enterValueInput>;
