import "server-only";
import { db } from "@/lib/db/client";
import { withFirm, withPerson } from "@/lib/db/tenant";
import type { Viewer } from "./policy";

export interface OwnMembership {
  readonly membershipId: string;
  readonly firmId: string;
  readonly firmName: string;
  readonly isDemo: boolean;
  readonly role: Viewer["role"];
  readonly displayName: string;
}

/** Where a person can act, the place they used last first. */
export async function ownMemberships(userId: string): Promise<OwnMembership[]> {
  const [places, sessions] = [
    await withPerson(userId, (tx) =>
      tx.membership.findMany({
        where: { userId, acceptedAt: { not: null }, disabledAt: null },
        select: { id: true, firmId: true, role: true, displayName: true },
        orderBy: { acceptedAt: "asc" },
      }),
    ),
    await db().session.groupBy({ by: ["membershipId"], where: { userId }, _max: { lastSeenAt: true } }),
  ];
  const lastSeen = new Map(sessions.map((row) => [row.membershipId, row._max.lastSeenAt?.getTime() ?? 0]));
  const found = await Promise.all(places.map(({ id, ...place }) => named({ membershipId: id, ...place })));
  return found.sort((a, b) => (lastSeen.get(b.membershipId) ?? 0) - (lastSeen.get(a.membershipId) ?? 0));
}

/** A firm's name is shown inside that firm only, so each is asked on its own. */
async function named(place: Omit<OwnMembership, "firmName" | "isDemo">): Promise<OwnMembership> {
  const firm = await withFirm(place.firmId, (tx) =>
    tx.firm.findUniqueOrThrow({ where: { id: place.firmId }, select: { name: true, isDemo: true } }),
  );
  return { ...place, firmName: firm.name, isDemo: firm.isDemo };
}
