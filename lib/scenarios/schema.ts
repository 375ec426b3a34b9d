import { z } from "zod";
import { optionalText, requiredText, rowId, rowVersion } from "@/lib/form-fields";
import type { Move } from "@/lib/rules/diagnosis/moves";
import { factsSchema } from "@/lib/rules/diagnosis/snapshot";
import { GROUPS } from "@/lib/rules/diagnosis/words";
import { STATEMENT_IDS } from "@/lib/rules/questionnaire/dimensions";

const MOST_MOVES = 300;
const LONGEST_TEXT = 20_000;

const facts = factsSchema.shape;
const seat = facts.roles.shape.coo;
const to = { rating: z.literal([1, 2, 3, 4, 5]), yesNo: z.boolean(), people: z.int().min(0).max(10_000_000) };
const item = z.enum(STATEMENT_IDS);
const department = z.string().min(1).max(200);

const moveSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("item"), item, to: to.rating }),
  z.strictObject({ kind: z.literal("groupItem"), item, group: z.enum(GROUPS), to: to.rating }),
  z.strictObject({ kind: z.literal("fixedTerm"), to: to.yesNo }),
  z.strictObject({ kind: z.literal("fullTimeBudget"), to: facts.fullTimeBudget }),
  z.strictObject({ kind: z.literal("seat"), seat: facts.roles.keyof(), to: seat }),
  z.strictObject({ kind: z.literal("growthPct"), to: facts.revenueGrowthPct.unwrap() }),
  z.strictObject({ kind: z.literal("growthStalled"), to: to.yesNo }),
  z.strictObject({ kind: z.literal("headcount"), to: to.people }),
  z.strictObject({ kind: z.literal("reportsTo"), to: facts.opsLeaderReportsTo }),
  z.strictObject({ kind: z.literal("recentHire"), to: facts.recentOpsHire }),
  z.strictObject({ kind: z.literal("ownTargets"), department, to: to.yesNo }),
  z.strictObject({ kind: z.literal("departmentPeople"), department, to: to.people }),
  z.strictObject({ kind: z.literal("departmentHead"), department, to: to.yesNo }),
]) satisfies z.ZodType<Move>;

export const movesSchema = z.array(moveSchema).max(MOST_MOVES);

/** Moves as JSON: in a form's hidden field, and in an address that opens the what-if. */
const movesText = z
  .string()
  .max(LONGEST_TEXT, "These are more moves than a scenario keeps.")
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: "custom", message: "These moves cannot be read: reload the page." });
      return z.NEVER;
    }
  })
  .pipe(movesSchema);

/** The moves that an address names; `null` where it names something else. */
export function movesInAddress(text: string | string[] | undefined): Move[] | null {
  if (text === undefined) return [];
  const moves = movesText.safeParse(text);
  return moves.success ? moves.data : null;
}

const called = {
  name: requiredText("Give it a name that says what is different, such as “Handoffs fixed”.", 120),
  note: optionalText(2_000),
};

export const keepScenarioInput = z.object({ id: rowId, diagnosisId: rowId, ...called, moves: movesText });
export type KeepScenario = z.output<typeof keepScenarioInput>;

/** Without moves it is only called otherwise. */
export const reviseScenarioInput = z.object({
  id: rowId,
  version: rowVersion,
  ...called,
  moves: movesText.optional(),
});
export type ReviseScenario = z.output<typeof reviseScenarioInput>;

/** For sharing, taking back, deleting and bringing back. */
export const scenarioInput = z.object({ id: rowId });
