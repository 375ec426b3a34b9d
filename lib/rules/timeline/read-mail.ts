import { LONGEST_ENTRY } from "./kinds";
import { bodyText } from "./mail-body";
import { type MailDate, readMailDate } from "./mail-date";
import { decodeBytes, decodeWords } from "./mail-decode";
import { type Headers, splitHead } from "./mail-head";

export const LONGEST_SUBJECT = 200;
/** What is longer has its pictures in it. */
const LONGEST_RAW = 500_000;

export type ReadMail = Readonly<{
  sender: string | null;
  subject: string | null;
  sent: MailDate | null;
  text: string;
}>;

const NAMES = {
  sender: ["from", "von", "absender"],
  subject: ["subject", "betreff"],
  date: ["date", "sent", "gesendet", "datum"],
};

/**
 * What a pasted e-mail, or an .eml file whose every character is a byte, says of itself. A proposal, for a person to
 * correct: what it does not say is null, and a paste without a head is text alone. It never throws.
 */
export function readMail(raw: string, timeZone: string): ReadMail {
  const { headers, body } = splitHead(raw.slice(0, LONGEST_RAW).replace(/^\uFEFF/, ""));
  const [sender, subject, date] = [NAMES.sender, NAMES.subject, NAMES.date].map((names) =>
    first(headers, names),
  );
  if (!sender && !subject)
    return { sender: null, subject: null, sent: null, text: clean(raw.slice(0, LONGEST_RAW)) };
  return {
    sender: line(sender),
    subject: line(subject),
    sent: date ? readMailDate(date, timeZone) : null,
    text: clean(bodyText(headers, body)),
  };
}

function first(headers: Headers, names: readonly string[]): string | undefined {
  return names.map((name) => headers.get(name)).find(Boolean);
}

function line(said: string | undefined): string | null {
  if (!said) return null;
  const words = decodeWords(decodeBytes(said, "utf-8"));
  return clean(words).replace(/\s+/g, " ").slice(0, LONGEST_SUBJECT).toWellFormed().trim() || null;
}

/** Without what no text holds, and no longer than an entry. */
function clean(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
    .slice(0, LONGEST_ENTRY)
    .toWellFormed();
}
