import "server-only";
import { type Viewer, can } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { proofOf } from "@/lib/rules/address/host";

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
  /** Its own, proven or not, for whoever sees to it; `null` for others, and where it has none. */
  readonly address: FirmAddress | null;
}

export interface FirmAddress {
  readonly host: string;
  readonly setAt: Date;
  readonly setByName: string;
  /** Since when it is served. */
  readonly provenAt: Date | null;
  /** The TXT record that proves it. */
  readonly proof: { readonly name: string; readonly value: string };
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
    const own = can(viewer, "firm:manage")
      ? await tx.firmAddress.findUnique({ where: { firmId: viewer.firmId } })
      : null;
    return { ...firm, brand: brand ?? { accent: null, version: 0 }, address: own && addressOf(own) };
  });
}

type AddressRow = Omit<FirmAddress, "proof"> & { readonly token: string };

function addressOf({ host, setAt, setByName, provenAt, token }: AddressRow): FirmAddress {
  return { host, setAt, setByName, provenAt, proof: proofOf({ host, token }) };
}
