import "server-only";
import { createTransport } from "nodemailer";
import { env } from "@/lib/env";

export interface Letter {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const PATIENCE_MS = 15_000;

/** Whether this installation has a mail server; the same for everybody, so it may be said to anybody. */
export function hasMailServer(): boolean {
  return env().SMTP_URL !== undefined;
}

/** Hands a letter to the mail server; throws what that one says. Sent twice, the id lets the receiver see it once. */
export async function sendLetter({ id, to, subject, text }: Letter): Promise<void> {
  const { SMTP_URL, MAIL_FROM, APP_ORIGIN } = env();
  const transport = createTransport(patient(SMTP_URL), {
    from: MAIL_FROM,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const messageId = `<${id}@${new URL(APP_ORIGIN).hostname}>`;
  try {
    // An address object, because in a string a comma would make two receivers of one.
    await transport.sendMail({ to: { name: "", address: to }, subject, text, messageId });
  } finally {
    transport.close();
  }
}

/** A server that hangs must not hold whoever sends; an address that says otherwise is believed. */
function patient(url: string | undefined): string | undefined {
  if (url === undefined) return url;
  const address = new URL(url);
  for (const name of ["connectionTimeout", "greetingTimeout", "socketTimeout"])
    if (!address.searchParams.has(name)) address.searchParams.set(name, String(PATIENCE_MS));
  return address.href;
}
