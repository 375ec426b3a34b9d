import "server-only";
import type { Tx } from "@/lib/db/tenant";

/** The client's people with a portal login: they can read it there as well, and nobody else is written to. */
export async function listReaders(tx: Tx, firmId: string, clientCompanyId: string) {
  const rows = await tx.contact.findMany({
    where: {
      firmId,
      clientCompanyId,
      deletedAt: null,
      memberships: { some: { disabledAt: null } },
    },
    orderBy: [{ position: "asc" }, { name: "asc" }],
    select: {
      id: true,
      name: true,
      position: true,
      title: true,
      memberships: { where: { disabledAt: null }, select: { email: true }, take: 1 },
    },
  });
  return rows.map(({ memberships, ...row }) => ({ ...row, email: memberships[0]?.email ?? "" }));
}
