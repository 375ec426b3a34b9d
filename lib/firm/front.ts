import "server-only";
import { cache } from "react";
import { firmOfPlace } from "@/lib/auth/place";
import { areRowIds } from "@/lib/db/row-id";
import { withFirm } from "@/lib/db/tenant";
import type { Look } from "@/lib/rules/brand/look";
import type { Hex } from "@/lib/units/colour";

const LOGO_FACTS = { id: true, contentType: true, sha256: true, width: true, height: true } as const;

/** Whose door it is, before anybody has signed in: at a firm's own address its name and look, at the program's nobody's. */
export const currentFront = cache(async (): Promise<{ name: string; look: Look } | null> => {
  const firmId = await firmOfPlace();
  if (!firmId) return null;
  return withFirm(firmId, async (tx) => {
    const firm = await tx.firm.findUnique({ where: { id: firmId }, select: { name: true } });
    const brand = await tx.firmBrand.findUnique({
      where: { firmId },
      select: { accent: true, logo: { select: LOGO_FACTS } },
    });
    const look = { accent: (brand?.accent ?? null) as Hex | null, logo: brand?.logo ?? null };
    return firm && { name: firm.name, look };
  });
});

/** The logo that the door of this address shows to everybody; no other, and none at the program's. */
export async function currentFrontLogo(logoId: string) {
  const firmId = await firmOfPlace();
  if (!firmId || !areRowIds(logoId)) return null;
  return withFirm(firmId, async (tx) => {
    const brand = await tx.firmBrand.findFirst({
      where: { firmId, logoId },
      select: { logo: { select: { contentType: true, bytes: true } } },
    });
    return brand?.logo ?? null;
  });
}
