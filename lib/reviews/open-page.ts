import "server-only";
import { hashSecret } from "@/lib/auth/session";
import { db } from "@/lib/db/client";
import { type Tx, withFirm } from "@/lib/db/tenant";
import type { Look } from "@/lib/rules/brand/look";
import type { Hex } from "@/lib/units/colour";

/** Which firm's page stands at an address; `null` where none does, or where it is shut: nobody can tell which. */
export async function firmAt(slug: string): Promise<{ firmId: string; embedHosts: string[] } | null> {
  const rows = await db().$queryRaw<
    { firm_id: string; embed_hosts: string[] }[]
  >`SELECT * FROM open_review(${slug})`;
  const [row] = rows;
  return row ? { firmId: row.firm_id, embedHosts: row.embed_hosts } : null;
}

/** Whose booking a mailed link is about. Looking uses nothing up: programs that scan mail open every link. */
export async function bookingAt(token: string): Promise<{ firmId: string; bookingId: string } | null> {
  const rows = await db().$queryRaw<{ firm_id: string; booking_id: string }[]>`
    SELECT * FROM firm_of_review_link(${hashSecret(token)})`;
  const [row] = rows;
  return row ? { firmId: row.firm_id, bookingId: row.booking_id } : null;
}

/** Runs as the firm whose page it is. A visitor has no place in the database: these few functions write for them. */
export async function onPage<Value>(
  slug: string,
  run: (tx: Tx, firmId: string) => Promise<Value>,
): Promise<Value | null> {
  const page = await firmAt(slug);
  return page && withFirm(page.firmId, (tx) => run(tx, page.firmId));
}

export type Firm = Readonly<{ name: string; timeZone: string; currency: string; look: Look }>;

/** What the page shows of the firm. */
export async function readFirm(tx: Tx, firmId: string): Promise<Firm> {
  const { name, timeZone, currency } = await tx.firm.findUniqueOrThrow({
    where: { id: firmId },
    select: { name: true, timeZone: true, currency: true },
  });
  const brand = await tx.firmBrand.findUnique({
    where: { firmId },
    select: {
      accent: true,
      logo: { select: { id: true, contentType: true, sha256: true, width: true, height: true } },
    },
  });
  const look = { accent: (brand?.accent ?? null) as Hex | null, logo: brand?.logo ?? null };
  return { name, timeZone, currency, look };
}

/** The logo that the firm wears now, to anybody who has the page's address. */
export function logoAt(slug: string) {
  return onPage(slug, async (tx, firmId) => {
    const brand = await tx.firmBrand.findUnique({
      where: { firmId },
      select: { logo: { select: { contentType: true, bytes: true } } },
    });
    return brand?.logo ?? null;
  });
}
