import "server-only";
import { type Viewer, STAFF_ROLES } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import type { Prisma } from "@/prisma/generated/client";

/** The firm's people who see the client and are still here: an owner of the firm, or whoever is assigned. */
function owners(firmId: string, clientCompanyId: string): Prisma.MembershipWhereInput {
  const assigned = { assignments: { some: { clientCompanyId } } };
  return {
    ...{ firmId, role: { in: [...STAFF_ROLES] }, disabledAt: null },
    OR: [{ role: "owner" }, assigned],
  };
}

export async function mayOwn(tx: Tx, { firmId }: Viewer, clientCompanyId: string, id: string | null) {
  return (
    (await tx.membership.count({ where: { AND: [owners(firmId, clientCompanyId), { id: id ?? "" }] } })) > 0
  );
}

export function readOwners(tx: Tx, { firmId }: Viewer, clientCompanyId: string) {
  return tx.membership.findMany({
    where: owners(firmId, clientCompanyId),
    select: { id: true, displayName: true },
    orderBy: [{ displayName: "asc" }, { id: "asc" }],
  });
}
