import "server-only";
import { type Tx, withPerson } from "@/lib/db/tenant";
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
export function ownMemberships(userId: string): Promise<OwnMembership[]> {
  return withPerson(userId, readOwnMemberships);
}

/** The same for whoever the transaction knows. */
export function readOwnMemberships(tx: Tx): Promise<OwnMembership[]> {
  return tx.$queryRaw<OwnMembership[]>`
    SELECT membership_id AS "membershipId", firm_id AS "firmId", role::text, display_name AS "displayName",
           firm_name AS "firmName", is_demo AS "isDemo"
      FROM own_places()`;
}
