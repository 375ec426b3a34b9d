import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";

export interface FirmSettings {
  readonly name: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly secondFactorRequired: boolean;
  readonly staffIdleMinutes: number;
  readonly staffSessionHours: number;
  readonly version: number;
  /** How it looks to its clients; version 0 where nobody chose anything yet. */
  readonly brand: { readonly accent: string | null; readonly version: number };
}

/** The viewer's own firm. */
export function getFirm(viewer: Viewer): Promise<FirmSettings> {
  return withViewer(viewer, async (tx) => {
    const firm = await tx.firm.findUniqueOrThrow({
      where: { id: viewer.firmId },
      select: {
        name: true,
        timeZone: true,
        currency: true,
        secondFactorRequired: true,
        staffIdleMinutes: true,
        staffSessionHours: true,
        version: true,
      },
    });
    const brand = await tx.firmBrand.findUnique({
      where: { firmId: viewer.firmId },
      select: { accent: true, version: true },
    });
    return { ...firm, brand: brand ?? { accent: null, version: 0 } };
  });
}
