import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { putMail } from "@/lib/mail/outbox";
import { spokenIn } from "@/lib/mail/reader-language";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { ceosOf } from "./ceo-addresses";

/** A letter to each of the client's CEOs about what they asked for; it leads to where its answer stands. */
export async function tellCeos(
  tx: Tx,
  { firmId, clientCompanyId }: { firmId: string; clientCompanyId: string },
  letterIn: (language: Locale) => { subject: string; text: string },
): Promise<void> {
  for (const { email, displayName, contact, clientCompany } of await ceosOf(tx, firmId, clientCompanyId)) {
    const language = spokenIn(contact, clientCompany);
    const { subject, text } = letterIn(language);
    await putMail(tx, firmId, {
      ...{ kind: "notice", toEmail: email, subject, language, link: "/portal/end" },
      text: `${language === "de" ? "Guten Tag" : "Hello"} ${displayName},\n\n${text}`,
    });
  }
}
