import "server-only";
import { randomUUID } from "node:crypto";
import { hashSecret, newSecret } from "@/lib/auth/session";
import type { Tx } from "@/lib/db/tenant";
import { putMail } from "@/lib/mail/outbox";
import { spokenIn } from "@/lib/mail/reader-language";
import { ITEM_IDS } from "@/lib/rules/questionnaire/dimensions";
import { isLocale } from "@/lib/rules/questionnaire/locales";
import { toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import { lockRespondents } from "./lock";
import { type LetterFacts, type LetterKind, respondentLetter } from "./letters";

/** What a round's letters speak of. */
export const roundLetterSelect = {
  clientCompanyId: true,
  closesOn: true,
  message: true,
  clientCompany: { select: { name: true } },
  ownTemplate: { select: { asked: true } },
} as const satisfies Prisma.RoundSelect;

type Row = Prisma.RoundGetPayload<{ select: typeof roundLetterSelect }>;

export function roundLetterFacts({ closesOn, message, clientCompany, ownTemplate }: Row) {
  return {
    clientName: clientCompany.name,
    statements: ownTemplate?.asked.length ?? ITEM_IDS.length,
    closesOn: closesOn && toIsoDay(closesOn),
    message,
  };
}

export type Addressee = {
  firmId: string;
  clientCompanyId: string;
  respondentId: string;
  name: string;
  email: string;
};

/**
 * Puts a respondent's letter into the outbox, with a link row to be filled: its secret is made when the letter is sent,
 * by `linkOfLetter`, so that neither the queue nor the outbox ever holds one. Returns the mail's id.
 */
export async function postLetter(
  tx: Tx,
  kind: LetterKind,
  { firmId, clientCompanyId, respondentId, name, email }: Addressee,
  facts: Omit<LetterFacts, "name">,
  requestId: string = randomUUID(),
): Promise<string> {
  const { locale, contact, round } = await tx.respondent.findUniqueOrThrow({
    where: { firmId_id: { firmId, id: respondentId } },
    select: {
      locale: true,
      contact: { select: { language: true } },
      round: { select: { clientCompany: { select: { language: true } } } },
    },
  });
  // What they chose while they answered; before that, what they read elsewhere.
  const language = isLocale(locale) ? locale : spokenIn(contact, round.clientCompany);
  const letter = respondentLetter(kind, { ...facts, name }, language);
  const mailId = await putMail(tx, firmId, { kind: "questionnaire", toEmail: email, language, ...letter });
  const nobodys = hashSecret(newSecret());
  await tx.respondentLink.create({
    data: { firmId, clientCompanyId, respondentId, requestId, mailId, tokenHash: nobodys },
    select: { requestId: true },
  });
  return mailId;
}

/**
 * A personal link for a letter that is about to be sent. Each try has its own and all of them work, since nobody can
 * tell whether a try that seemed to fail arrived. `null`: taken back or closed meanwhile, so it should not be sent;
 * `undefined`: no letter with a personal link.
 */
export async function linkOfLetter(
  tx: Tx,
  firmId: string,
  mailId: string,
): Promise<string | null | undefined> {
  const [letter] = await tx.respondentLink.findMany({
    where: { firmId, mailId },
    take: 1,
    select: { respondentId: true },
  });
  if (!letter) return undefined;
  // Whoever takes it back, or makes another, waits for this one, or this one for them.
  await lockRespondents(tx, { firmId }, [letter.respondentId]);
  const links = await tx.respondentLink.findMany({
    where: { firmId, mailId },
    select: {
      respondentId: true,
      clientCompanyId: true,
      withdrawnAt: true,
      respondent: {
        select: {
          submittedAt: true,
          contact: { select: { deletedAt: true } },
          round: { select: { state: true, deletedAt: true, clientCompany: { select: { deletedAt: true } } } },
        },
      },
    },
  });
  const [link] = links;
  if (!link) return undefined;
  const { respondentId, clientCompanyId, respondent } = link;
  const { round } = respondent;
  const isGone = round.deletedAt !== null || round.clientCompany.deletedAt !== null;
  const isOver = isGone || round.state === "closed" || respondent.submittedAt !== null;
  if (isOver || respondent.contact?.deletedAt || links.some(({ withdrawnAt }) => withdrawnAt)) return null;
  const token = newSecret();
  await tx.respondentLink.create({
    data: {
      firmId,
      clientCompanyId,
      respondentId,
      mailId,
      requestId: randomUUID(),
      tokenHash: hashSecret(token),
    },
    select: { requestId: true },
  });
  return `/respond/${token}`;
}
