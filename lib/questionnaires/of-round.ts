import "server-only";
import type { AnsweringViewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { ITEM_IDS, type StatementId } from "@/lib/rules/questionnaire/dimensions";
import { type OwnContent, ownTemplate } from "@/lib/rules/questionnaire/own-template";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import type { DimensionText } from "@/lib/rules/questionnaire/statement";
import { type Template, TEMPLATES } from "@/lib/rules/questionnaire/template";
import type { Prisma } from "@/prisma/generated/client";

/** What tells which questionnaire a round asks. */
export const askedByRound = {
  templateHash: true,
  ownTemplate: { select: { questionnaireId: true, number: true, content: true } },
} as const satisfies Prisma.RoundSelect;

type Round = {
  templateHash: string;
  ownTemplate: { questionnaireId: string; number: number; content: Prisma.JsonValue } | null;
};

/** The questionnaire of a round, in every language: the firm's own, or the built-in one. */
export function templateOfRound({ templateHash, ownTemplate: own }: Round): Template {
  if (own) return ownTemplate(own.questionnaireId, own.number, contentOf(own.content));
  const template = TEMPLATES.find(({ hash }) => hash === templateHash);
  if (!template) throw new Error(`No questionnaire has the hash ${templateHash}`);
  return template;
}

/** The English words of a firm's own questionnaire; `undefined` for the built-in one, whose words every page has. */
export function ownWordsOfRound(
  round: Round,
  locale: Locale = "en",
): ReadonlyArray<DimensionText> | undefined {
  return round.ownTemplate ? templateOfRound(round).texts[locale] : undefined;
}

/** Which statements a respondent is asked: an answer to any other is refused. */
export async function askedOf(
  tx: Tx,
  { firmId }: AnsweringViewer,
  respondentId: string,
): Promise<ReadonlyArray<StatementId>> {
  const own = await tx.template.findFirst({
    where: { firmId, rounds: { some: { firmId, respondents: { some: { firmId, id: respondentId } } } } },
    select: { asked: true },
  });
  return own ? (own.asked as StatementId[]) : ITEM_IDS;
}

// Written by `lib/questionnaires` from this very type; a trigger holds what was published.
export function contentOf(content: unknown): OwnContent {
  return content as OwnContent;
}
