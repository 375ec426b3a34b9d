import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import type { Prisma } from "@/prisma/generated/client";

/** What stood there before, as `writeContacts` and `writeClients` kept it. */
type Before = Record<string, string | null>;

async function writtenBy(tx: Tx, { firmId }: Viewer, importId: string) {
  const rows = await tx.importedRow.findMany({
    where: { firmId, importId },
    orderBy: { line: "asc" },
    select: { entityId: true, line: true, rowVersion: true, before: true },
  });
  return rows.map(({ before, ...rest }) => ({ ...rest, before: before as Before | null }));
}

type Row = Awaited<ReturnType<typeof writtenBy>>[number];
type There = { id: string; name: string; version: number; deletedAt: Date | null; used: boolean };

/** Those that somebody changed since, or that are made use of; what was made and deleted since is gone already. */
function changedSince(rows: readonly Row[], there: readonly There[]) {
  const byId = new Map(there.map((one) => [one.id, one]));
  return rows.flatMap(({ entityId, line, rowVersion, before }) => {
    const now = byId.get(entityId);
    if (!now) return [];
    if (before === null && now.deletedAt) return [];
    const isAsLeft = now.version === rowVersion && !now.deletedAt && !(before === null && now.used);
    return isAsLeft ? [] : [{ line, called: now.name }];
  });
}

const made = (rows: readonly Row[]) =>
  rows.filter(({ before }) => before === null).map(({ entityId }) => entityId);

/** Somebody who signs in, or was asked in a round, is made use of. */
export async function undoContacts(tx: Tx, viewer: Viewer, importId: string) {
  const { firmId } = viewer;
  const rows = await writtenBy(tx, viewer, importId);
  const there = await tx.contact.findMany({
    where: { firmId, id: { in: rows.map(({ entityId }) => entityId) } },
    select: {
      ...{ id: true, name: true, version: true, deletedAt: true },
      _count: { select: { memberships: true, respondents: true, seats: true, deliverables: true } },
    },
  });
  const blocked = changedSince(rows, there.map(withUse));
  if (blocked.length > 0) return blocked;
  await tx.contact.updateMany({
    where: { firmId, id: { in: made(rows) }, deletedAt: null },
    data: { deletedAt: new Date(), version: { increment: 1 } },
  });
  for (const { entityId: id, before } of rows) {
    if (!before) continue;
    const { name, email = null, title = null, phone = null, externalId = null } = before;
    const data: Prisma.ContactUpdateManyMutationInput = {
      email,
      title,
      phone,
      externalId,
      version: { increment: 1 },
    };
    await tx.contact.updateMany({ where: { firmId, id }, data: { ...data, ...(name && { name }) } });
  }
  return [];
}

const living = { where: { deletedAt: null } };

/** Nothing of this is there when an import has made a client; of its own opportunity see `isWorkedOn`. */
const WITH_A_CLIENT = {
  ...{ contacts: living, departments: living, engagements: living, rounds: true, diagnoses: true },
  ...{
    tasks: living,
    memberships: true,
    timeline: living,
    comments: true,
    handoffs: living,
    opsHires: living,
  },
  ...{ scenarios: living, candidates: living, measures: living, bottlenecks: living, escalations: living },
  ...{ sops: true, charts: true, processes: living, reports: true, dataRequests: true, reviews: true },
} as const;

/** The opportunity that came with it was written to since, or another one was added. */
function isWorkedOn(deals: ReadonlyArray<{ version: number }>): boolean {
  return deals.length > 1 || deals.some(({ version }) => version > 1);
}

/**
 * A client that others were let in to, or with anything of its own, is made use of: to delete that is not for everybody
 * who may bring in clients (`client:delete`).
 */
export async function undoClients(tx: Tx, viewer: Viewer, importId: string) {
  const { firmId } = viewer;
  const rows = await writtenBy(tx, viewer, importId);
  const there = await tx.clientCompany.findMany({
    where: { firmId, id: { in: rows.map(({ entityId }) => entityId) } },
    select: {
      ...{ id: true, name: true, version: true, deletedAt: true },
      deals: { ...living, select: { version: true } },
      costs: { select: { version: true } },
      reportDraft: { select: { version: true } },
      _count: {
        select: {
          ...WITH_A_CLIENT,
          assignments: { where: { membershipId: { not: viewer.membershipId } } },
        },
      },
    },
  });
  const blocked = changedSince(
    rows,
    there.map(({ deals, costs, reportDraft, ...one }) => {
      const { used, ...rest } = withUse(one);
      return { ...rest, used: used || isWorkedOn(deals) || costs !== null || reportDraft !== null };
    }),
  );
  if (blocked.length > 0) return blocked;
  await tx.clientCompany.updateMany({
    where: { firmId, id: { in: made(rows) }, deletedAt: null },
    data: { deletedAt: new Date(), version: { increment: 1 } },
  });
  for (const { entityId: id, before } of rows) {
    if (!before) continue;
    const { name, industry = null, headcount = null, revenueMinor = null, externalId = null } = before;
    await tx.clientCompany.updateMany({
      where: { firmId, id },
      data: {
        ...{
          ...(name && { name }),
          industry,
          headcount: headcount === null ? null : Number(headcount),
          externalId,
        },
        annualRevenueMinor: revenueMinor === null ? null : BigInt(revenueMinor),
        version: { increment: 1 },
      },
    });
  }
  return [];
}

function withUse<Counted extends { _count: Record<string, number> }>({ _count, ...one }: Counted) {
  return { ...one, used: Object.values(_count).some((count) => count > 0) };
}
