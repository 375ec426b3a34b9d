import "server-only";
import type { Tx } from "@/lib/db/tenant";

/** Of the client's CEOs who can sign in. */
export async function ceoAddresses(tx: Tx, firmId: string, clientCompanyId: string): Promise<string[]> {
  const ceos = await tx.membership.findMany({
    where: { firmId, clientCompanyId, role: "ceo", disabledAt: null, acceptedAt: { not: null } },
    select: { email: true },
    orderBy: { email: "asc" },
  });
  return ceos.map(({ email }) => email);
}
