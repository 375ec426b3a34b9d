import "server-only";
import { randomUUID } from "node:crypto";
import { can, type Viewer, visibleClient } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { FIRST_TITLE, openOpportunity } from "@/lib/pipeline/open-opportunity";
import type { Planned } from "./plan";
import type { Written } from "./written";

/** Null: one changed since the plan was made; the transaction is then to be taken back. */
export async function writeContacts(
  tx: Tx,
  { firmId }: Viewer,
  { plan: { made, changed } }: Extract<Planned, { kind: "contacts" }>,
): Promise<Written[] | null> {
  const people = made.map(({ line, value }) => ({ line, value, id: randomUUID() }));
  await tx.contact.createMany({
    data: people.map(({ id, value }) => ({ firmId, id, position: "other" as const, ...value })),
  });
  for (const { value, there } of changed) {
    const { count } = await tx.contact.updateMany({
      where: { firmId, id: there.id, version: there.version, deletedAt: null },
      data: {
        ...{ name: value.name, email: value.email ?? there.email, title: value.title ?? there.title },
        ...{ phone: value.phone ?? there.phone, externalId: there.externalId ?? value.externalId },
        version: { increment: 1 },
      },
    });
    if (count === 0) return null;
  }
  return [
    ...people.map(({ id, line, value: { clientCompanyId } }) => ({
      ...{ entityId: id, clientCompanyId, line, rowVersion: 1, before: null },
    })),
    ...changed.map(
      ({ line, there: { id, version, clientCompanyId, name, email, title, phone, externalId } }) => ({
        ...{ entityId: id, clientCompanyId, line, rowVersion: version + 1 },
        before: { name, email, title, phone, externalId },
      }),
    ),
  ];
}

/** Each new client begins as a lead, as one that is added by hand. Null as in `writeContacts`. */
export async function writeClients(
  tx: Tx,
  viewer: Viewer,
  { plan: { made, changed } }: Extract<Planned, { kind: "clients" }>,
): Promise<Written[] | null> {
  const { firmId, membershipId } = viewer;
  const clients = made.map(({ line, value }) => ({ line, value, id: randomUUID() }));
  await tx.clientCompany.createMany({
    data: clients.map(({ id, value: { revenueMinor, ...facts } }) => ({
      ...{ firmId, id, ...facts },
      annualRevenueMinor: revenueMinor === null ? null : BigInt(revenueMinor),
    })),
  });
  if (!can(viewer, "client:see-all"))
    await tx.assignment.createMany({
      data: clients.map(({ id }) => ({ firmId, clientCompanyId: id, membershipId })),
    });
  for (const { id: clientCompanyId, value } of clients)
    await openOpportunity(tx, viewer, {
      ...{ firmId, clientCompanyId, stage: "lead", source: null, note: null, ownerId: membershipId },
      ...{ title: FIRST_TITLE, currency: value.currency },
    });
  for (const { value, there } of changed) {
    const minor = value.revenueMinor ?? there.revenueMinor;
    const { count } = await tx.clientCompany.updateMany({
      where: { AND: [visibleClient(viewer, there.id), { version: there.version }] },
      data: {
        ...{ name: value.name, industry: value.industry ?? there.industry },
        headcount: value.headcount ?? there.headcount,
        annualRevenueMinor: minor === null ? null : BigInt(minor),
        externalId: there.externalId ?? value.externalId,
        version: { increment: 1 },
      },
    });
    if (count === 0) return null;
  }
  // Its opportunity's state moves a new one along: the version that is left is read.
  const left = await tx.clientCompany.findMany({
    where: { firmId, id: { in: clients.map(({ id }) => id) } },
    select: { id: true, version: true },
  });
  const versions = new Map(left.map(({ id, version }) => [id, version]));
  return [
    ...clients.map(({ id, line }) => ({
      ...{ entityId: id, clientCompanyId: id, line, rowVersion: versions.get(id) ?? 1, before: null },
    })),
    ...changed.map(
      ({ line, there: { id, version, name, industry, headcount, revenueMinor, externalId } }) => ({
        ...{ entityId: id, clientCompanyId: id, line, rowVersion: version + 1 },
        before: { name, industry, headcount, revenueMinor, externalId },
      }),
    ),
  ];
}
