import "server-only";
import type { PortalViewer, Preview } from "@/lib/auth/policy";
import type { Prisma } from "@/prisma/generated/client";

type Tx = Prisma.TransactionClient;
type Looker = PortalViewer & { readonly preview: Preview };

/**
 * The transaction of a preview: from its beginning PostgreSQL itself refuses to write. Somebody who has no login yet is
 * given a place first, for the transaction alone, which is then taken back.
 */
export async function looking<Value>(
  viewer: Looker,
  run: (tx: Tx) => Promise<Value>,
  within: <Read>(look: (tx: Tx) => Promise<Read>) => Promise<Read>,
): Promise<Value> {
  const { standIn } = viewer.preview;
  if (!standIn)
    return within(async (tx) => {
      await tx.$executeRaw`SET TRANSACTION READ ONLY`;
      return run(tx);
    });
  const read: Value[] = [];
  const takenBack = new Error("The stand-in was taken back.");
  try {
    await within(async (tx) => {
      await putStandIn(tx, viewer, standIn);
      await tx.$executeRaw`SET TRANSACTION READ ONLY`;
      read.push(await run(tx));
      throw takenBack;
    });
  } catch (error) {
    if (error !== takenBack) throw error;
  }
  return read[0] as Value;
}

async function putStandIn(tx: Tx, viewer: Looker, standIn: NonNullable<Preview["standIn"]>): Promise<void> {
  const { firmId, userId, membershipId: id, clientCompanyId, contactId, role, displayName } = viewer;
  // It is no real address, and unique without the lock that two of the session's requests would wait for.
  const email = `${crypto.randomUUID()}@preview.invalid`;
  await tx.$executeRaw`SELECT set_config('app.client', '*', true)`;
  await tx.user.create({ data: { id: userId, email }, select: { id: true } });
  if (!standIn.hasContact && contactId !== null)
    await tx.contact.create({
      data: {
        ...{ firmId, clientCompanyId, id: contactId, departmentId: standIn.departmentId },
        name: displayName,
        position: role,
      },
      select: { id: true },
    });
  await tx.membership.create({
    data: {
      ...{ firmId, id, userId, role, clientCompanyId, contactId },
      ...{ displayName, email, acceptedAt: new Date() },
    },
    select: { id: true },
  });
  await tx.$executeRaw`SELECT set_config('app.client', ${clientCompanyId}, true)`;
}
