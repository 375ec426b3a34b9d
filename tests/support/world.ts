import { randomBytes, randomUUID } from "node:crypto";
import { Client } from "pg";
import type { PortalViewer, StaffViewer, Viewer } from "@/lib/auth/policy";
import { hashSecret } from "@/lib/auth/session";
import { viewerOfSession } from "@/lib/auth/viewer-of-session";
import { db } from "@/lib/db/client";
import { withFirm } from "@/lib/db/tenant";

/** Two firms: `a` with two client companies and every kind of person, `b` with an owner and one client company. */
export interface World {
  readonly a: Readonly<{
    firmId: string;
    owner: StaffViewer;
    /** Assigned to a1 and a2. */
    consultant: StaffViewer;
    /** Assigned to a1 and a2. */
    assistant: StaffViewer;
    /** A consultant of the firm who is assigned to no client. */
    unassigned: StaffViewer;
    a1: ClientInWorld;
    a2: ClientInWorld;
  }>;
  readonly b: Readonly<{ firmId: string; owner: StaffViewer; b1: ClientInWorld }>;
}

/** Sales (head), Operations (head) and Finance, all with own targets; a CEO and a head with portal logins. */
export interface ClientInWorld {
  readonly clientCompanyId: string;
  readonly ceo: PortalViewer;
  readonly head: PortalViewer;
  readonly ceoContactId: string;
  /** The portal user `head`: of Sales. */
  readonly headContactId: string;
  readonly departments: Readonly<Record<"Sales" | "Operations" | "Finance", string>>;
}

export async function makeWorld(): Promise<World> {
  const [a, b] = [randomUUID(), randomUUID()];
  await makeFirm(a, "Firm A");
  await makeFirm(b, "Firm B");
  const a1 = await makeClient(a, "A1 Joinery");
  const a2 = await makeClient(a, "A2 Logistics");
  const b1 = await makeClient(b, "B1 Software");
  const owner = await signedIn(a, "owner", "Olive Owner");
  const consultant = await signedIn(a, "consultant", "Carl Consultant");
  const assistant = await signedIn(a, "assistant", "Ann Assistant");
  const unassigned = await signedIn(a, "consultant", "Una Assigned");
  for (const { clientCompanyId } of [a1, a2])
    for (const { membershipId } of [consultant, assistant])
      await withFirm(a, (tx) => tx.assignment.create({ data: { firmId: a, clientCompanyId, membershipId } }));
  const ownerOfB = await signedIn(b, "owner", "Otto Other");
  return {
    a: {
      firmId: a,
      owner: owner as StaffViewer,
      consultant: consultant as StaffViewer,
      assistant: assistant as StaffViewer,
      unassigned: unassigned as StaffViewer,
      a1,
      a2,
    },
    b: { firmId: b, owner: ownerOfB as StaffViewer, b1 },
  };
}

/** A member with a session of their own, and the viewer that the gate makes of it. */
export async function signedIn(
  firmId: string,
  role: Viewer["role"],
  displayName: string,
  portal?: { clientCompanyId: string; contactId: string },
): Promise<Viewer> {
  const membershipId = randomUUID();
  const email = `${displayName.toLowerCase().replace(/\W+/g, ".")}.${membershipId.slice(0, 8)}@example.com`;
  const user = await db().user.create({ data: { email }, select: { id: true } });
  await withFirm(firmId, (tx) =>
    tx.membership.create({
      data: {
        firmId,
        id: membershipId,
        userId: user.id,
        role,
        displayName,
        email,
        acceptedAt: new Date(),
        ...portal,
      },
    }),
  );
  const tokenHash = hashSecret(randomBytes(32).toString("hex"));
  const expiresAt = new Date(Date.now() + 3_600_000);
  await db().session.create({ data: { tokenHash, userId: user.id, firmId, membershipId, expiresAt } });
  const viewer = await viewerOfSession(tokenHash);
  if (!viewer) throw new Error(`No viewer for ${displayName}: is the database migrated?`);
  return viewer;
}

/** The database as its owner sees it, past both walls: to check what a refused attempt left behind. */
export async function asDatabaseOwner<Row extends object>(
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await client.connect();
  try {
    // The owner of an embedded database is a superuser, whom row-level security does not hold.
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

async function makeFirm(id: string, name: string) {
  await withFirm(id, (tx) =>
    // Its people sign in with a password alone, but for the tests of the second factor.
    tx.firm.create({
      data: { id, name, timeZone: "Europe/Berlin", currency: "EUR", secondFactorRequired: false },
    }),
  );
}

async function makeClient(firmId: string, name: string): Promise<ClientInWorld> {
  const clientCompanyId = randomUUID();
  const departments = { Sales: randomUUID(), Operations: randomUUID(), Finance: randomUUID() };
  const [ceoContactId, headContactId] = [randomUUID(), randomUUID()];
  await withFirm(firmId, async (tx) => {
    await tx.clientCompany.create({
      data: {
        firmId,
        id: clientCompanyId,
        name,
        currency: "EUR",
        annualRevenueMinor: 600_000_000n,
        headcount: 40,
      },
    });
    for (const [position, [departmentName, id]] of Object.entries(departments).entries())
      await tx.department.create({
        data: {
          firmId,
          id,
          clientCompanyId,
          name: departmentName,
          headcount: 8,
          ownTargets: true,
          hasHead: true,
          position,
        },
      });
    const person = { firmId, clientCompanyId };
    await tx.contact.create({ data: { ...person, id: ceoContactId, name: `${name} CEO`, position: "ceo" } });
    await tx.contact.create({
      data: {
        ...person,
        id: headContactId,
        name: `${name} Head`,
        position: "head",
        departmentId: departments.Sales,
      },
    });
  });
  const portal = (contactId: string) => ({ clientCompanyId, contactId });
  const ceo = await signedIn(firmId, "ceo", `${name} CEO`, portal(ceoContactId));
  const head = await signedIn(firmId, "head", `${name} Head`, portal(headContactId));
  return {
    clientCompanyId,
    ceo: ceo as PortalViewer,
    head: head as PortalViewer,
    ceoContactId,
    headContactId,
    departments,
  };
}
