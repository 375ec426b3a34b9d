import "server-only";
import type { PortalViewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/tenant";
import { putMail } from "@/lib/mail/outbox";
import { type Result, ok, refuse } from "@/lib/result";
import { type Invited, placeOf } from "./invitation";

type Person = Readonly<{ id: string; contactId: string; name: string; email: string }>;

/**
 * For an address that has a place in the firm already: to the CEO an invitation like any other, which nobody accepts. Whoever
 * has the address is told that they have access as they are; a second place in one firm they cannot have.
 */
export async function offerForNothing(
  tx: Tx,
  viewer: PortalViewer,
  { id, contactId, name, email }: Person,
): Promise<Result<Invited, "INVITED_OTHERWISE">> {
  const { firmId, firmName, displayName, clientCompanyId, clientName } = viewer;
  const before = await tx.offeredPlace.findFirst({
    where: { firmId, id },
    select: { email: true, contactId: true, takenBackAt: true },
  });
  const mail = await tx.outgoingMail.findFirst({ where: { firmId, membershipId: id }, select: { id: true } });
  if (before)
    return mail && !before.takenBackAt && before.email === email && before.contactId === contactId
      ? ok({ membershipId: id, mailId: mail.id })
      : refuse("INVITED_OTHERWISE");
  const { count } = await tx.offeredPlace.updateMany({
    where: { firmId, clientCompanyId, contactId, takenBackAt: null },
    data: { takenBackAt: new Date() },
  });
  await tx.offeredPlace.createMany({ data: [{ firmId, id, clientCompanyId, contactId, name, email }] });
  const mailId = await putMail(tx, firmId, {
    kind: "invitation",
    toEmail: email,
    subject: `${displayName} of ${placeOf(viewer)} invites you to Throughline`,
    text: `Hello ${name},\n\n${displayName} invites you to follow what ${firmName} does for ${clientName ?? "their company"}. You already have access with this address: sign in as you do. If you should see that company as well, ask ${firmName}.`,
    membershipId: id,
  });
  await audit(tx, viewer, count > 0 ? "portal-user.invited-again" : "portal-user.invited", {
    ...{ entity: "membership", entityId: id, clientCompanyId },
    after: { name, email, role: "head" },
  });
  return ok({ membershipId: id, mailId });
}

/** False: there was none. */
export async function takeOfferBack(
  tx: Tx,
  { firmId, clientCompanyId }: PortalViewer,
  id: string,
): Promise<boolean> {
  const { count } = await tx.offeredPlace.updateMany({
    where: { firmId, clientCompanyId, id, takenBackAt: null },
    data: { takenBackAt: new Date() },
  });
  return count > 0;
}
