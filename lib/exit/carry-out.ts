import "server-only";
import { createHash } from "node:crypto";
import { createSetupLink } from "@/lib/auth/set-up";
import { absoluteLink } from "@/lib/auth/links";
import { hashSecret, newSecret } from "@/lib/auth/session";
import { audit, byItself } from "@/lib/db/audit";
import { db } from "@/lib/db/client";
import { type Tx, withFirmAtLength } from "@/lib/db/tenant";
import { renderPdf } from "@/lib/documents/render-pdf";
import { putMail } from "@/lib/mail/outbox";
import { goneByKind } from "@/lib/rules/exit/kinds";
import { contentHash } from "@/lib/rules/content-hash";
import { addDays, dayIn, instantAt, type IsoDay, toIsoDay } from "@/lib/units/days";
import { LETTERS } from "./letters";
import { aboutDeletion } from "./audited";
import { type Address, ceoAddresses } from "./ceo-addresses";
import { certificatePath, LINK_DAYS } from "./certificate-link";
import { ASKED_AS, type CertificateContent, whatRemains } from "./content";
import { certificateDocument } from "./document";
import { scheduleDeletion } from "./schedule";

type Ids = { firmId: string; deletionId: string };

/**
 * Deletes what a deletion is of, once its grace period is over, and leaves the certificate: in one transaction, so that
 * a program that is killed halfway has done nothing. Run early it asks for itself again; run twice, or on two machines, the
 * second finds it done. The database looks at the day by itself, too.
 */
export async function carryOutDeletion({ firmId, deletionId }: Ids, now: Date): Promise<void> {
  const subject = await withFirmAtLength(firmId, (tx) => carryOut(tx, { firmId, deletionId }, now));
  if (subject === "firm" && (await db().user.count({ take: 1 })) === 0)
    // On the host's console, as where it is first started, and nowhere else.
    console.log(`Set up your firm: ${absoluteLink(await createSetupLink())}`);
}

async function carryOut(tx: Tx, { firmId, deletionId }: Ids, now: Date) {
  await tx.$queryRaw`SELECT 1 FROM "deletion" WHERE "firm_id" = ${firmId}::uuid AND "id" = ${deletionId}::uuid FOR UPDATE`;
  const deletion = await tx.deletion.findFirst({ where: { firmId, id: deletionId, state: "waiting" } });
  if (!deletion?.lastDay) return null;
  const firm = await tx.firm.findUniqueOrThrow({
    where: { id: firmId },
    select: { name: true, timeZone: true },
  });
  const [lastDay, today] = [toIsoDay(deletion.lastDay), dayIn(firm.timeZone, now)];
  if (today <= lastDay) {
    await scheduleDeletion(tx, { firmId, deletionId }, lastDay, firm.timeZone);
    return null;
  }

  const { subject, clientCompanyId } = deletion;
  const ceos = clientCompanyId ? await ceoAddresses(tx, firmId, clientCompanyId) : [];
  const number = subject === "client" ? await nextNumber(tx, firmId) : 1;
  const gone = await tx.$queryRaw<Array<{ table_name: string; rows: bigint; sha256: string | null }>>`
    SELECT * FROM delete_for_good(${firmId}::uuid, ${deletionId}::uuid)`;
  const tables = gone.map(({ table_name: table, rows }) => ({ table, rows: Number(rows) }));
  const content: CertificateContent = {
    number,
    ...said(deletion, firm, lastDay),
    carriedOutOn: today,
    gone: goneByKind(tables),
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    manifestHash: contentHash(gone.map(({ table_name, rows, sha256 }) => [table_name, Number(rows), sha256])),
    remains: whatRemains(subject),
  };
  const secret = newSecret();
  await keepCertificate(tx, { firmId, deletionId }, content, {
    issuedAt: now,
    linkHash: deletion.certificateSecret ?? hashSecret(secret),
    linkEndsAt: instantAt(addDays(today, LINK_DAYS), 24 - 1, firm.timeZone),
  });
  if (subject === "client") {
    for (const to of ceos) await offer(tx, firmId, { to, content, link: certificatePath(secret) });
    const after = { number, rows: content.rows };
    await audit(tx, byItself(firmId), "deletion.carried-out", { ...aboutDeletion(deletionId), after });
  }
  return subject;
}

type Row = {
  subject: "client" | "firm";
  name: string;
  askedAt: Date;
  askedByName: string;
  askedByRole: string;
  decidedAt: Date | null;
  decidedByName: string | null;
};

function said(deletion: Row, firm: { name: string; timeZone: string }, lastDay: IsoDay) {
  const { subject, name, askedAt, askedByName, askedByRole, decidedAt, decidedByName } = deletion;
  return {
    ...{ subject, name, lastDay },
    firmName: firm.name,
    askedOn: dayIn(firm.timeZone, askedAt),
    askedBy: askedByName,
    askedAs: ASKED_AS[askedByRole] ?? askedByRole,
    begunOn: dayIn(firm.timeZone, decidedAt ?? askedAt),
    begunBy: decidedByName ?? askedByName,
  };
}

/** The firm's row is held until the certificate stands, so that two do not take the same number. */
async function nextNumber(tx: Tx, firmId: string): Promise<number> {
  await tx.$queryRaw`SELECT 1 FROM "firm" WHERE "id" = ${firmId}::uuid FOR NO KEY UPDATE`;
  const { _max } = await tx.deletionCertificate.aggregate({ where: { firmId }, _max: { number: true } });
  return (_max.number ?? 0) + 1;
}

async function keepCertificate(
  tx: Tx,
  { firmId, deletionId: id }: Ids,
  content: CertificateContent,
  kept: { issuedAt: Date; linkHash: Uint8Array<ArrayBuffer>; linkEndsAt: Date },
): Promise<void> {
  const hash = contentHash(content);
  const pdf = await renderPdf("deletion-certificate", certificateDocument(content, hash), kept.issuedAt);
  const { number, subject, name } = content;
  await tx.deletionCertificate.create({
    data: {
      ...{ firmId, id, number, subject, name, content, ...kept },
      contentHash: hash,
      pdf: new Uint8Array(pdf),
      pdfHash: `sha256:${createHash("sha256").update(pdf).digest("hex")}`,
    },
  });
}

type Offer = { to: Address; content: CertificateContent; link: string };

function offer(tx: Tx, firmId: string, { to, content, link }: Offer): Promise<string> {
  const { firmName, number, name } = content;
  return putMail(tx, firmId, {
    kind: "notice",
    ...{ toEmail: to.email, language: to.language },
    ...LETTERS[to.language].deleted({ firmName, name, number, days: LINK_DAYS }),
    link,
  });
}
