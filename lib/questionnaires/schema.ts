import { z } from "zod";
import { requiredText, rowId, rowVersion } from "@/lib/form-fields";
import { DIMENSIONS, STATEMENT_IDS } from "@/lib/rules/questionnaire/dimensions";

const name = requiredText("Give it a name that consultants will know it by.", 120);
const longest = { statement: 200, question: 300, anchor: 400 } as const;

const statement = (missing: string) => requiredText(missing, longest.statement);
const question = (missing: string) => requiredText(missing, longest.question);
const anchor = (missing: string) => requiredText(missing, longest.anchor);

const english = z.object({
  statement: statement("Write the statement."),
  question: question("Write what to think about before answering."),
  anchors: z.tuple([
    anchor("Say what level 1 looks like."),
    anchor("Say what level 2 looks like."),
    anchor("Say what level 3 looks like."),
    anchor("Say what level 4 looks like."),
    anchor("Say what level 5 looks like."),
  ]),
});

const MISSING = "The translation is whole or left empty: fill this in too, or empty all of it.";
const maybe = (most: number) => z.string().trim().max(most, `At most ${most} characters, please.`).optional();

/** A language that is left empty falls back; half of one would put two languages into one statement. */
const translated = z
  .object({
    statement: maybe(longest.statement),
    question: maybe(longest.question),
    anchors: z.array(maybe(longest.anchor)).max(5).optional(),
  })
  .optional()
  .transform((given, context): z.output<typeof english> | undefined => {
    const [one, two, three, four, five] = given?.anchors ?? [];
    const { statement, question } = given ?? {};
    const fields = [statement, question, one, two, three, four, five];
    if (fields.every((text) => !text)) return undefined;
    for (const [at, text] of fields.entries()) {
      const path = at === 0 ? ["statement"] : at === 1 ? ["question"] : ["anchors", at - 2];
      if (!text) context.addIssue({ code: "custom", path, message: MISSING });
    }
    if (!statement || !question || !one || !two || !three || !four || !five) return z.NEVER;
    return { statement, question, anchors: [one, two, three, four, five] };
  })
  .optional();

const texts = { en: english, de: translated };

export const copyQuestionnaireInput = z.object({
  /** Of the questionnaire; made by the page, so that the same form sent twice makes one copy. */
  id: rowId,
  name,
  /** A version of the firm's own to start from; left out, it is the built-in one. */
  templateId: rowId.optional(),
});
export type CopyQuestionnaire = z.output<typeof copyQuestionnaireInput>;

export const renameQuestionnaireInput = z.object({ id: rowId, version: rowVersion, name });
export type RenameQuestionnaire = z.output<typeof renameQuestionnaireInput>;

const statementId = z.enum(STATEMENT_IDS, { error: "This form is out of date: reload the page." });
/** The number of the statement's last save, as the page shows it. */
const ofStatement = { templateId: rowId, statementId, edit: rowVersion };

export const rewordStatementInput = z.object({ ...ofStatement, ...texts });
export type RewordStatement = z.output<typeof rewordStatementInput>;

export const addStatementInput = z.object({
  /** Made by the page: the same form sent twice adds one statement. */
  id: rowId,
  templateId: rowId,
  dimension: z.enum(DIMENSIONS, { error: "Say which subject it counts in." }),
  ...texts,
});
export type AddStatement = z.output<typeof addStatementInput>;

export const leaveOutInput = z.object({ ...ofStatement, leftOut: z.enum(["yes", "no"]) });
export type LeaveOut = z.output<typeof leaveOutInput>;

export const publishTemplateInput = z.object({ templateId: rowId, version: rowVersion });
export type PublishTemplate = z.output<typeof publishTemplateInput>;

export const draftTemplateInput = z.object({
  /** Becomes the draft's id. */
  id: rowId,
  questionnaireId: rowId,
});
export type DraftTemplate = z.output<typeof draftTemplateInput>;

export const offerTemplateInput = z.object({ templateId: rowId, offered: z.enum(["yes", "no"]) });
export type OfferTemplate = z.output<typeof offerTemplateInput>;
