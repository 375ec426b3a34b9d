import "server-only";
import type { Tx } from "@/lib/db/tenant";

/** The client's CEOs who can sign in. */
export function ceosOf(tx: Tx, firmId: string, clientCompanyId: string) {
  return tx.membership.findMany({
    where: { firmId, clientCompanyId, role: "ceo", disabledAt: null, acceptedAt: { not: null } },
    select: { email: true, displayName: true },
    orderBy: { email: "asc" },
  });
}

export async function ceoAddresses(tx: Tx, firmId: string, clientCompanyId: string): Promise<string[]> {
  return (await ceosOf(tx, firmId, clientCompanyId)).map(({ email }) => email);
}
