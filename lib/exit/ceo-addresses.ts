import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { spokenIn } from "@/lib/mail/reader-language";
import type { Locale } from "@/lib/rules/questionnaire/locales";

export type Address = { email: string; language: Locale };

/** The client's CEOs who can sign in. */
export function ceosOf(tx: Tx, firmId: string, clientCompanyId: string) {
  return tx.membership.findMany({
    where: { firmId, clientCompanyId, role: "ceo", disabledAt: null, acceptedAt: { not: null } },
    select: {
      ...{ email: true, displayName: true },
      contact: { select: { language: true } },
      clientCompany: { select: { language: true } },
    },
    orderBy: { email: "asc" },
  });
}

/** Where to write to them, and in what, once everything else of them is gone. */
export async function ceoAddresses(tx: Tx, firmId: string, clientCompanyId: string): Promise<Address[]> {
  return (await ceosOf(tx, firmId, clientCompanyId)).map(({ email, contact, clientCompany }) => ({
    email,
    language: spokenIn(contact, clientCompany),
  }));
}
