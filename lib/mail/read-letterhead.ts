import "server-only";
import type { Tx } from "@/lib/db/tenant";
import type { Hex } from "@/lib/units/colour";
import type { Letterhead } from "./letterhead";

/** The firm's as it is now. */
export async function readLetterhead(tx: Tx, firmId: string, firmName: string): Promise<Letterhead> {
  const brand = await tx.firmBrand.findUnique({
    where: { firmId },
    select: {
      accent: true,
      logo: { select: { id: true, contentType: true, sha256: true, width: true, height: true, bytes: true } },
    },
  });
  return { firmName, accent: (brand?.accent ?? null) as Hex | null, logo: brand?.logo ?? null };
}
