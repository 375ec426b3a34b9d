import "server-only";
import { absoluteLink } from "@/lib/auth/links";
import { withFirm } from "@/lib/db/tenant";
import { log } from "@/lib/log";
import { hasMailServer, sendLetter } from "./transport";

/**
 * Sends one mail of a firm's outbox and notes how that went. Without a mail server, or from the demo firm, it stays
 * where it is. `unkeptLink` is the path of a sign-in or reset link, which stands in the letter and nowhere else.
 */
export async function deliverMail(firmId: string, id: string, unkeptLink?: string): Promise<void> {
  const mail = await withFirm(firmId, async (tx) => {
    const firm = await tx.firm.findUniqueOrThrow({ where: { id: firmId }, select: { isDemo: true } });
    const found = await tx.outgoingMail.findFirst({
      where: { firmId, id, sentAt: null },
      select: { toEmail: true, subject: true, text: true, link: true },
    });
    return canSend(firm) ? found : null;
  });
  if (!mail) return;

  const link = unkeptLink ?? mail.link;
  const text = link ? `${mail.text}\n\n${absoluteLink(link)}\n` : mail.text;
  const failure = await sendLetter({ id, to: mail.toEmail, subject: mail.subject, text }).then(
    () => null,
    (error: unknown) => reasonOf(error),
  );
  if (failure) log.error({ event: "mail.failed", id, failure }, "a mail could not be sent");
  await withFirm(firmId, (tx) =>
    tx.outgoingMail.update({
      where: { firmId_id: { firmId, id } },
      // Once it is in the post nobody needs to pass the link on by hand.
      data: failure ? { failure } : { failure: null, sentAt: new Date(), link: null },
      select: { id: true },
    }),
  );
}

/** The demo firm's people do not exist, and its sign-ins are public. */
export function canSend(firm: { readonly isDemo: boolean }): boolean {
  return hasMailServer() && !firm.isDemo;
}

/** What the mail server said, in short; never the address of that server with its password. */
function reasonOf(error: unknown): string {
  const { code, response } = error as { code?: unknown; response?: unknown };
  const said = [code, response].filter((part) => typeof part === "string").join(": ");
  return (said || "The mail server could not be reached.").slice(0, 300);
}
