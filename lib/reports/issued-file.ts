import "server-only";
import { db } from "@/lib/db/client";
import type { ReportKind } from "@/lib/rules/report/kinds";

/**
 * Who issued the file with this SHA-256, and when; `null` where nobody here did. For anybody: whoever can say the hash
 * holds the file, and reads more in it. `fingerprint` is 64 hex digits.
 */
export async function findIssuedFile(fingerprint: string) {
  const rows = await db().$queryRaw<
    Array<{ firm_name: string; number: number; issued_at: Date; time_zone: string; kind: ReportKind }>
  >`SELECT * FROM issued_file(${`sha256:${fingerprint.toLowerCase()}`})`;
  const [row] = rows;
  return row
    ? {
        ...{ firmName: row.firm_name, number: row.number, kind: row.kind },
        ...{ issuedAt: row.issued_at, timeZone: row.time_zone },
      }
    : null;
}
