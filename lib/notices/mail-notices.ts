import "server-only";
import { type Tx, withFirm } from "@/lib/db/tenant";
import { putMail } from "@/lib/mail/outbox";
import { spokenIn } from "@/lib/mail/reader-language";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { noticeSentence } from "./kinds";

const WORDS = inBoth({
  en: {
    subject: (firmName: string, count: number) =>
      count === 1 ? `${firmName}: something new for you` : `${firmName}: ${count} things new for you`,
    hello: (name: string) => `Hello ${name},`,
    where:
      "What it says stands where you are signed in, and not in this mail. Which of these you get by mail is yours to choose, under “Your account”.",
  },
  de: {
    subject: (firmName, count) =>
      count === 1 ? `${firmName}: etwas Neues für Sie` : `${firmName}: ${count} Neuigkeiten für Sie`,
    hello: (name) => `Guten Tag ${name},`,
    where:
      "Was es im Einzelnen ist, steht dort, wo Sie angemeldet sind, und nicht in dieser E-Mail. Was davon Sie per E-Mail erhalten, wählen Sie unter „Ihr Konto“.",
  },
});

type Person = Readonly<{ firmId: string; membershipId: string }>;

/**
 * One letter of all that somebody was not told yet and has not read in the page either. It is put into the outbox in the
 * transaction that marks them, with the rows held: run twice, or by two workers at once, it is one letter.
 */
export function mailNotices({ firmId, membershipId }: Person, now: Date): Promise<void> {
  return withFirm(firmId, async (tx) => {
    const waiting = await takeWaiting(tx, { firmId, membershipId }, now);
    const unread = waiting.filter(({ readAt }) => readAt === null);
    if (unread.length === 0) return;
    const person = await tx.membership.findFirst({
      where: { firmId, id: membershipId, disabledAt: null, acceptedAt: { not: null } },
      select: {
        ...{ displayName: true, email: true, clientCompanyId: true },
        contact: { select: { language: true } },
        clientCompany: { select: { language: true } },
      },
    });
    if (!person) return;
    const { name: firmName } = await tx.firm.findUniqueOrThrow({
      where: { id: firmId },
      select: { name: true },
    });
    const isStaff = person.clientCompanyId === null;
    const language = spokenIn(person.contact, person.clientCompany);
    const words = WORDS[language];
    const lines = unread.map((notice) => {
      const sentence = noticeSentence(notice, language);
      return `- ${isStaff ? `${notice.clientName}: ` : ""}${sentence}`;
    });
    const [only] = unread;
    await putMail(tx, firmId, {
      kind: "notice",
      toEmail: person.email,
      language,
      subject: words.subject(firmName, unread.length),
      text: [words.hello(person.displayName), lines.join("\n"), words.where].join("\n\n"),
      link: unread.length === 1 && only ? only.href : isStaff ? "/notices" : "/portal/notices",
    });
  });
}

interface Waiting {
  readonly kind: Parameters<typeof noticeSentence>[0]["kind"];
  readonly about: Parameters<typeof noticeSentence>[0]["about"];
  readonly actorName: string;
  readonly href: string;
  readonly readAt: Date | null;
  readonly clientName: string;
}

/** Marks them mailed, each for one caller alone, and says what they were, oldest first. */
async function takeWaiting(tx: Tx, { firmId, membershipId }: Person, now: Date): Promise<Waiting[]> {
  return tx.$queryRaw<Waiting[]>`
    WITH taken AS (
      UPDATE notice n SET mailed_at = ${now}
       WHERE n.firm_id = ${firmId}::uuid AND n.membership_id = ${membershipId}::uuid AND n.by_mail AND n.mailed_at IS NULL
      RETURNING n.*)
    SELECT t.kind, t.about, t.actor_name AS "actorName", t.href, t.read_at AS "readAt", c.name AS "clientName"
      FROM taken t JOIN client_company c ON c.firm_id = t.firm_id AND c.id = t.client_company_id
     ORDER BY t.created_at, t.id`;
}
