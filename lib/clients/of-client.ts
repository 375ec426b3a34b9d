import "server-only";
import { isStaff, type StaffViewer, visibleClient } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";

/** Whose rows: both stand in every key. */
export interface OfClient {
  readonly firmId: string;
  readonly clientCompanyId: string;
}

/** What `read` finds of a client that the viewer works for, with the client. `null`: not visible, or nothing found. */
export async function readOfClient<Found extends object>(
  viewer: StaffViewer,
  clientCompanyId: string,
  read: (tx: Tx, of: OfClient) => Promise<Found | null>,
) {
  if (!isStaff(viewer) || !areRowIds(clientCompanyId)) return null;
  return withViewer(viewer, async (tx) => {
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: { id: true, name: true },
    });
    const found = client && (await read(tx, { firmId: viewer.firmId, clientCompanyId }));
    return found && { client, ...found };
  });
}
