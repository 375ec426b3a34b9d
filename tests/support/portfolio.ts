import type { StaffViewer } from "@/lib/auth/policy";
import type { IsoDay } from "@/lib/units/days";
import { asDatabaseOwner } from "./world";

/**
 * So many more clients of a firm, assigned to one person: each with an engagement of four months and a budget, a year of
 * weeks, two diagnoses, a late deliverable, a cadence and a task. By SQL, since none of it is what is tested.
 */
export async function manyClients(
  { firmId, membershipId }: StaffViewer,
  count: number,
  { today, engagements = 1, called = "Many" }: { today: IsoDay; engagements?: number; called?: string },
): Promise<void> {
  const run = (sql: string, values: unknown[]) => asDatabaseOwner(sql, values);
  await run(
    `INSERT INTO client_company (firm_id, id, name, pipeline_state, currency, updated_at)
     SELECT $1, gen_random_uuid(), '${called} ' || to_char(n, 'FM0000'), 'active', 'EUR', now() FROM generate_series(1, $2::int) n`,
    [firmId, count],
  );
  const many = `client_company c WHERE c.firm_id = $1 AND c.name LIKE '${called} %'`;
  await run(
    `INSERT INTO assignment (firm_id, client_company_id, membership_id) SELECT firm_id, id, $2 FROM ${many}`,
    [firmId, membershipId],
  );
  await run(
    `INSERT INTO engagement (firm_id, id, client_company_id, title, kind, starts_on, currency, rate_minor_per_hour, planned_minutes_per_week, budget_cycle, carry_over_cap_minutes)
     SELECT c.firm_id, gen_random_uuid(), c.id, 'Engagement ' || n, 'fractional_coo', $2::date - 120, 'EUR', 15000, 600, 'monthly', 120 * (n % 2)
       FROM generate_series(1, $3::int) n, ${many}`,
    [firmId, today, engagements],
  );
  const theirs = `engagement e JOIN client_company c ON c.firm_id = e.firm_id AND c.id = e.client_company_id WHERE c.firm_id = $1 AND c.name LIKE '${called} %'`;
  await run(
    `INSERT INTO deliverable (firm_id, id, client_company_id, engagement_id, kind, title, state, due_day)
     SELECT e.firm_id, gen_random_uuid(), c.id, e.id, k, k || ' of ' || c.name, 'draft', $2::date + CASE k WHEN 'sop' THEN -3 ELSE 5 END
       FROM unnest(ARRAY['sop', 'cadence']::deliverable_kind[]) k, ${theirs}`,
    [firmId, today],
  );
  await run(
    `INSERT INTO cadence (firm_id, deliverable_id, client_company_id)
     SELECT d.firm_id, d.id, d.client_company_id FROM deliverable d WHERE d.firm_id = $1 AND d.kind = 'cadence' AND d.title LIKE '%${called} %'`,
    [firmId],
  );
  await run(
    `INSERT INTO cadence_schedule (firm_id, client_company_id, cadence_id, from_day, rule, start_minute, time_zone, length_minutes)
     SELECT k.firm_id, k.client_company_id, k.deliverable_id, $2::date - 90, 'FREQ=WEEKLY;BYDAY=MO', 540, 'Europe/Berlin', 60
       FROM cadence k JOIN deliverable d ON d.firm_id = k.firm_id AND d.id = k.deliverable_id WHERE k.firm_id = $1 AND d.title LIKE '%${called} %'`,
    [firmId, today],
  );
  await run(
    `INSERT INTO week (firm_id, id, client_company_id, engagement_id, monday)
     SELECT e.firm_id, gen_random_uuid(), c.id, e.id, date_trunc('week', $2::date)::date - 7 * n FROM generate_series(0, 16) n, ${theirs}`,
    [firmId, today],
  );
  await run(
    `INSERT INTO time_entry (firm_id, id, client_company_id, engagement_id, week_id, membership_id, work_day, minutes, kind)
     SELECT w.firm_id, gen_random_uuid(), w.client_company_id, w.engagement_id, w.id, $2, w.monday + 1, 120, 'sop'
       FROM week w JOIN client_company c ON c.firm_id = w.firm_id AND c.id = w.client_company_id WHERE w.firm_id = $1 AND c.name LIKE '${called} %'`,
    [firmId, membershipId],
  );
  await run(
    `INSERT INTO task (firm_id, id, client_company_id, kind, title, due_day) SELECT firm_id, gen_random_uuid(), id, 'other', 'Call them', $2::date FROM ${many}`,
    [firmId, today],
  );
  await run(
    `INSERT INTO round (firm_id, id, client_company_id, as_of, state, confidentiality, template_id, template_hash, snapshot, snapshot_hash, closed_at)
     SELECT firm_id, gen_random_uuid(), id, $2::date - 90 * n, 'closed', 'named', 'throughline-v1', '', '{}', '', now() FROM generate_series(1, 2) n, ${many}`,
    [firmId, today],
  );
  await run(
    `INSERT INTO diagnosis (firm_id, id, client_company_id, round_id, as_of, rule_set_id, rule_set_version, rule_set_hash, snapshot_hash, result, result_hash, stage, scope, role)
     SELECT r.firm_id, gen_random_uuid(), r.client_company_id, r.id, r.as_of, 'x', '1', '', '', '{}', '', CASE WHEN r.as_of < $2::date - 100 THEN 'breakdown' ELSE 'strain' END::stage, 'structural', 'coo'
       FROM round r JOIN client_company c ON c.firm_id = r.firm_id AND c.id = r.client_company_id WHERE r.firm_id = $1 AND c.name LIKE '${called} %'`,
    [firmId, today],
  );
}
