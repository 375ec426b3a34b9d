import { randomBytes, randomUUID } from "node:crypto";
import type { PortalViewer, StaffViewer, Viewer } from "@/lib/auth/policy";
import { hashSecret } from "@/lib/auth/session";
import { viewerOfSession } from "@/lib/auth/viewer-of-session";
import { db } from "@/lib/db/client";
import { withFirm } from "@/lib/db/tenant";

/** The part of a year that loading takes: the sessions it acts through are removed at its end. */
const WHILE_LOADING_MS = 3_600_000;

interface Person {
  readonly role: Viewer["role"];
  readonly name: string;
  readonly email: string;
  readonly passwordHash?: string;
  readonly portal?: Readonly<{ clientCompanyId: string; contactId: string }>;
}

export async function makeDemoFirm(name: string): Promise<string> {
  const firmId = randomUUID();
  await withFirm(firmId, (tx) =>
    tx.firm.create({
      data: {
        id: firmId,
        name,
        timeZone: "Europe/Berlin",
        currency: "EUR",
        isDemo: true,
        secondFactorRequired: false,
      },
    }),
  );
  return firmId;
}

/** A person of the demo firm, signed in, so that the same mutations can be called as people call them. */
export async function signedInPerson(
  firmId: string,
  person: Person & { role: StaffViewer["role"] },
): Promise<StaffViewer>;
export async function signedInPerson(
  firmId: string,
  person: Person & { role: PortalViewer["role"] },
): Promise<PortalViewer>;
export async function signedInPerson(
  firmId: string,
  { name, email, passwordHash, portal, role }: Person,
): Promise<Viewer> {
  const membershipId = randomUUID();
  const user = await db().user.create({
    data: { email, ...(passwordHash && { passwordHash }) },
    select: { id: true },
  });
  await withFirm(firmId, (tx) =>
    tx.membership.create({
      data: {
        firmId,
        id: membershipId,
        userId: user.id,
        role,
        displayName: name,
        email,
        acceptedAt: new Date(),
        ...portal,
      },
    }),
  );
  const tokenHash = hashSecret(randomBytes(32).toString("hex"));
  const expiresAt = new Date(Date.now() + WHILE_LOADING_MS);
  await db().session.create({ data: { tokenHash, userId: user.id, firmId, membershipId, expiresAt } });
  const viewer = await viewerOfSession(tokenHash);
  if (!viewer) throw new Error(`${name} could not be signed in to the demo firm.`);
  return viewer;
}

export async function endLoadingSessions(): Promise<void> {
  await db().session.deleteMany();
}
