import "server-only";
import { createTransport } from "nodemailer";
import { env } from "@/lib/env";
import { type Letterhead, LOGO_CID } from "./letterhead";

export interface Letter {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Beside the plain text, and under whose name it comes. */
  readonly branded?: { readonly html: string; readonly head: Letterhead } | null;
  /** An entry for the calendar, with the method that it names itself. */
  readonly calendar?: string | null;
}

const PATIENCE_MS = 15_000;

/** Whether this installation has a mail server; the same for everybody, so it may be said to anybody. */
export function hasMailServer(): boolean {
  return env().SMTP_URL !== undefined;
}

/** Hands a letter to the mail server; throws what that one says. Sent twice, the id lets the receiver see it once. */
export async function sendLetter({ id, to, subject, text, branded, calendar }: Letter): Promise<void> {
  const { SMTP_URL, MAIL_FROM, APP_ORIGIN } = env();
  const transport = createTransport(patient(SMTP_URL), {
    from: MAIL_FROM,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const messageId = `<${id}@${new URL(APP_ORIGIN).hostname}>`;
  try {
    // An address object, because in a string a comma would make two receivers of one.
    const entry = calendar ? { icalEvent: { ...ENTRY, method: methodOf(calendar), content: calendar } } : {};
    const letter = { to: { name: "", address: to }, subject, text, messageId, ...entry };
    await transport.sendMail(branded ? { ...letter, ...brandedParts(branded, MAIL_FROM) } : letter);
  } finally {
    transport.close();
  }
}

const ENTRY = { filename: "talk.ics" };

function methodOf(calendar: string): string {
  return /^METHOD:(\w+)/m.exec(calendar)?.[1] ?? "PUBLISH";
}

/** The sender's address stays the installation's, which its mail server speaks for; the name is the firm's. */
function brandedParts({ html, head }: NonNullable<Letter["branded"]>, from: string) {
  const address = /<([^>]+)>/.exec(from)?.[1] ?? from;
  const { logo } = head;
  return {
    from: { name: head.firmName, address },
    // With the plain text, which stays as it is for whoever reads that.
    alternatives: [
      { content: html, contentType: "text/html; charset=utf-8", contentTransferEncoding: "base64" as const },
    ],
    ...(logo && {
      attachments: [
        { cid: LOGO_CID, filename: "logo", content: Buffer.from(logo.bytes), contentType: logo.contentType },
      ],
    }),
  };
}

/** A server that hangs must not hold whoever sends; an address that says otherwise is believed. */
function patient(url: string | undefined): string | undefined {
  if (url === undefined) return url;
  const address = new URL(url);
  for (const name of ["connectionTimeout", "greetingTimeout", "socketTimeout"])
    if (!address.searchParams.has(name)) address.searchParams.set(name, String(PATIENCE_MS));
  return address.href;
}
