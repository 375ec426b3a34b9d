import { z } from "zod";
import { ADDED_IDS, type AddedId, ITEM_IDS, type ItemId } from "../questionnaire/dimensions";
import { ROLES } from "./words";

/**
 * What a diagnosis is made from, and nothing else: the facts of a company and the answers of one round.
 * `null` is "not known" everywhere, except that no `fullTimeBudget` and no `recentOpsHire` mean there is none.
 * Amounts are whole units of the currency (6500000 = 6.5 million), as a CEO states them.
 */
const seat = z.enum(["none", "full_time", "fractional"]);
const name = z.string().trim().min(1).max(200);
const people = z.int().min(0).max(10_000_000).nullable();
const amount = z.number().min(0).max(1e15).nullable();

export const LIMITS = { departments: 200, respondents: 500 } as const;

export const factsSchema = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/, "must be a three-letter currency code such as USD"),
  annualRevenue: amount,
  revenueGrowthPct: z.number().min(-100).max(1_000_000).nullable(),
  growthStalled: z.boolean().nullable(),
  headcount: people,
  departments: z
    .array(
      z.strictObject({
        name,
        headcount: people,
        ownTargets: z.boolean().nullable(),
        hasHead: z.boolean().nullable(),
      }),
    )
    .max(LIMITS.departments),
  roles: z.strictObject({
    operationsManager: seat,
    directorOfOperations: seat,
    vpOfOperations: seat,
    coo: seat,
  }),
  opsLeaderReportsTo: z.enum(["ceo", "coo", "other"]).nullable(),
  fullTimeBudget: amount,
  fixedTerm: z.boolean().nullable(),
  recentOpsHire: z
    .strictObject({
      role: z.enum(ROLES).exclude(["none"]),
      monthsAgo: z.number().min(0).max(1200),
      promotedFromWithin: z.boolean().nullable(),
      mandateChanged: z.boolean().nullable(),
    })
    .nullable(),
});

/** Answers are a closed set of statements; a missing one is the same as a skipped one. `parseSnapshot` knows which are asked. */
const rating = z.int("must be a whole number from 1 to 5, or null").min(1).max(5).nullable();
const answers = z.strictObject(
  Object.fromEntries([
    ...ITEM_IDS.map((item) => [item, rating.default(null)]),
    ...ADDED_IDS.map((added) => [added, rating.optional()]),
  ]) as Record<ItemId, z.ZodDefault<typeof rating>> & Record<AddedId, z.ZodOptional<typeof rating>>,
);

const respondentId = z.string().min(1).max(200);
const respondentSchema = z.discriminatedUnion("group", [
  z.strictObject({ id: respondentId, group: z.literal("ceo"), department: z.null().optional(), answers }),
  z.strictObject({
    id: respondentId,
    group: z.literal("consultant"),
    department: z.null().optional(),
    answers,
  }),
  z.strictObject({ id: respondentId, group: z.literal("head"), department: name, answers }),
]);

const item = z.custom<ItemId>(
  (id) => (ITEM_IDS as ReadonlyArray<unknown>).includes(id),
  "must be a built-in statement such as E4",
);
const added = z.custom<AddedId>(
  (id) => (ADDED_IDS as ReadonlyArray<unknown>).includes(id),
  "must be a dimension's letter and a number from 6 to 20, such as E6",
);

/** How the questionnaire differed from the built-in one, and which it was. Absent where the built-in one was asked. */
const questionnaireSchema = z.strictObject({
  template: z
    .strictObject({
      id: z.string().min(1).max(200),
      version: z.int().min(1),
      hash: z.string().min(1).max(200),
    })
    .optional(),
  leftOut: z.array(item).max(ITEM_IDS.length),
  added: z.array(added).max(ADDED_IDS.length),
});

export const snapshotSchema = z.strictObject({
  asOf: z.iso.date("must be a calendar day such as 2026-03-31"),
  facts: factsSchema,
  questionnaire: questionnaireSchema.optional(),
  respondents: z.array(respondentSchema).min(1, "at least one respondent is needed").max(LIMITS.respondents),
});

export type Snapshot = z.infer<typeof snapshotSchema>;
export type Facts = Snapshot["facts"];
export type Department = Facts["departments"][number];
export type Respondent = Snapshot["respondents"][number];
export type Seat = z.infer<typeof seat>;
export type Rating = 1 | 2 | 3 | 4 | 5;
