import "server-only";
import { issueLink } from "@/lib/auth/links";
import type { Tx } from "@/lib/db/tenant";
import { isStaff, type PortalRole, type Viewer } from "@/lib/auth/policy";
import { putInvitation } from "@/lib/mail/outbox";
import { spokenIn } from "@/lib/mail/reader-language";
import type { Locale } from "@/lib/rules/questionnaire/locales";

/** What an invitation left behind; the action delivers `mailId` once the transaction is through. */
export interface Invited {
  readonly membershipId: string;
  readonly mailId: string;
}

type Invitee = Readonly<{ membershipId: string; name: string; email: string; role: Viewer["role"] }>;

const TO_WHAT: Record<Viewer["role"], (firmName: string, clientName: string) => string> = {
  owner: (firmName) => `to run ${firmName} with them as one of its owners`,
  consultant: (firmName) => `to work with ${firmName} as a consultant`,
  assistant: (firmName) => `to work with ${firmName} as an assistant`,
  ceo: (firmName, clientName) =>
    `to follow the work of ${firmName} for ${clientName}: the diagnosis, the hours, the deliverables`,
  head: (firmName, clientName) =>
    `to answer for your department at ${clientName} and follow what ${firmName} does there`,
};

const TO_WHAT_DE: Record<PortalRole, (firmName: string, clientName: string) => string> = {
  ceo: (firmName, clientName) =>
    `die Arbeit von ${firmName} für ${clientName} zu verfolgen: die Diagnose, die Stunden, die Ergebnisse`,
  head: (firmName, clientName) =>
    `für Ihre Abteilung bei ${clientName} zu antworten und zu verfolgen, was ${firmName} dort tut`,
};

type Words = { from: string; place: string; name: string; firmName: string; clientName: string | null };

function letter(role: Viewer["role"], { from, place, name, firmName, clientName }: Words, language: Locale) {
  if (language === "de" && (role === "ceo" || role === "head"))
    return {
      subject: `${from} von ${place} lädt Sie zu Throughline ein`,
      text: `Guten Tag ${name},\n\n${from} lädt Sie ein, ${TO_WHAT_DE[role](firmName, clientName ?? "Ihr Unternehmen")}. Der Link unten gilt sieben Tage.`,
    };
  return {
    subject: `${from} of ${place} invites you to Throughline`,
    text: `Hello ${name},\n\n${from} invites you ${TO_WHAT[role](firmName, clientName ?? "your company")}. The link below works for seven days.`,
  };
}

/** The person with this address, made known if need be. What other firms know of them is none of ours. */
export async function findOrMakeUser(tx: Tx, email: string): Promise<string> {
  const user = await tx.user.upsert({
    where: { email },
    create: { email },
    update: {},
    select: { id: true },
  });
  return user.id;
}

/** Where somebody works who invites: a person of a client does not work for the firm. */
export function placeOf(viewer: Viewer): string {
  return (isStaff(viewer) ? null : viewer.clientName) ?? viewer.firmName;
}

/** A new link for a membership not accepted yet, and the mail that carries it. Links sent before it end. */
export async function sendInvitation(tx: Tx, viewer: Viewer, invitee: Invitee): Promise<Invited> {
  const { membershipId, name, email, role } = invitee;
  const { firmId, firmName, displayName } = viewer;
  const member = await tx.membership.findUnique({
    where: { firmId_id: { firmId, id: membershipId } },
    select: {
      contact: { select: { language: true } },
      clientCompany: { select: { name: true, language: true } },
    },
  });
  const language = spokenIn(member?.contact, member?.clientCompany);
  const place = placeOf(viewer);
  const words = { from: displayName, place, name, firmName, clientName: member?.clientCompany?.name ?? null };
  const link = await issueLink(tx, "invitation", { email, firmId, membershipId });
  const mailId = await putInvitation(tx, firmId, {
    toEmail: email,
    ...letter(role, words, language),
    language,
    membershipId,
    link,
  });
  return { membershipId, mailId };
}
