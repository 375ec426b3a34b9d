import { z } from "zod";
import {
  isWithinReach,
  optionalDay,
  optionalId,
  optionalText,
  OUT_OF_REACH,
  requiredDay,
  requiredText,
  rowId,
  rowVersion,
  typedHours,
} from "@/lib/form-fields";
import { PLAN_TEMPLATE_IDS } from "@/lib/rules/engagement/plan-template";
import { WORK_KINDS, type WorkKind } from "@/lib/rules/hours/work-kinds";
import { mondayOf } from "@/lib/units/days";
import { DeliverableKind } from "@/prisma/generated/enums";

export const MOST_PHASES = 12;
const MOST_DELIVERABLES = 60;

/** Any day of a week names it. */
const week = (missing: string) =>
  requiredDay(missing)
    .refine((day) => isWithinReach(day), OUT_OF_REACH)
    .transform((day) => mondayOf(day));

const hoursPerWeek = typedHours("How many hours a week?", { least: 0, most: 168 * 60 }).optional();
const work = z
  .object(Object.fromEntries(WORK_KINDS.map((kind) => [kind, hoursPerWeek])) as WorkFields)
  .default({})
  .transform((minutes) =>
    WORK_KINDS.flatMap((kind) => {
      const minutesPerWeek = minutes[kind] ?? 0;
      return minutesPerWeek > 0 ? [{ kind, minutesPerWeek }] : [];
    }),
  );
type WorkFields = Record<WorkKind, typeof hoursPerWeek>;

const plannedMinutes = typedHours("How many hours?", { least: 0, most: 999 * 60 })
  .optional()
  .transform((minutes) => minutes || null);
const dueDay = optionalDay.refine((day) => isWithinReach(day), OUT_OF_REACH);

const phase = {
  name: requiredText("Give the phase a name.", 80),
  goal: optionalText(300),
  fromMonday: week("From which week on?"),
  untilMonday: week("Until which week?"),
  work,
};

function inOrder({ fromMonday, untilMonday }: { fromMonday: string; untilMonday: string }): boolean {
  return fromMonday <= untilMonday;
}
const ENDS_FIRST = { path: ["untilMonday"], error: "It would end before it begins." };

/** What the goal said before anybody touched it: a goal left like that follows what is ticked. */
const proposedGoal = optionalText(300).optional();
export type PhaseFields = Omit<AddPhase, "id" | "engagementId">;

const proposedDeliverable = z
  .object({
    key: z.string().max(60).default(""),
    include: z.literal("on").optional(),
    kind: z.enum(DeliverableKind, { error: "Choose what kind of deliverable this is." }),
    title: optionalText(160),
    phase: z.coerce.number({ error: "In which phase?" }).int().min(0),
    dueDay,
    plannedMinutes,
  })
  .transform(({ include, title, ...row }, context) => {
    if (!include) return null;
    if (title !== null) return { ...row, title };
    context.addIssue({ code: "custom", path: ["title"], message: "Name it, or leave it unticked." });
    return z.NEVER;
  });

export const writePlanInput = z
  .object({
    id: rowId,
    engagementId: rowId,
    template: z.enum(PLAN_TEMPLATE_IDS, { error: "Choose what to start from." }),
    /** Whose scores the reasons are taken from. */
    diagnosisId: optionalId,
    phases: z
      .array(z.object({ ...phase, proposedGoal }).refine(inOrder, ENDS_FIRST))
      .min(1, "A plan has at least one phase.")
      .max(MOST_PHASES, `At most ${MOST_PHASES} phases, please.`),
    deliverables: z
      .array(proposedDeliverable)
      .max(MOST_DELIVERABLES)
      .default([])
      .transform((rows) => rows.filter((row) => row !== null)),
  })
  .refine(({ phases, deliverables }) => deliverables.every((row) => row.phase < phases.length), {
    path: ["deliverables"],
    error: "A deliverable stands in a phase that is not there.",
  });
export type WritePlan = z.output<typeof writePlanInput>;

export const addPhaseInput = z
  .object({ id: rowId, engagementId: rowId, ...phase })
  .refine(inOrder, ENDS_FIRST);
export type AddPhase = z.output<typeof addPhaseInput>;

export const editPhaseInput = z
  .object({ id: rowId, version: rowVersion, ...phase })
  .refine(inOrder, ENDS_FIRST);
export type EditPhase = z.output<typeof editPhaseInput>;

/** For taking a phase out of the plan and bringing it back. */
export const phaseInput = z.object({ id: rowId });

export const movePhaseInput = z.object({
  id: rowId,
  version: rowVersion,
  direction: z.enum(["earlier", "later"]),
});
export type MovePhase = z.output<typeof movePhaseInput>;

export const placeDeliverableInput = z.object({
  id: rowId,
  version: rowVersion,
  phaseId: optionalId,
  dueDay,
  plannedMinutes,
});
export type PlaceDeliverable = z.output<typeof placeDeliverableInput>;

/** What a proposal starts from, whatever an address says. */
export const templateChoice = z.enum(PLAN_TEMPLATE_IDS).nullable().catch(null);
