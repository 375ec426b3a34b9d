import { z } from "zod";
import { optionalDay, optionalText, requiredText, rowId, rowVersion } from "@/lib/form-fields";
import type { Evidence } from "@/lib/rules/seat/candidate";
import { CRITERION_IDS, type CriterionId, LEVELS } from "@/lib/rules/seat/candidate-criteria";

/** Of one criterion: how far it is there, an example and its day. Each field is named `<field>-<criterion>`. */
const level = z
  .literal("")
  .transform(() => undefined)
  .or(z.enum(LEVELS, { error: "Choose one of these." }))
  .optional();

type Field = "level" | "example" | "day";
export function evidenceField(field: Field, criterion: CriterionId): `${Field}-${CriterionId}` {
  return `${field}-${criterion}`;
}

const perCriterion = Object.fromEntries(
  CRITERION_IDS.flatMap((criterion) => [
    [evidenceField("level", criterion), level],
    [evidenceField("example", criterion), optionalText(1_000)],
    [evidenceField("day", criterion), optionalDay],
  ]),
) as Record<`level-${CriterionId}`, typeof level> &
  Record<`example-${CriterionId}`, ReturnType<typeof optionalText>> &
  Record<`day-${CriterionId}`, typeof optionalDay>;

const person = {
  name: requiredText("Whose profile is it?", 120),
  presentSeat: requiredText("Say what the person does today, such as “Director of operations”.", 120),
  inSeatSince: optionalDay,
};

export const addCandidateInput = z.object({ id: rowId, clientCompanyId: rowId, ...person });
export type AddCandidate = z.output<typeof addCandidateInput>;

export const saveCandidateInput = z
  .object({ id: rowId, version: rowVersion, ...person, ...perCriterion })
  .superRefine((typed, context) => {
    for (const criterion of CRITERION_IDS)
      if (!typed[`level-${criterion}`] && (typed[`example-${criterion}`] ?? typed[`day-${criterion}`]))
        context.addIssue({
          code: "custom",
          path: [evidenceField("level", criterion)],
          message: "Choose what the example shows.",
        });
  })
  .transform(({ id, version, name, presentSeat, inSeatSince, ...typed }) => ({
    id,
    version,
    name,
    presentSeat,
    inSeatSince,
    evidence: CRITERION_IDS.flatMap((criterion): Evidence[] => {
      const chosen = typed[`level-${criterion}`];
      const [example, day] = [typed[`example-${criterion}`], typed[`day-${criterion}`]];
      return chosen ? [{ criterion, level: chosen, example, day }] : [];
    }),
  }));
export type SaveCandidate = z.output<typeof saveCandidateInput>;

/** For deleting and bringing back. */
export const candidateInput = z.object({ id: rowId });
