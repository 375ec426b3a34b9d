import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { fractionalName } from "@/lib/rules/accountability/seat";
import type { Prisma } from "@/prisma/generated/client";

interface OfClient {
  readonly firmId: string;
  readonly clientCompanyId: string;
}
type OfSeat = OfClient & { readonly chartId: string; readonly seatId: string };

interface Named {
  readonly contactIds: readonly string[];
  readonly measureIds: readonly string[];
  readonly departmentId: string | null;
}

/** Whoever of the firm may hold a seat of a client: those who work for it, assistants apart. */
export function whoMayHold({ firmId, clientCompanyId }: OfClient): Prisma.MembershipWhereInput {
  const assigned = { role: "consultant", assignments: { some: { clientCompanyId } } } as const;
  return { firmId, disabledAt: null, OR: [{ role: "owner" }, assigned] };
}

/** Owners, numbers and the department are of the same client, and still there. */
export async function whoIsMissing(tx: Tx, of: OfClient, { contactIds, measureIds, departmentId }: Named) {
  const there = (ids: readonly string[]) => ({ ...of, id: { in: [...ids] }, deletedAt: null });
  if ((await tx.contact.count({ where: there(contactIds) })) < contactIds.length) return "OWNER_GONE";
  if (departmentId && (await tx.department.count({ where: there([departmentId]) })) === 0)
    return "DEPARTMENT_GONE";
  if ((await tx.measure.count({ where: there(measureIds) })) < measureIds.length) return "MEASURE_GONE";
  return null;
}

/** Those named, apart by whose people they are: contacts of the client, and the one of the firm. */
export async function ownersApart(tx: Tx, of: OfClient, viewer: Viewer, ownerIds: readonly string[]) {
  const members = await tx.membership.findMany({
    where: { AND: [whoMayHold(of), { id: { in: [...ownerIds] } }] },
    select: { id: true, displayName: true },
  });
  if (members.length > 1) return "TWO_OF_FIRM";
  const [member] = members;
  return {
    contactIds: ownerIds.filter((id) => id !== member?.id),
    fractionalMemberId: member?.id ?? null,
    fractionalName: member ? fractionalName(member.displayName, viewer.firmName) : null,
  };
}

export async function writeOwners(tx: Tx, of: OfSeat, contactIds: readonly string[]): Promise<void> {
  const { firmId, chartId, seatId } = of;
  await tx.seatOwner.deleteMany({ where: { firmId, chartId, seatId } });
  await tx.seatOwner.createMany({ data: contactIds.map((contactId) => ({ ...of, contactId })) });
}

/** Those of the scorecard first, then the one that has only a name. */
export async function writeNumbers(
  tx: Tx,
  of: OfSeat,
  { measureIds, numberName }: { measureIds: readonly string[]; numberName: string | null },
): Promise<void> {
  const { firmId, clientCompanyId, chartId, seatId } = of;
  const measures = await tx.measure.findMany({
    where: { firmId, clientCompanyId, id: { in: [...measureIds] } },
    select: { id: true, title: true },
  });
  const linked = measureIds.flatMap((measureId) => {
    const measure = measures.find(({ id }) => id === measureId);
    return measure ? [{ measureId, name: measure.title }] : [];
  });
  const named = numberName === null ? [] : [{ measureId: null, name: numberName }];
  await tx.seatNumber.deleteMany({ where: { firmId, chartId, seatId } });
  await tx.seatNumber.createMany({
    data: [...linked, ...named].map((number, position) => ({ ...of, position, ...number })),
  });
}
