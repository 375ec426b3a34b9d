import "server-only";
import { audit } from "@/lib/db/audit";
import { db } from "@/lib/db/client";
import { withFirm } from "@/lib/db/tenant";
import { canSend, deliverMail } from "@/lib/mail/deliver";
import { putMail } from "@/lib/mail/outbox";
import { languageOfMember } from "@/lib/mail/reader-language";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { takeMail } from "./limits";
import { issueLink } from "./links";
import { ownMemberships } from "./memberships";

export type MailedPurpose = "sign_in" | "password_reset";

const WORDING: Record<Locale, Record<MailedPurpose, { subject: string; text: string }>> = {
  en: {
    sign_in: {
      subject: "Your sign-in link for Throughline",
      text: "The link below signs you in, once, within ten minutes. If you did not ask for it, ignore this mail.",
    },
    password_reset: {
      subject: "Choose a new password for Throughline",
      text: "The link below lets you choose a new password, once, within ten minutes. If you did not ask for it, ignore this mail: your password stays as it is.",
    },
  },
  de: {
    sign_in: {
      subject: "Ihr Link zur Anmeldung bei Throughline",
      text: "Der Link unten meldet Sie an, einmal, innerhalb von zehn Minuten. Haben Sie ihn nicht angefordert, beachten Sie diese E-Mail nicht.",
    },
    password_reset: {
      subject: "Wählen Sie ein neues Passwort für Throughline",
      text: "Über den Link unten wählen Sie ein neues Passwort, einmal, innerhalb von zehn Minuten. Haben Sie ihn nicht angefordert, beachten Sie diese E-Mail nicht: Ihr Passwort bleibt, wie es ist.",
    },
  },
};

/**
 * Mails a link to whoever has an account under this address and does nothing for others. It runs after the answer was
 * sent, so that neither the answer nor its time tells which. The outbox learns that a link was asked for, never the link.
 * At a firm's own address (`atFirm`) it is for that firm's people.
 */
export async function mailAccountLink(
  purpose: MailedPurpose,
  email: string,
  address: string,
  atFirm: string | null = null,
): Promise<void> {
  if (!(await takeMail(email, address))) return;
  const user = await db().user.findFirst({ where: { email, disabledAt: null }, select: { id: true } });
  const places = user ? await ownMemberships(user.id) : [];
  const place = places.find(({ firmId }) => atFirm === null || firmId === atFirm);
  if (!place) return;

  const { firmId, membershipId, displayName } = place;
  const asked = await withFirm(firmId, async (tx) => {
    const link = canSend(place) ? await issueLink(tx, purpose, { email, firmId, membershipId }) : null;
    const language = await languageOfMember(tx, firmId, membershipId);
    const mailId = await putMail(tx, firmId, {
      kind: purpose,
      toEmail: email,
      membershipId,
      language,
      ...WORDING[language][purpose],
    });
    await audit(tx, { firmId, membershipId, displayName }, `${purpose.replace("_", "-")}-link.asked`, {
      entity: "membership",
      entityId: membershipId,
      clientCompanyId: null,
    });
    return { mailId, link };
  });
  if (asked.link) await deliverMail(firmId, asked.mailId, { unkeptLink: asked.link });
}
