import "server-only";
import type { Tx } from "@/lib/db/tenant";

interface OfClient {
  readonly firmId: string;
  readonly clientCompanyId: string;
}
type OfSeat = OfClient & { readonly chartId: string; readonly seatId: string };

interface Named {
  readonly ownerIds: readonly string[];
  readonly measureIds: readonly string[];
  readonly departmentId: string | null;
}

/** Owners, numbers and the department are of the same client, and still there. */
export async function whoIsMissing(tx: Tx, of: OfClient, { ownerIds, measureIds, departmentId }: Named) {
  const there = (ids: readonly string[]) => ({ ...of, id: { in: [...ids] }, deletedAt: null });
  if ((await tx.contact.count({ where: there(ownerIds) })) < ownerIds.length) return "OWNER_GONE";
  if (departmentId && (await tx.department.count({ where: there([departmentId]) })) === 0)
    return "DEPARTMENT_GONE";
  if ((await tx.measure.count({ where: there(measureIds) })) < measureIds.length) return "MEASURE_GONE";
  return null;
}

export async function writeOwners(tx: Tx, of: OfSeat, ownerIds: readonly string[]): Promise<void> {
  const { firmId, chartId, seatId } = of;
  await tx.seatOwner.deleteMany({ where: { firmId, chartId, seatId } });
  await tx.seatOwner.createMany({ data: ownerIds.map((contactId) => ({ ...of, contactId })) });
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
