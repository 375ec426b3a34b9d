import { Client } from "pg";
import { addDays, mondayOf } from "@/lib/units/days";
import { insertDiagnoses, insertFirm, insertMember, type Run } from "./data";
import { breakdownSnapshot } from "./snapshot";

export const CLIENTS = 200;
export const ENGAGEMENTS = 500;
export const TIME_ENTRIES = 1_000_000;
const PEOPLE = 100;
/** Engagements of each person, and entries on each of them in a week. */
const EACH = ENGAGEMENTS / PEOPLE;
const SLOTS = 8;
const MINUTES = "15 + 5 * slot";
const WEEKS = TIME_ENTRIES / (ENGAGEMENTS * SLOTS);

export interface ScaleData {
  /** The secrets of an owner's session and of a consultant's, who logs hours. */
  readonly secrets: { readonly owner: string; readonly consultant: string };
  readonly clientCompanyId: string;
  readonly engagementId: string;
  /** A full week of hours: the last one. */
  readonly monday: string;
}

/**
 * A firm of 100 people whose five years of work are a million entries; with fewer entries it is the same firm, of whose
 * hours only the latest are there. So the pages show the same rows, and what is left is what the rest costs.
 */
export async function loadScaleData(ownerUrl: string, entries: number): Promise<ScaleData> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  const run: Run = (sql, values = []) => owner.query(sql, values);
  const monday = addDays(mondayOf(new Date().toISOString().slice(0, 10)), -7);
  await run("BEGIN");
  const firmId = await insertFirm(run);
  const { sessionSecret: ofOwner } = await insertMember(run, firmId, "owner", "Olive Bench");
  const consultant = await insertMember(run, firmId, "consultant", "Carl Bench");
  await insertPlans(run, firmId, monday);
  await insertDiagnoses(run, breakdownSnapshot());
  await insertHours(run, { firmId, monday, entries, membershipId: consultant.membershipId });
  const [chosen] = (
    await run("SELECT client_company_id, id FROM engagement WHERE id = md5('engagement 0')::uuid")
  ).rows;
  await run("COMMIT");
  await run("VACUUM ANALYZE");
  await owner.end();
  return {
    secrets: { owner: ofOwner, consultant: consultant.sessionSecret },
    clientCompanyId: chosen?.client_company_id ?? "",
    engagementId: chosen?.id ?? "",
    monday,
  };
}

/** Clients, their departments, and engagements that have run for five years, each with ten deliverables. */
async function insertPlans(run: Run, firmId: string, monday: string) {
  const columns = "firm_id, id, client_company_id";
  await run(
    `INSERT INTO client_company (firm_id, id, name, industry, pipeline_state, currency, headcount, updated_at)
     SELECT $1, md5('client ' || n)::uuid, 'Company ' || to_char(n, 'FM0000'), 'Services', 'active', 'EUR', 60, now()
       FROM generate_series(0, ${CLIENTS - 1}) n`,
    [firmId],
  );
  await run(
    `INSERT INTO department (${columns}, name, headcount, own_targets, has_head, position)
     SELECT firm_id, gen_random_uuid(), id, name_of, 8, true, true, p
       FROM client_company, unnest(ARRAY['Sales', 'Operations', 'Product', 'Finance']) WITH ORDINALITY AS d (name_of, p)`,
  );
  await run(
    `INSERT INTO engagement (${columns}, title, kind, starts_on, currency, rate_minor_per_hour, planned_minutes_per_week)
     SELECT $1, md5('engagement ' || n)::uuid, md5('client ' || n % ${CLIENTS})::uuid, 'Fractional COO ' || n,
            'fractional_coo', $2::date - 7 * ${WEEKS - 1}, 'EUR', 15000, 840 FROM generate_series(0, ${ENGAGEMENTS - 1}) n`,
    [firmId, monday],
  );
  await run(
    `INSERT INTO deliverable (${columns}, engagement_id, kind, title, state, due_day, in_use_since)
     SELECT $1, md5('deliverable ' || n || ' ' || d)::uuid, md5('client ' || n % ${CLIENTS})::uuid, md5('engagement ' || n)::uuid,
            'sop', 'SOP ' || d, (CASE WHEN d < 5 THEN 'in_use' ELSE 'draft' END)::deliverable_state, $2::date + 7 * (d - 5),
            CASE WHEN d < 5 THEN $2::date - 70 * d END
       FROM generate_series(0, ${ENGAGEMENTS - 1}) n, generate_series(0, 9) d`,
    [firmId, monday],
  );
}

interface Hours {
  readonly firmId: string;
  readonly monday: string;
  readonly entries: number;
  /** Whose session is looked with: the first of the people. */
  readonly membershipId: string;
}

/** The newest first, so that fewer entries are the latest ones. Set by set, the indexes at the end. */
async function insertHours(run: Run, { firmId, monday, entries, membershipId }: Hours) {
  await run(
    `INSERT INTO "user" (id, email) SELECT md5('user ' || n)::uuid, 'person' || n || '@bench.example'
       FROM generate_series(1, ${PEOPLE - 1}) n`,
  );
  await run(
    `INSERT INTO membership (firm_id, id, user_id, role, display_name, email, accepted_at)
     SELECT $1, md5('person ' || n)::uuid, md5('user ' || n)::uuid, 'consultant', 'Person ' || n, 'person' || n || '@bench.example', now()
       FROM generate_series(1, ${PEOPLE - 1}) n`,
    [firmId],
  );
  // Who works on what: five engagements each.
  await run(
    `CREATE TEMP TABLE worked_on ON COMMIT DROP AS
     SELECT n, md5('engagement ' || n)::uuid AS engagement_id,
            CASE WHEN n < ${EACH} THEN $1::uuid ELSE md5('person ' || n / ${EACH})::uuid END AS membership_id,
            ARRAY(SELECT md5('deliverable ' || n || ' ' || d)::uuid FROM generate_series(0, 9) d) AS deliverables
       FROM generate_series(0, ${ENGAGEMENTS - 1}) n`,
    [membershipId],
  );
  await run(
    `INSERT INTO assignment (firm_id, client_company_id, membership_id)
     SELECT DISTINCT firm_id, client_company_id, membership_id FROM engagement JOIN worked_on ON engagement_id = id`,
  );
  // A million calls of each trigger and entries in each index would take minutes; nothing here refers to what is not there.
  await run("SET LOCAL session_replication_role = replica");
  const { rows: indexes } = await run(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE tablename = 'time_entry' AND indexname NOT LIKE '%_pkey'`,
  );
  for (const { name } of indexes) await run(`DROP INDEX "${name}"`);
  // With the total that a trigger would keep: of a week with hours, all that its entries add up to.
  await run(
    `INSERT INTO week (firm_id, id, client_company_id, engagement_id, monday, minutes)
     SELECT firm_id, uuidv7(), client_company_id, id, $1::date - 7 * back,
            CASE WHEN ${ENGAGEMENTS} * back + n < $2::int / ${SLOTS} THEN (SELECT sum(${MINUTES}) FROM generate_series(0, ${SLOTS - 1}) slot) ELSE 0 END
       FROM generate_series(0, ${WEEKS - 1}) back, engagement JOIN worked_on ON engagement_id = id`,
    [monday, entries],
  );
  await run(
    `INSERT INTO time_entry (firm_id, id, client_company_id, engagement_id, week_id, membership_id, deliverable_id, work_day, minutes, kind)
     SELECT w.firm_id, uuidv7(), w.client_company_id, w.engagement_id, w.id, o.membership_id, o.deliverables[1 + slot],
            w.monday + slot % 5, ${MINUTES}, (enum_range(NULL::work_kind))[1 + slot]
       FROM week w JOIN worked_on o USING (engagement_id), generate_series(0, ${SLOTS - 1}) slot WHERE w.minutes > 0`,
  );
  for (const { definition } of indexes) await run(definition ?? "");
  await run("SET LOCAL session_replication_role = origin");
}
