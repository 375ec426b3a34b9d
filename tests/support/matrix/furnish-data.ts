import { randomUUID } from "node:crypto";
import { askForData, declineData, grantData } from "@/lib/exit/data-mutations";
import { asDatabaseOwner, type World } from "../world";
import { done } from "./done";
import { MARKS } from "./secrets";

/** What A1's CEO asked for: once declined, once granted, and once not answered yet; and a place offered for nothing. */
export async function furnishData({ a }: World) {
  const { owner, a1, firmId } = a;
  const [declinedDataId, grantedDataId, askedDataId] = [randomUUID(), randomUUID(), randomUUID()];
  done(await askForData(a1.ceo, { id: declinedDataId }));
  done(await declineData(owner, { id: declinedDataId, declineReason: MARKS.a1Work }));
  done(await askForData(a1.ceo, { id: grantedDataId }));
  done(await grantData(owner, { id: grantedDataId }));
  done(await askForData(a1.ceo, { id: askedDataId }));
  await asDatabaseOwner(
    `INSERT INTO offered_place (firm_id, id, client_company_id, contact_id, name, email)
     VALUES ($1, gen_random_uuid(), $2, $3, $4, $5)`,
    [firmId, a1.clientCompanyId, a1.headContactId, `Gus ${MARKS.a1Work}`, `gus@${MARKS.a1Work}.example.com`],
  );
  return { declinedDataId, grantedDataId, askedDataId };
}
