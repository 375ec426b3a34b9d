import { randomUUID } from "node:crypto";
import { withFirm } from "@/lib/db/tenant";
import { beginClientDeletion } from "@/lib/exit/client-mutations";
import { askForDeletion, declineDeletion } from "@/lib/exit/request-mutations";
import { asDatabaseOwner, type World } from "../world";
import { done } from "./done";
import { MARKS } from "./secrets";

/** What A1's CEO asked, once declined and once not answered yet; a client in its 30 days; and a certificate. */
export async function furnishExit({ a }: World) {
  const { owner, a1, firmId } = a;
  const [declinedDeletionId, askedDeletionId] = [randomUUID(), randomUUID()];
  done(await askForDeletion(a1.ceo, { id: declinedDeletionId, reason: MARKS.a1Work }));
  done(await declineDeletion(owner, { id: declinedDeletionId, declineReason: MARKS.a1Work }));
  done(await askForDeletion(a1.ceo, { id: askedDeletionId, reason: MARKS.a1Work }));

  // What is typed comes back to whoever typed it: so that it tells nothing, this one's name is plain.
  await asDatabaseOwner(
    `ALTER TABLE deletion DISABLE TRIGGER kept_deletion;
     UPDATE deletion SET name = 'A1 Joinery' WHERE id = '${askedDeletionId}';
     ALTER TABLE deletion ENABLE TRIGGER kept_deletion;`,
  );
  const binnedId = randomUUID();
  const deletedAt = new Date();
  await withFirm(firmId, (tx) =>
    tx.clientCompany.create({
      data: { firmId, id: binnedId, name: "A6 Bakery", currency: "EUR", deletedAt },
    }),
  );

  const [leavingId, waitingDeletionId, certificateId] = [randomUUID(), randomUUID(), randomUUID()];
  const name = `A4 Mill ${MARKS.outboxA}`;
  await withFirm(firmId, (tx) =>
    tx.clientCompany.create({ data: { firmId, id: leavingId, name, currency: "EUR" } }),
  );
  done(await beginClientDeletion(owner, { id: waitingDeletionId, clientCompanyId: leavingId, name }));
  await asDatabaseOwner(
    `INSERT INTO deletion_certificate (firm_id, id, number, subject, name, content, content_hash, pdf, pdf_hash, issued_at)
     VALUES ($1, $2, 1, 'client', $3, jsonb_build_object('name', $3::text), 'sha256:1', $4, 'sha256:2', now())`,
    [firmId, certificateId, `A5 Dairy ${MARKS.outboxA}`, Buffer.from(`%PDF-1.7 ${MARKS.outboxA}`)],
  );
  return { declinedDeletionId, plainClientId: binnedId, askedDeletionId, waitingDeletionId, certificateId };
}
