import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { type Locale, localeOf } from "@/lib/rules/questionnaire/locales";

/** What a letter to somebody is written in: their own language, or their company's; the firm's own people read English. */
export async function languageOfMember(tx: Tx, firmId: string, membershipId: string): Promise<Locale> {
  const member = await tx.membership.findFirst({
    where: { firmId, id: membershipId },
    select: { contact: { select: { language: true } }, clientCompany: { select: { language: true } } },
  });
  return spokenIn(member?.contact, member?.clientCompany);
}

export async function languageOfContact(tx: Tx, firmId: string, contactId: string): Promise<Locale> {
  const contact = await tx.contact.findFirst({
    where: { firmId, id: contactId },
    select: { language: true, clientCompany: { select: { language: true } } },
  });
  return spokenIn(contact, contact?.clientCompany);
}

type Spoken = { language: string | null } | null | undefined;

export function spokenIn(person: Spoken, company: Spoken): Locale {
  return localeOf(person?.language ?? company?.language);
}
