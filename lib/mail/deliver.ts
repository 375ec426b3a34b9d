import "server-only";
import { absoluteLink } from "@/lib/auth/links";
import { withFirm } from "@/lib/db/tenant";
import { env } from "@/lib/env";
import { localeOf } from "@/lib/rules/questionnaire/locales";
import { log } from "@/lib/log";
import { letterHtml } from "./letterhead";
import { originOfMail } from "./link-origin";
import { readLetterhead } from "./read-letterhead";
import { hasMailServer, sendLetter } from "./transport";

type Options = {
  /** The path of a link that stands in the letter and nowhere else. */
  unkeptLink?: string;
  /** False where somebody will try again later. */
  isLastTry?: boolean;
};

/**
 * Sends one mail of a firm's outbox and notes how that went; false asks for another try. Without a mail server, or from
 * the demo firm, it stays where it is.
 */
export async function deliverMail(firmId: string, id: string, options: Options = {}): Promise<boolean> {
  const { unkeptLink, isLastTry = true } = options;
  const mail = await withFirm(firmId, async (tx) => {
    const firm = await tx.firm.findUniqueOrThrow({
      where: { id: firmId },
      select: { isDemo: true, name: true },
    });
    const found = await tx.outgoingMail.findFirst({
      where: { firmId, id, sentAt: null },
      select: {
        kind: true,
        toEmail: true,
        subject: true,
        text: true,
        link: true,
        membershipId: true,
        calendar: true,
        language: true,
      },
    });
    if (!found || !canSend(firm)) return null;
    const link = unkeptLink ?? found.link;
    const origin = await originOfMail(tx, firmId, { link, membershipId: found.membershipId });
    // These are the program's own, unless they lead to the firm's: a person may work in several firms.
    const isOfProgram =
      (found.kind === "sign_in" || found.kind === "password_reset") && origin === env().APP_ORIGIN;
    const head = isOfProgram ? null : await readLetterhead(tx, firmId, firm.name);
    return { ...found, head, address: link && absoluteLink(link, origin) };
  });
  if (!mail) return true;

  const { address } = mail;
  const text = address ? `${mail.text}\n\n${address}\n` : mail.text;
  const branded = mail.head && {
    html: letterHtml({ text: mail.text, link: address, language: localeOf(mail.language) }, mail.head),
    head: mail.head,
  };
  const letter = { id, to: mail.toEmail, subject: mail.subject, text, branded, calendar: mail.calendar };
  const error: unknown = await sendLetter(letter).then(
    () => null,
    (failure: unknown) => failure,
  );
  if (error === null) {
    // Once it is in the post nobody needs to pass the link on by hand.
    await note(firmId, id, { failure: null, gaveUpAt: null, sentAt: new Date(), link: null });
    return true;
  }
  const failure = reasonOf(error);
  const givesUp = isLastTry || isForGood(error);
  log.error({ event: "mail.failed", id, failure, givesUp }, "a mail could not be sent");
  await note(firmId, id, { failure, gaveUpAt: givesUp ? new Date() : null });
  return givesUp;
}

/** A mail whose occasion is over before it went out is not sent any more. */
export async function dropMail(firmId: string, id: string): Promise<void> {
  await note(firmId, id, {
    failure: "Not sent: its link was taken back or no longer needed.",
    gaveUpAt: new Date(),
  });
}

type Outcome = { failure: string | null; gaveUpAt: Date | null; sentAt?: Date; link?: null };

async function note(firmId: string, id: string, data: Outcome): Promise<void> {
  await withFirm(firmId, (tx) =>
    tx.outgoingMail.update({ where: { firmId_id: { firmId, id } }, data, select: { id: true } }),
  );
}

/** The demo firm's people do not exist, and its sign-ins are public. */
export function canSend(firm: { readonly isDemo: boolean }): boolean {
  return hasMailServer() && !firm.isDemo;
}

/** The server answered "no" rather than "not now", and of this letter: a wrong password of ours is mended, then it goes. */
function isForGood(error: unknown): boolean {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return code !== "EAUTH" && typeof responseCode === "number" && responseCode >= 500;
}

/** What the mail server said, in short; never the address of that server with its password. */
function reasonOf(error: unknown): string {
  const { code, response } = error as { code?: unknown; response?: unknown };
  const said = [code, response].filter((part) => typeof part === "string").join(": ");
  return (said || "The mail server could not be reached.").slice(0, 300);
}
