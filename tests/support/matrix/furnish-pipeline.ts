import { randomUUID } from "node:crypto";
import { asDatabaseOwner } from "../world";
import { MARKS } from "./secrets";

/** What A1 may come to buy, and what it did not: the firm's alone. */
export async function furnishPipeline(firmId: string, clientCompanyId: string) {
  const word = MARKS.a1Inner;
  const [leadId, lostLeadId] = [randomUUID(), randomUUID()];
  await asDatabaseOwner(
    `WITH made AS (
       INSERT INTO opportunity (firm_id, id, client_company_id, title, stage, note, next_step, next_step_day, lost_reason, lost_note, currency, created_at)
       VALUES ($1, $4, $2, $3, 'lead', $3, $3, current_date, NULL, NULL, 'EUR', now()),
              ($1, $5, $2, $3, 'lost', $3, NULL, NULL, 'price', $3, 'EUR', now() - interval '1 year')
       RETURNING firm_id, id, client_company_id, stage, lost_reason)
     INSERT INTO opportunity_change (firm_id, id, client_company_id, opportunity_id, to_stage, lost_reason, by_name)
     SELECT firm_id, gen_random_uuid(), client_company_id, id, stage, lost_reason, $3 FROM made`,
    [firmId, clientCompanyId, word, leadId, lostLeadId],
  );
  return { leadId, lostLeadId };
}
