import "server-only";
import { hashSecret } from "@/lib/auth/session";
import { db } from "@/lib/db/client";
import { certificateOf } from "./content";

/** How long a certificate is read by its link. */
export const LINK_DAYS = 90;

export function certificatePath(secret: string): string {
  return `/links/certificate/${secret}`;
}

/** The certificate whose secret somebody holds; `null` for an unknown one, before it is issued, and once its time is over. */
export async function findCertificate(secret: string) {
  const rows = await db().$queryRaw<
    Array<{
      number: number;
      name: string;
      content: unknown;
      pdf: Uint8Array<ArrayBuffer>;
      link_ends_at: Date;
    }>
  >`SELECT * FROM deletion_by_link(${hashSecret(secret)})`;
  const [row] = rows;
  if (!row) return null;
  const { number, name, content, pdf, link_ends_at: endsAt } = row;
  return { number, name, content: certificateOf(content), pdf, endsAt };
}

/** The certificate that is the file with this SHA-256, for whoever holds that file. `fingerprint` is 64 hex digits. */
export async function findIssuedCertificate(fingerprint: string) {
  const rows = await db().$queryRaw<
    Array<{ content: unknown; number: number }>
  >`SELECT * FROM issued_certificate(${`sha256:${fingerprint.toLowerCase()}`})`;
  const [row] = rows;
  return row ? certificateOf(row.content) : null;
}
