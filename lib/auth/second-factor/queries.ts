import "server-only";
import { db } from "@/lib/db/client";
import { withViewer } from "@/lib/db/tenant";
import { type Viewer, can } from "../policy";
import { type Offer, offerTo } from "./offer";
import type { Somebody } from "./somebody";

/** What somebody who must enrol is shown before they are signed in. */
export async function getOffer({ userId, email }: Somebody, tokenHash: Uint8Array): Promise<Offer> {
  const { factorChangedAt } = await db().user.findUniqueOrThrow({
    where: { id: userId },
    select: { factorChangedAt: true },
  });
  return offerTo({ tokenHash, factorChangedAt }, email);
}

export interface OwnFactor {
  /** Null: none is set up. */
  readonly enrolledAt: Date | null;
  readonly codesLeft: number;
  /** The firm asks for one: it cannot be removed. */
  readonly required: boolean;
  /** What setting up, or new recovery codes, would put in place. */
  readonly offer: Offer;
}

export function getOwnFactor(viewer: Viewer, tokenHash: Uint8Array): Promise<OwnFactor> {
  return withViewer(viewer, async (tx) => {
    const { userId, firmId, email } = viewer;
    const { factorChangedAt, secondFactor } = await tx.user.findUniqueOrThrow({
      where: { id: userId },
      select: {
        factorChangedAt: true,
        secondFactor: { select: { enrolledAt: true, recoveryCodes: { where: { usedAt: null } } } },
      },
    });
    const firm = await tx.firm.findUniqueOrThrow({
      where: { id: firmId },
      select: { secondFactorRequired: true },
    });
    return {
      enrolledAt: secondFactor?.enrolledAt ?? null,
      codesLeft: secondFactor?.recoveryCodes.length ?? 0,
      required: firm.secondFactorRequired && can(viewer, "factor:owed"),
      offer: offerTo({ tokenHash, factorChangedAt }, email),
    };
  });
}
