import "server-only";
import type { Tx } from "@/lib/db/tenant";

/** Lets the transaction see, and change, who of the viewer's company signs in; false unless they are its CEO. */
export async function managesPeople(tx: Tx): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ may: boolean }[]>`SELECT manage_own_people() AS may`;
  return row?.may === true;
}
