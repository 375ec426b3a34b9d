import { z } from "zod";
import { STATEMENT_IDS } from "@/lib/rules/questionnaire/dimensions";
import {
  isWithinReach,
  optionalDay,
  optionalText,
  OUT_OF_REACH,
  requiredDay,
  requiredText,
  rowVersion,
} from "@/lib/form-fields";
import { LOCALES } from "@/lib/rules/questionnaire/locales";
import { isIsoDay } from "@/lib/units/days";

const id = z.uuid();
const contactIds = z.array(id).max(200).default([]);

/** When a round takes answers, and what goes out by itself meanwhile. */
const calendar = {
  opensOn: optionalDay.refine((day) => isWithinReach(day), OUT_OF_REACH),
  closesOn: optionalDay.refine((day) => isWithinReach(day), OUT_OF_REACH),
  message: optionalText(2_000),
  sendsMail: z.boolean().default(false),
};

type Days = { opensOn: string | null; closesOn: string | null };
function inOrder({ opensOn, closesOn }: Days, context: z.core.$RefinementCtx): void {
  if (opensOn === null || closesOn === null || closesOn >= opensOn) return;
  context.addIssue({ code: "custom", path: ["closesOn"], message: "The last day lies before the first." });
}

export const startRoundInput = z
  .object({
    /** Made by the page, so that the same form sent twice starts one round. */
    id,
    clientCompanyId: id,
    asOf: z
      .string({ error: "Say which day the assessment speaks of." })
      .refine(isIsoDay, "This is not a day."),
    confidentiality: z.enum(["named", "group", "consultant_only"], {
      error: "Say who will see what the heads answer.",
    }),
    /** A published version of the firm's own; left out, the built-in questionnaire is asked. */
    ownTemplateId: id.optional(),
    contactIds,
    /** The consultant who starts the round answers too. */
    self: z.boolean().default(false),
    ...calendar,
  })
  .superRefine(inOrder);
type StartRoundForm = z.output<typeof startRoundInput>;
/** Without days a round is open at once and until somebody closes it. */
export type StartRoundInput = Omit<StartRoundForm, keyof typeof calendar> &
  Partial<Pick<StartRoundForm, keyof typeof calendar>>;

export const changeCalendarInput = z
  .object({ roundId: id, version: rowVersion, ...calendar })
  .superRefine(inOrder);
export type ChangeCalendarInput = z.output<typeof changeCalendarInput>;

export const remindInput = z.object({
  roundId: id,
  respondentIds: z.array(id, { error: "Nobody is chosen." }).min(1, "Nobody is chosen.").max(200),
});
export type RemindInput = z.output<typeof remindInput>;

export const addRespondentsInput = z.object({ roundId: id, contactIds, self: z.boolean().default(false) });
export type AddRespondentsInput = z.infer<typeof addRespondentsInput>;

export const removeRespondentInput = z.object({ roundId: id, respondentId: id });
export type RemoveRespondentInput = z.infer<typeof removeRespondentInput>;

export const makeLinksInput = z.object({
  /** Made by the page: the same form sent twice makes and mails one link each. */
  id,
  roundId: id,
  respondentIds: z.array(id, { error: "Nobody is chosen." }).min(1, "Nobody is chosen.").max(200),
});
export type MakeLinksInput = z.infer<typeof makeLinksInput>;

export const withdrawLinkInput = z.object({ roundId: id, respondentId: id });
export type WithdrawLinkInput = z.infer<typeof withdrawLinkInput>;

const reopenRoundInput = z.object({
  /** Becomes the new version's id: the same form sent twice makes one. */
  id,
  roundId: id,
  reason: requiredText("Say why: everybody who is asked reads it.", 1_000),
  asOf: requiredDay("Say which day the assessment speaks of."),
});
export type ReopenRoundInput = z.infer<typeof reopenRoundInput>;
/** The page also says where the new version will stand. */
export const reopenRoundForm = reopenRoundInput.extend({ clientCompanyId: id });

/** Days after the round's own day, as the next one is usually planned; or a day of one's own. */
export const NEXT_ROUND_DAYS = ["90", "180", "365"] as const;

export const scheduleNextRoundInput = z.object({
  /** Becomes the task's id, where there is none yet. */
  id,
  roundId: id,
  after: z.enum([...NEXT_ROUND_DAYS, "day"], { error: "Choose when." }),
  day: optionalDay.refine((day) => isWithinReach(day), OUT_OF_REACH),
});
export type ScheduleNextRoundInput = z.infer<typeof scheduleNextRoundInput>;

export const cancelNextRoundInput = z.object({ id, version: rowVersion });
export type CancelNextRoundInput = z.infer<typeof cancelNextRoundInput>;

const closeRoundInput = z.object({
  /** Becomes the diagnosis's id: the same form sent twice finds it. */
  id,
  roundId: id,
  version: z.number().int(),
});
export type CloseRoundInput = z.infer<typeof closeRoundInput>;
/** The page also says where its diagnosis will stand. */
export const closeRoundForm = closeRoundInput.extend({ clientCompanyId: id });

/** "skip" is "not my area / don't know"; absent, the statement was left open. */
const rating = z.enum(["1", "2", "3", "4", "5", "skip"]).optional();

export const giveAnswersInput = z.object({
  respondentId: id,
  answers: z
    .array(
      z.object({
        itemId: z.enum(STATEMENT_IDS),
        rating,
        /** The version that the page shows; 0 for a statement without an answer. */
        version: z.number().int().min(0).default(0),
      }),
    )
    .min(1)
    .max(STATEMENT_IDS.length),
});
export type GiveAnswersInput = z.infer<typeof giveAnswersInput>;

export const submitAnswersInput = z.object({ respondentId: id });
export type SubmitAnswersInput = z.infer<typeof submitAnswersInput>;

/** The language of the page that sends: what is refused is said in it. */
export const pageLanguage = z.object({ language: z.enum(LOCALES).default("en") });

export const openQuestionnaireInput = submitAnswersInput.extend(pageLanguage.shape);
export type OpenQuestionnaireInput = z.infer<typeof openQuestionnaireInput>;

export const chooseLanguageInput = z.object({ respondentId: id, language: z.enum(LOCALES) });
export type ChooseLanguageInput = z.infer<typeof chooseLanguageInput>;
