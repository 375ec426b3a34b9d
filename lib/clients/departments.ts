import "server-only";
import type { Tx } from "@/lib/db/tenant";
import type { DepartmentInput } from "./department-schema";

interface Owner {
  readonly firmId: string;
  readonly clientCompanyId: string;
}

/** Makes the client's departments those of the form, in its order. Those left out are kept as deleted: people and answers point at them. */
export async function putDepartments(tx: Tx, owner: Owner, rows: readonly DepartmentInput[]): Promise<void> {
  const there = await tx.department.findMany({
    where: { ...owner, deletedAt: null },
    select: { id: true, name: true, headcount: true, ownTargets: true, hasHead: true, position: true },
  });
  const byId = new Map(there.map((department) => [department.id, department]));
  const idOfName = new Map(there.map(({ id, name }) => [name.toLowerCase(), id]));
  const named = new Set(rows.map(({ id }) => id));
  const kept = rows.map(({ id, name }) => {
    if (id && byId.has(id)) return id;
    // Emptied and typed again, it is still the department that its people belong to.
    const same = idOfName.get(name.toLowerCase());
    return same && !named.has(same) ? same : null;
  });
  const removed = there.filter(({ id }) => !kept.includes(id)).map(({ id }) => id);
  if (removed.length > 0)
    await tx.department.updateMany({
      where: { ...owner, id: { in: removed } },
      data: { deletedAt: new Date(), version: { increment: 1 } },
    });

  // Two departments may swap names: their old ones are out of the way first, or the second would meet the first.
  const renamed = rows.flatMap(({ name }, position) => {
    const id = kept[position];
    return id && byId.get(id)?.name !== name ? [id] : [];
  });
  if (renamed.length > 1)
    for (const id of renamed) await tx.department.updateMany({ where: { ...owner, id }, data: { name: id } });

  for (const [position, { name, headcount, ownTargets, hasHead }] of rows.entries()) {
    const id = kept[position];
    const before = id ? byId.get(id) : undefined;
    const data = { name, headcount, ownTargets, hasHead, position };
    if (!id) await tx.department.create({ data: { ...owner, ...data, id: crypto.randomUUID() } });
    else if (!before || !isSame({ ...data, id }, before))
      await tx.department.updateMany({
        where: { ...owner, id },
        data: { ...data, version: { increment: 1 } },
      });
  }
}

function isSame<Row extends Record<string, unknown>>(a: Row, b: Row): boolean {
  return Object.keys(a).every((key) => a[key] === b[key]);
}
