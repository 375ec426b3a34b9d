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
}

/** The viewer's own firm. */
export function getFirm(viewer: Viewer): Promise<FirmSettings> {
  return withViewer(viewer, (tx) =>
    tx.firm.findUniqueOrThrow({
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
    }),
  );
}
